# A memoryview of a ctypes object keeps it alive and sees what happens to it.
import sys
from ctypes import *

number = c_uint(0x01020304)
view = memoryview(number).cast("B")
number.value = 0x0A0B0C0D
print(view.hex(), sys.getrefcount(number))
view[0] = 0
print(hex(number.value))
del number
print(view.obj, view.tolist())
part = view[1:3]
view.release()
print(part.tolist(), part.obj)
part[:] = b"\xff\xff"
print(hex(part.obj.value))
