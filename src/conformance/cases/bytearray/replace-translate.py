# replace and translate map bytes to bytes.
room = bytearray(b"banana")
print(room.replace(b"a", b"oo"), room.replace(b"a", b"o", 2), room.replace(b"", b"-"), room.replace(b"na", b""), room.replace(b"x", b"y"))
table = bytearray.maketrans(b"abn", b"xyz")
print(type(table).__name__, len(table), room.translate(table), room.translate(None, b"n"), room.translate(table, delete=b"b"))
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: room.replace("a", b"b"))
attempt(lambda: room.replace(b"a"))
attempt(lambda: room.translate(b"short"))
attempt(lambda: bytearray.maketrans(b"ab", b"c"))
attempt(lambda: bytearray.maketrans("a", "b"))
attempt(lambda: room.translate(None))
