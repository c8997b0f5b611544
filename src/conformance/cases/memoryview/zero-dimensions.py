# A cast to no dimensions gives one element, read with an empty tuple.
room = bytearray(b"\x05\x01")
point = memoryview(room).cast("H", [])
print(point.ndim, point.shape, point.strides, point.nbytes, point.tolist(), point[()], point.tobytes())
point[()] = 7
print(room)
for action in [lambda: len(point), lambda: point[0], lambda: list(point), lambda: point[...].tolist(), lambda: point[:], lambda: hash(point.toreadonly().cast("B"))]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
point[...] = 9
print(point[()])
