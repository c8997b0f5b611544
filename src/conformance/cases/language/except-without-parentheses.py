# Several exceptions after except need no parentheses when nothing is bound.
for action in [lambda: {}["k"], lambda: [][0], lambda: int("x")]:
    try:
        action()
    except KeyError, IndexError:
        print("lookup")
    except ValueError:
        print("value")
try:
    raise ExceptionGroup("g", [KeyError(1)])
except* KeyError, ValueError:
    print("group")
