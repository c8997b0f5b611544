# Wrong calls of Python functions, in CPython's words.
def f(a, b, c=3): pass
def g(*, k1, k2=2): pass
def h(a, /, b): pass
def v(a, *args): pass
def z(): pass
def three(a, b, c): pass
class C:
    def m(self, x): pass
    @classmethod
    def k(cls, x): pass
    @staticmethod
    def s(x): pass
    def __init__(self, y=1): pass
calls = ["f()", "f(1)", "f(1, 2, 3, 4)", "f(1, 2, d=4)", "f(1, 2, a=1)", "f(b=1)", "f(1, b=2, b2=3)", "g()", "g(1)", "g(1, 2, k1=1)", "g(k1=1, k3=3)", "h(a=1, b=2)", "h(1)", "h(1, 2, 3)", "h(1, a=2, b=3)", "v()", "z(1)", "z(x=1)", "three()", "three(1)", "three(1, 2)", "three(c=1)",
         "C().m()", "C().m(1, 2)", "C.m()", "C.k()", "C.s()", "C(1, 2, 3)", "C(z=1)", "f(*5)", "f(**5)", "f(*[1], **{1: 2})", "f(**{'a': 1}, **{'a': 2})", "f(1, **{'a': 2})", "f(*None)", "(lambda x: x)()", "C().m(y=1)", "f(1, 2, cc=3)", "g(1, k1=2)", "f(*[1, 2, 3, 4, 5], q=1)"]
for call in calls:
    try:
        eval(call)
        print(call, "ok")
    except TypeError as error:
        print(call, "!", error)
