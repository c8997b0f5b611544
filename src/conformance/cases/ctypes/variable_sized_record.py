# A header with as many items as it says, over one buffer.
from ctypes import *


class Table(Structure):
    _fields_ = [("count", c_uint)]

    def rows(self, buffer):
        return (c_ushort * self.count).from_buffer(buffer, sizeof(self))


data = bytearray((3).to_bytes(4, "little") + bytes(range(6)))
table = Table.from_buffer(data)
rows = table.rows(data)
print(list(rows), rows._length_, sizeof(rows))
rows[2] = 0xFFFF
print(data)
try:
    Table(10).rows(data)
except ValueError as error:
    print(error)
for keeper in ("table", "rows"):
    del globals()[keeper]
    try:
        data.pop()
        print("popped")
    except BufferError as error:
        print(error)
