# Deleting slices with every kind of step.
for piece in [slice(1, 3), slice(None), slice(None, None, 2), slice(None, None, -3), slice(5, 2), slice(-2, None), slice(1, 9, 3)]:
    room = bytearray(b"0123456789")
    del room[piece]
    print(piece, room)
room = bytearray(b"abc")
del room[-1]
print(room)
for index in [5, "a", None]:
    try:
        del room[index]
    except Exception as error:
        print(type(error).__name__, error)
