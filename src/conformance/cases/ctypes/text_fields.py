# Fields that are arrays of characters are read and written as bytes and str.
from ctypes import *


class Record(Structure):
    _fields_ = [("name", c_char * 8), ("title", c_wchar * 4), ("one", c_char)]


r = Record(b"Ada", "Dr", b"!")
print(r.name, r.title, r.one, Record.name, Record.title)
r.name = b"Babbage!"
r.title = "Prof"
print(r.name, r.title, r._objects)
r.name = b"x"
print(r.name, bytes(r)[:8])
for field, value in (("name", b"much too long"), ("name", "text"), ("name", bytearray(b"x")), ("title", b"Dr"), ("title", "Doctor"), ("title", 5)):
    try:
        setattr(r, field, value)
    except (TypeError, ValueError) as error:
        print(field, type(error).__name__, error)
print(memoryview(r).format, sizeof(r))
