# Slices of nothing whose first place lies in front of the memory, written to and read
for size in (0, 1, 3):
    room = bytearray(range(size))
    room.append(7)
    room.pop()
    view = memoryview(room)
    for cut in (slice(12, None, -1), slice(None, None, -2), slice(0, 0, -1), slice(-9, None, -3), slice(9, 2)):
        part = view[cut]
        print(size, cut, part.shape, part.strides, part.tolist(), bytes(part))
        try:
            part[:] = bytes(len(part))
            part[::-1] = part
            view[cut] = b""
        except ValueError as error:
            print(error)
    print(room, view[12::-1][::-1].tobytes("A"), view[3:][::-1] == b"")
