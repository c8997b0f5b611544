# The documented methods of bytearray are all there.
names = [name for name in dir(bytearray) if not name.startswith("_")]
print(len(names))
print(" ".join(names))
