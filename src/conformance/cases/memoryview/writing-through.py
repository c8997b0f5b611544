# Writing through a view changes its owner, one byte or a whole slice.
room = bytearray(b"hotel")
card = memoryview(room)
card[0] = 72
card[-1] = ord("L")
print(room)
card[1:3] = b"OT"
print(room)
card[::2] = bytearray(b"xyz")
print(room)
card[1:4][1] = 33
print(room)
card[:] = memoryview(b"12345")
print(room)
