# What pack_into has written when a number turns out too large
import struct
for prefix in ("@", "", "=", "<", ">", "!"):
    for code in "qQiIhHnNlLbP":
        for value in (2**63, 2**64, 2**64 + 5, 2**70 + 0x1234, -1, -2**63, -2**63 - 1, -2**64, -2**70):
            room = bytearray(b"\xaa" * 10)
            try: struct.pack_into(prefix + code, room, 1, value)
            except Exception as e: print(prefix, code, value, type(e).__name__, e, room.hex()) if code in "qQ" else print(prefix, code, room.hex())
