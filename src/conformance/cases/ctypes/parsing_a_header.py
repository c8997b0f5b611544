# A packet's header read in place, its payload as a view.
from ctypes import *


class Header(BigEndianStructure):
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [("magic", c_char * 2), ("version", c_ubyte, 4), ("flags", c_ubyte, 4), ("length", c_ushort), ("checksum", c_uint)]


packet = bytearray(b"BH\x13\x00\x05\x00\x00\x00\x2ahello!!")
header = Header.from_buffer(packet)
print(header.magic, header.version, header.flags, header.length, header.checksum, sizeof(Header))
payload = memoryview(packet)[sizeof(Header) : sizeof(Header) + header.length]
print(bytes(payload))
header.length = 7
header.flags = 15
print(packet[:9])
try:
    packet.extend(b"more")
except BufferError as error:
    print(error)
payload.release()
try:
    packet.extend(b"more")
except BufferError as error:
    print(error)
del header
packet.extend(b"more")
print(packet)
