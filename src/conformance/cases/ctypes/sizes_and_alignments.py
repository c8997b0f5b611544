# sizeof, alignment, and what has neither.
import ctypes
from ctypes import *

for name in "c_byte c_short c_int c_long c_longlong c_float c_double c_longdouble c_char c_wchar c_bool c_char_p c_void_p py_object c_size_t c_time_t c_float_complex".split():
    cls = getattr(ctypes, name)
    print(name, sizeof(cls), alignment(cls), sizeof(cls()), alignment(cls()))


class Odd(Structure):
    _fields_ = [("a", c_char), ("b", c_short), ("c", c_char)]


print(sizeof(Odd), alignment(Odd), sizeof(Odd * 3), sizeof(POINTER(Odd)), alignment(Odd * 3))
for function in (sizeof, alignment, byref):
    for wrong in (5, int, None, Structure, "x"):
        try:
            function(wrong)
        except TypeError as error:
            print(function.__name__, error)
    try:
        function()
    except TypeError as error:
        print(error)
print(sizeof(c_int * 0), ctypes.sizeof.__doc__)
