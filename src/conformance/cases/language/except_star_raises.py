# What except* raises anew: alone it goes on as it is; with others, or with a rest, they are grouped.
def t(orig, f, label):
    try:
        try:
            raise orig
        except* ValueError as g:
            f(g)
        except* TypeError as g:
            raise KeyError("second")
    except BaseException as e:
        print(label, repr(e), repr(e.__cause__), repr(e.__context__))
def r1(g): raise RuntimeError("x")
def r2(g): raise RuntimeError("x") from g.exceptions[0]
def r3(g): raise g
def r4(g): raise
def r5(g): raise g.exceptions[0]
def r6(g): raise RuntimeError("x") from None
def r7(g): raise ExceptionGroup("new", [OSError()])
for f in (r1,r2,r3,r5,r6,r7):
    t(ExceptionGroup("a", [ValueError(1)]), f, f.__name__)
    t(ExceptionGroup("a", [ValueError(1), TypeError(2)]), f, f.__name__+"b")
    t(ExceptionGroup("a", [ValueError(1), OSError(2)]), f, f.__name__+"c")
    t(ValueError(5), f, f.__name__+"d")
