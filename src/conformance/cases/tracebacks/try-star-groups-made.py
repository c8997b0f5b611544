import traceback
def go(f):
    try: f()
    except BaseException as e: print("".join(traceback.format_exception(e)).replace(__file__, "F"))
def f1():
    try:
        with -3: pass
    except* TypeError as e:
        print(1)
        a, b = 3
def f2():
    try:
        raise TypeError(1)
    except* TypeError:
        a, b = 3
def f3():
    try:
        with -3:
            print(2)
            with open("x"):
                pass
    except* TypeError as e:
        a, b = 3
def f4():
    try:
        raise ExceptionGroup("x", [TypeError(1), ValueError(2), KeyError(3)])
    except* TypeError as e:
        a, b = 3
    except* ValueError:
        1/0
def f5():
    try:
        f2.x
    except* AttributeError as e:
        raise
def f6():
    try:
        f2.x
    except* AttributeError as e:
        raise ValueError
    finally:
        print("fin")
def f7():
    for i in range(2):
        try:
            f2.x
        except* AttributeError as e:
            if i: raise KeyError(i)
for f in (f1, f2, f3, f4, f5, f6, f7): go(f)
def f8():
    try:
        raise KeyboardInterrupt
    except* BaseException as e:
        print(repr(e), e.__traceback__.tb_lineno, e.__traceback__.tb_next, e.exceptions[0].__traceback__.tb_lineno)
        raise
def f9():
    try:
        raise OSError(1)
    except* (
        OSError,
        ValueError,
    ):
        raise KeyError
def f10():
    try:
        try:
            f2.x
        except* AttributeError as e:
            f2.y
    except* AttributeError as e:
        f2.z
for f in (f8, f9, f10): go(f)
def f11():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise SystemExit(3)
    except* TypeError:
        raise KeyboardInterrupt
go(f11)
def tree(e, d=0, seen=()):
    print("  " * d, type(e).__name__, e.args, "ctx", repr(e.__context__), "cause", repr(e.__cause__), e.__suppress_context__)
    if id(e) in seen: return
    for x in getattr(e, "exceptions", ()): tree(x, d + 1, (*seen, id(e)))
    if e.__context__: print("  " * d, "c>"); tree(e.__context__, d + 1, (*seen, id(e)))
try:
    try: raise TypeError("outer")
    except Exception:
        try: raise ExceptionGroup("g", [LookupError(0), ValueError(1)])
        except* (LookupError,):
            1/0
        finally:
            ~(3, 4)
except BaseException as e: tree(e); go(lambda: (_ for _ in ()).throw(e))
