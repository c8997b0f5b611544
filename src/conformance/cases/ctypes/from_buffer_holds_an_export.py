# As long as a structure lies over a bytearray, the bytearray keeps its size.
from ctypes import *


class Header(Structure):
    _fields_ = [("kind", c_ubyte), ("size", c_ubyte), ("body", c_ubyte * 2)]


def grow(data):
    try:
        data.append(0)
        print("grew to", len(data))
    except BufferError as error:
        print("BufferError:", error)


data = bytearray(4)
header = Header.from_buffer(data)
grow(data)
print(header._objects.keys(), type(header._objects["ffffffff"]).__name__)
body = header.body
del header
grow(data)
del body
grow(data)
number = c_uint.from_buffer(data)
print(type(number._objects).__name__, number._objects.obj is data)
grow(data)
number._objects.release()
grow(data)
del number
grow(data)
both = [Header.from_buffer(data), c_int.from_buffer(data)]
both.pop()
grow(data)
both.clear()
grow(data)
