# A failing augmented assignment.
rooms = bytearray(3)
card = memoryview(rooms)
rooms += b"xyz"
