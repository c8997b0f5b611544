# Byte order seen through casts, struct and int.to_bytes.
import struct, sys, array
value = 0x0102030405060708
native = struct.pack("Q", value)
print(native == value.to_bytes(8, sys.byteorder), native[::-1] == struct.pack(">Q", value))
room = bytearray(struct.pack("<Q", value))
view = memoryview(room)
for code in "BHIQ":
    print(code, [hex(v) for v in view.cast(code)])
swapped = array.array("H", bytes(room))
swapped.byteswap()
print(swapped.tobytes().hex(" ", 2), int.from_bytes(view, "little") == value, int.from_bytes(view[::-1], "big") == value)
view[:] = bytes(view)[::-1]
print(struct.unpack(">Q", room)[0] == value, room.hex())
