# int() from text, floats, bytes and objects.
for args in [("12",), ("-0",), ("+5",), (" 7\n",), ("0x1f", 16), ("0b11", 2), ("0o17", 8), ("0x1f", 0), ("11", 3), ("zz", 36), ("1_0",), (3.9,), (-3.9,), (True,), (b"42",), (bytearray(b"1f"), 16), ("１２",)]:
    print(args, int(*args))
for args in [("",), (" ",), ("1.5",), ("0x1f",), ("12a",), ("1__0",), ("_1",), ("9", 8), ("1", 1), ("1", 37), ("1", "2"), (None,), ([],), (1.5, 2), (float("nan"),), (float("inf"),), (b"x",), ("0b12", 0), ("012", 0), ("-",), ("é",), (b"\xff",)]:
    try:
        print(int(*args))
    except Exception as error:
        print(args, type(error).__name__, error)
class I:
    def __int__(self): return 9
class X:
    def __index__(self): return 8
class T:
    def __int__(self): return "no"
print(int(I()), int(X()), int("1" * 30))
try:
    int(T())
except TypeError as error:
    print(error)
