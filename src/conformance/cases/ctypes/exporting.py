# Every ctypes object lends its bytes, writable, in a format of its own.
from ctypes import *


class Point(Structure):
    _fields_ = [("x", c_int), ("y", c_double), ("name", c_char * 3), ("grid", c_short * 2 * 3), ("next", c_void_p)]


for thing in (c_int(5), c_double(1.5), c_char(b"x"), c_bool(True), c_wchar("w"), c_void_p(), (c_int * 3)(1, 2, 3), (c_ushort * 2 * 2)(), Point(), (Point * 2)(), POINTER(c_int)(), POINTER(Point)(), (POINTER(c_int) * 2)(), POINTER(c_int * 3)(), CFUNCTYPE(c_int)()):
    view = memoryview(thing)
    print(type(thing).__name__, view.format, view.itemsize, view.nbytes, view.ndim, view.shape, view.strides, view.readonly, view.c_contiguous, view.obj is thing)
values = (c_ubyte * 4)(1, 2, 3, 4)
view = memoryview(values)
for use in (lambda: view[0], lambda: view.tolist(), lambda: view.__setitem__(0, 1), lambda: memoryview(c_int())[()]):
    try:
        print(use())
    except NotImplementedError as error:
        print(error)
flat = view.cast("B")
flat[1] = 200
print(list(values), bytes(values), view == b"\x01\xc8\x03\x04", view.tobytes(), flat.tolist(), bytearray((c_short * 2)(1, 2)))
