# Whatever is derived from an object over a buffer keeps the export.
import sys
from ctypes import *


class Cell(Structure):
    _fields_ = [("x", c_int), ("y", c_int)]


data = bytearray(32)
cells = (Cell * 4).from_buffer(data)
print(sys.getrefcount(data))
last = cells[3]
last.y = 7
view = memoryview(last)
pointer_to = pointer(last)
del cells
for what in ("last", "view", "pointer_to"):
    try:
        data.clear()
        print("cleared")
    except BufferError as error:
        print(what, error)
    exec(f"del {what}")
data.clear()
print(data, sys.getrefcount(data))
