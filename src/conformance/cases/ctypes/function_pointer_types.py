# Function types are declared; there is no C to call.
from ctypes import *


def attempt(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


F = CFUNCTYPE(c_int, c_double)
print(F is CFUNCTYPE(c_int, c_double), F._restype_, F._argtypes_, sizeof(F), memoryview(F()).format, bool(F()))
attempt(lambda: CFUNCTYPE(c_int, int))
attempt(lambda: CFUNCTYPE(3))
attempt(lambda: CFUNCTYPE(c_int)(1.5))
attempt(lambda: CFUNCTYPE(c_int)("name"))
attempt(lambda: CFUNCTYPE(c_int, wrong=1))
f = F()
print(f.argtypes, f.restype, f.errcheck)
f.argtypes = [c_int]
f.restype = None
print(f.argtypes, f.restype)
attempt(lambda: setattr(f, "argtypes", 3))
attempt(lambda: setattr(f, "restype", 3))
attempt(lambda: setattr(f, "errcheck", 3))
print(memmove.argtypes, memmove.restype, bool(memmove))
print(get_errno(), set_errno(5), get_errno(), set_errno(0))
