# Floats of 16, 32 and 64 bits round as IEEE says.
import struct
for value in [0.0, -0.0, 0.1, 1 / 3, 65504.0, 1e-8, 5.960464477539063e-08, float("inf"), float("-inf"), 2.0**-24, 3.14159]:
    half = struct.unpack("e", struct.pack("e", value))[0]
    single = struct.unpack("<f", struct.pack("<f", value))[0]
    print(value, half, single, struct.pack(">d", value).hex())
print(struct.pack("f", 16777217), struct.pack("<d", 10**20).hex(), struct.unpack("<d", struct.pack("<d", 5))[0])
print(struct.pack("d", float("nan")).hex(), struct.unpack("e", b"\x00\x7e"))
for code in "efd":
    try:
        print(struct.pack(code, 1e39))
    except OverflowError as error:
        print(code, error)
