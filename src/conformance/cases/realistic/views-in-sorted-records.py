# Fixed-size records sorted through views without copying until the end.
import struct
RECORD = struct.Struct("<8sHf")
rows = [(b"lobby", 3, 1.5), (b"attic", 1, 2.25), (b"cellar", 2, -0.5)]
room = bytearray(RECORD.size * len(rows))
for index, row in enumerate(rows):
    RECORD.pack_into(room, index * RECORD.size, *row)
views = [memoryview(room)[i:i + RECORD.size] for i in range(0, len(room), RECORD.size)]
def key(view):
    name, number, weight = RECORD.unpack(view)
    return number
ordered = sorted(views, key=key)
print([RECORD.unpack(view)[0].rstrip(b"\0").decode() for view in ordered])
try:
    room.extend(bytes(RECORD.size))
except BufferError as error:
    print(error, len(views))
copy = b"".join(ordered)
del views, ordered
room[:] = copy
room.extend(RECORD.pack(b"roof", 9, 0))
print([name.rstrip(b"\0") for name, *_ in RECORD.iter_unpack(room)])
