# An opening bracket that is never closed.
rooms = [1, 2,
    3
print(rooms)
