# An uncaught exception at module level.
rooms = bytearray(b"abc")
card = memoryview(rooms)
print("before")
rooms.append(100)
print("never")
