# Trigger 4: a write through a read-only view.
sign = b"CLOSED"
view = memoryview(sign)

try:
    view[0] = ord("c")
except TypeError as refusal:
    print(refusal)

copy = bytearray(sign)  # a second room: six bytes copied
copy[0:6] = b"OPENED"
print(sign, copy)

careful = memoryview(copy).toreadonly()
try:
    careful[0] = 0  # the room could be written, this card may not
except TypeError as refusal:
    print(refusal)
