# try / except / else / finally in every order of events.
def run(action):
    try:
        print("try")
        result = action()
    except (KeyError, IndexError) as error:
        print("lookup", type(error).__name__, error)
        return "handled"
    except ValueError:
        print("value")
        raise
    except Exception:
        print("other")
    else:
        print("else", result)
        return "normal"
    finally:
        print("finally")
    return "fell through"
print(run(lambda: 5))
print(run(lambda: {}["k"]))
print(run(lambda: [][0]))
print(run(lambda: 1 / 0))
try:
    run(lambda: int("x"))
except ValueError as error:
    print("outer", error)
def override():
    for i in range(3):
        try:
            return i
        finally:
            if i == 0:
                print("finally", i)
print(override())
try:
    try:
        raise KeyError("a")
    finally:
        print("between")
except KeyError:
    print("done")
def nested():
    try:
        raise ValueError("first")
    except ValueError:
        try:
            raise KeyError("second")
        except KeyError as error:
            print(repr(error.__context__))
        raise
try:
    nested()
except ValueError as error:
    print(error)
