# hex() and fromhex() go between bytes and hexadecimal text.
room = bytearray(b"\x00\x01\xab\xff\x10")
print(room.hex(), room.hex(":"), room.hex(" ", 2), room.hex("-", -2), room.hex(bytes_per_sep=2, sep="_"), bytearray().hex())
print(bytearray.fromhex("00 01AB ff"), bytearray.fromhex(""), bytearray.fromhex(" 0a\t0b\n"))
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: bytearray.fromhex("0"))
attempt(lambda: bytearray.fromhex("0g"))
attempt(lambda: bytearray.fromhex("00 1 2"))
attempt(lambda: bytearray.fromhex(5))
attempt(lambda: bytearray.fromhex(b"00ff"))
attempt(lambda: bytearray.fromhex(b"0x"))
attempt(lambda: room.hex("ab"))
attempt(lambda: room.hex(""))
attempt(lambda: room.hex(1))
attempt(lambda: room.hex("é"))
