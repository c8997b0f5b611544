"""mro() of a metaclass, what it may answer, and bases that are assigned later."""
import io


class Reversed(type):
    def mro(cls):
        first, *rest, last = super().mro()
        return [first, *reversed(rest), last]


class A:
    def who(self): return "A"


class B:
    def who(self): return "B"


class Plain(A, B):
    pass


class Turned(A, B, metaclass=Reversed):
    pass


print(Plain().who(), [c.__name__ for c in Plain.__mro__])
print(Turned().who(), [c.__name__ for c in Turned.__mro__], Turned.__bases__)
for body in ("return [cls, int]", "return [cls, object, int]", "return [int]", "return 5", "return [5]", "return []", "return [cls, dict, object]", "return [cls]", "raise KeyError('no order')", "return (cls, A, object)"):
    try:
        exec(f"class M(type):\n def mro(cls): {body}\nclass C(metaclass=M): pass\nprint(body, C.__mro__)")
    except Exception as e:
        print(body, "=>", type(e).__name__, e)


class Z:
    pass


class SlotB:
    __slots__ = ("b",)


class OfInt(int):
    pass


def try_bases(base, bases):
    Y = type("Y", (base,), {})
    try:
        Y.__bases__ = bases
        print("ok", [c.__name__ for c in Y.__mro__])
    except TypeError as e:
        print("TypeError", e)


for new in (int, list, bytes, tuple, Exception, bool, bytearray, set, float, type, io.BytesIO, SlotB, OfInt, A):
    try_bases(Z, (new,))
try_bases(object, (int,))
try_bases(object, (dict,))
try_bases(int, (str,))
try_bases(OfInt, (type("Other", (int,), {}),))
try_bases(Z, (A, B))
