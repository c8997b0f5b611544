# unpack reads any contiguous buffer: bytes, bytearray, views, arrays.
import struct, array
raw = bytearray(range(1, 9))
for source in [bytes(raw), raw, memoryview(raw), memoryview(raw).cast("I"), array.array("I", [1, 2])]:
    print(struct.unpack("<II", source), struct.unpack_from("<H", source, 2))
print(struct.unpack("<2H", memoryview(raw)[2:6]))
try:
    struct.unpack("<I", memoryview(raw)[::2])
except BufferError as error:
    print(error)
