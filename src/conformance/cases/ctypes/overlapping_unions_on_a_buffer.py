# Two views of the same bytes of a bytearray, one by name and one by number.
from ctypes import *


class Color(Structure):
    _fields_ = [("red", c_ubyte), ("green", c_ubyte), ("blue", c_ubyte), ("alpha", c_ubyte)]


class Pixel(Union):
    _anonymous_ = ("color",)
    _fields_ = [("color", Color), ("value", c_uint32)]


frame = bytearray(4 * 3)
pixels = (Pixel * 3).from_buffer(frame)
for i, pixel in enumerate(pixels):
    pixel.red = 16 * i
    pixel.alpha = 255
pixels[1].value |= 0x00FF00
print(frame.hex(" ", 4), [hex(p.value) for p in pixels], pixels[2].color.red)
frame[8:12] = b"\x01\x02\x03\x04"
print(pixels[2].blue, Pixel.green)
try:
    del frame[0]
except BufferError as error:
    print(error)
