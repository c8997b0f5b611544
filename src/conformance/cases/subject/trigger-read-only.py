# Trigger 4: a write through a read-only view, and the price of the way out.
packet = b"immutable payload"
view = memoryview(packet)
try:
    view[0] = 73
except TypeError as error:
    print(error)
copy = bytearray(packet)
memoryview(copy)[0] = ord("I")
print(copy, packet, len(copy), "bytes copied")
glass = memoryview(bytearray(b"abc")).toreadonly()
try:
    glass[:] = b"xyz"
except TypeError as error:
    print(error)
print(glass.readonly, memoryview(copy).readonly, memoryview(copy).toreadonly().readonly)
