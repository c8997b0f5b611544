# A count repeats a number, but is the length of a string.
import struct
print(struct.pack("3B", 1, 2, 3), struct.pack("5s", b"hi"), struct.pack("2s", b"toolong"), struct.pack("s", b""), struct.pack("0s", b"x"))
print(struct.pack("6p", b"hi"), struct.pack("3p", b"toolong"), struct.pack("p", b"x"), struct.unpack("6p", b"\x02hi\0\0\0"), struct.unpack("3p", b"\x09ab"))
print(struct.unpack("5s", b"hi\0\0\0"), struct.unpack("2s2s", b"abcd"), struct.unpack("4c", b"abcd"), struct.unpack("0s", b""), struct.calcsize("2h3s10x"))
print(struct.pack("< 2h  3s ", 1, 2, b"abc"), struct.pack("10s", bytearray(b"ba")), struct.pack("", ), struct.unpack("", b""))
