# All fields of a union begin at the same byte.
from ctypes import *


class Word(Union):
    _fields_ = [("number", c_uint), ("parts", c_ubyte * 4), ("real", c_float), ("half", c_ushort)]


w = Word(0x01020304)
print(list(w.parts), hex(w.half), sizeof(w), alignment(w), memoryview(w).format)
w.real = 1.0
print(hex(w.number))
w.parts[3] = 0
print(hex(w.number), Word.real, Word.half.size)
print(Word(real=2.0).number, Word(1, (9, 9, 9, 9)).number)
try:
    Word(1, 2)
except TypeError as error:
    print(error)


class Tagged(Structure):
    _fields_ = [("tag", c_ubyte), ("word", Word)]


t = Tagged(1, Word(5))
t.word.half = 0xFFFF
print(t.word.number, memoryview(t).format, sizeof(t), bytes(t))


class Padded(Union):
    _fields_ = [("big", c_double), ("bytes", c_ubyte * 9)]


print(sizeof(Padded), alignment(Padded))
