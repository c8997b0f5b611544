# from_buffer of a view joins its lease: the view itself may be released, the export stays.
from ctypes import *

data = bytearray(b"0123456789")
view = memoryview(data)[2:8]
letters = (c_char * 6).from_buffer(view)
view.release()
try:
    data.append(0)
except BufferError as error:
    print(error)
letters[0] = b"x"
print(data, letters.raw)
try:
    letters._objects["ffffffff"].release()
    data.append(0)
    print(len(data))
except BufferError as error:
    print(error)
with memoryview(data) as outer:
    n = c_ushort.from_buffer(outer, 4)
    n.value = 0x4142
print(data)
try:
    data.clear()
except BufferError as error:
    print(error)
del n
data.clear()
print(data)
