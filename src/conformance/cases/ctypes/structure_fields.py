# Field descriptors tell where a field lies.
from ctypes import *


class Header(Structure):
    _fields_ = [("kind", c_ubyte), ("length", c_uint), ("flags", c_ushort, 3), ("more", c_ushort, 13), ("data", c_char * 5)]


for name, *_ in Header._fields_:
    field = getattr(Header, name)
    print(field)
    print(" ", field.name, field.type.__name__, field.offset, field.size, field.byte_offset, field.byte_size, field.bit_offset, field.bit_size, field.is_bitfield, field.is_anonymous)
print(sizeof(Header), memoryview(Header()).format)


def attempt(text):
    try:
        print(eval(text))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


attempt("Header.kind.__get__(None, Header) is Header.kind")
attempt("Header.kind.__get__(5)")
attempt("Header.kind.__set__(5, 1)")
attempt("Header.length.__get__(Header(1, 77))")
attempt("setattr(Header.kind, 'name', 'x')")
attempt("setattr(Header.kind, 'offset', 3)")
attempt("setattr(Header.kind, 'new', 3)")
attempt("CField()")
attempt("CField(name='a', type=c_int, byte_size=4, byte_offset=0, index=0)")
