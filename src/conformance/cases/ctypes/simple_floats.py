# Floats of four and eight bytes, and complex numbers.
from ctypes import *

for value in (0, 1, -2.5, 0.1, 1e300, float("inf"), 2**70, True):
    print(value, c_float(value).value, c_double(value).value)
print(c_float(0.1), c_double(0.1), bytes(c_double(1.0)), bytes(c_float(-0.0)))
for wrong in ("1.5", b"1", None, [], 1j):
    for cls in (c_float, c_double):
        try:
            cls(wrong)
        except TypeError as error:
            print(cls.__name__, error)
for cls in (c_float_complex, c_double_complex):
    print(cls(1 + 2j), cls(3), sizeof(cls), alignment(cls), memoryview(cls()).format, bytes(cls(1j)))
    try:
        cls("1j")
    except TypeError as error:
        print(error)
print(sizeof(c_longdouble), alignment(c_longdouble), sizeof(c_longdouble_complex))
