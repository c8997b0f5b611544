# What a class pattern refuses at run time, and dotted names as values.
class Bare: pass
class Bad:
    __match_args__ = ["x"]
class TooMany:
    __match_args__ = ("x",)
    x = 1
class Twice:
    __match_args__ = ("x", "x")
    x = 1
def attempt(label, action):
    try:
        print(label, action())
    except TypeError as error:
        print(label, error)
def bare(v):
    match v:
        case Bare(1): return "m"
def bad(v):
    match v:
        case Bad(1): return "m"
def many(v):
    match v:
        case TooMany(1, 2): return "m"
def twice(v):
    match v:
        case Twice(1, 1): return "m"
def both(v):
    match v:
        case TooMany(1, x=1): return "m"
def notclass(v):
    match v:
        case print(x): return "m"
attempt("bare", lambda: bare(Bare()))
attempt("bad", lambda: bad(Bad()))
attempt("many", lambda: many(TooMany()))
attempt("twice", lambda: twice(Twice()))
attempt("both", lambda: both(TooMany()))
attempt("notclass", lambda: notclass(1))
class Colors:
    RED = 1
match 1:
    case Colors.RED:
        print("red")
match {"a": 1, "b": 2}:
    case {Colors.RED: x}: print("no")
    case {"a": Colors.RED, "b": other}: print("b is", other)
