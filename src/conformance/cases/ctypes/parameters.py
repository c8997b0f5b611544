# from_param: what a C function would be given.
from ctypes import *


def show(cls, value):
    try:
        text = repr(cls.from_param(value))
        print(cls.__name__, text.split("0x7")[0] if "0x7" in text else text)
    except Exception as error:
        print(cls.__name__, type(error).__name__, error)


class Wrapper:
    def __init__(self, value):
        self._as_parameter_ = value


for cls, value in ((c_int, 3), (c_int, -1), (c_ubyte, 300), (c_double, 2), (c_float, 1.5), (c_char, b"x"), (c_char, 200), (c_int, "3"), (c_int, 1.5), (c_wchar, 5)):
    show(cls, value)
show(c_int, c_int(4))
show(c_int, c_uint(4))
show(c_int, Wrapper(5))
show(c_int, Wrapper("x"))
show(c_char_p, b"text")
show(c_char_p, "text")
show(c_char_p, None)
show(c_char_p, 5)
show(c_char_p, create_string_buffer(2))
show(c_wchar_p, "text")
show(c_wchar_p, b"text")
show(c_void_p, 255)
show(c_void_p, "x")
show(c_void_p, 1.5)
show(c_void_p, c_int())
show(c_void_p, byref(c_int()))
P = POINTER(c_int)
show(P, None)
show(P, 5)
show(P, c_int(1))
show(P, (c_int * 2)())
show(P, (c_short * 2)())
show(P, byref(c_int()))
show(P, byref(c_short()))
show(c_int * 2, (c_int * 2)())
show(c_int * 2, 5)
print(byref(c_int(7))._obj, type(byref(c_int())).__name__)
