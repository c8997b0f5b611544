# A view with a step writes to every other byte, backwards too.
room = bytearray(b"..........")
odd = memoryview(room)[1::2]
odd[:] = b"12345"
print(room)
back = memoryview(room)[::-3]
back[0] = ord("A")
back[-1] = ord("Z")
print(room, len(back), back.strides, back.tobytes())
deeper = odd[::-2]
deeper[1] = ord("!")
print(room, deeper.strides, deeper.tolist())
