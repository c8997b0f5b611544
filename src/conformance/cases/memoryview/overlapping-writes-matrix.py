# Overlapping slice assignments of many offsets and steps agree with a copy.
for source, target in [((0, 6, 1), (2, 8, 1)), ((2, 8, 1), (0, 6, 1)), ((0, 10, 2), (1, 11, 2)), ((9, None, -1), (0, 10, 1)), ((0, 5, 1), (0, 10, 2)), ((0, 10, 2), (0, 5, 1)), ((8, 3, -1), (3, 8, 1)), ((4, 4, 1), (5, 5, 1))]:
    room = bytearray(range(12))
    plain = list(range(12))
    view = memoryview(room)
    try:
        view[slice(*target)] = view[slice(*source)]
        copy = plain[slice(*source)]
        plain[slice(*target)] = copy
        print(source, target, list(room) == plain, room.hex())
    except ValueError as error:
        print(source, target, error)
