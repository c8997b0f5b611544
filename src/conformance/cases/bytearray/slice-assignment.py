# Slice assignment replaces any run of bytes, extended slices only the same count.
room = bytearray(b"0123456789")
room[2:4] = b"abc"
print(room)
room[:0] = b">>"
print(room)
room[len(room):] = [33, 33]
print(room)
room[::3] = b"....."
print(room)
room[3:1] = b"|"
print(room)
def put(piece, value):
    try:
        room[piece] = value
        print("ok", room)
    except Exception as error:
        print(type(error).__name__, error)
put(slice(0, 4, 2), b"x")
put(slice(0, 4, 2), b"xyz")
put(slice(0, 2), "text")
put(slice(0, 2), 5)
put(slice(0, 2), None)
put(slice(0, 2), [300])
put(slice(0, 2), ["a"])
put(slice(None, None, -1), bytes(reversed(room)))
put(slice(0, 3), room)
put(slice(0, 2), memoryview(b"MV"))
