# Edge case: a ctypes structure laid over a packet holds its export, with no memoryview in sight.
import ctypes
class Header(ctypes.BigEndianStructure):
    _pack_ = 1
    _fields_ = [("kind", ctypes.c_uint8), ("size", ctypes.c_uint32), ("flags", ctypes.c_uint16)]
packet = bytearray(b"\x01\x00\x00\x00\x05\x00\x03hello")
header = Header.from_buffer(packet)
print(header.kind, header.size, header.flags, ctypes.sizeof(header))
header.size = 6
print(packet)
try:
    packet.extend(b"!")
except BufferError as error:
    print("BufferError:", error)
del header
packet.extend(b"!")
print(len(packet))
