# Bank of counters in shared memory between bytearray, struct and array.
import array, struct
import numpy as np

mem = bytearray(24)
ints = np.frombuffer(mem, dtype=np.int32)
floats = np.frombuffer(mem, dtype=np.float64, offset=8)
struct.pack_into("<2i", mem, 0, 7, -1)
floats[:] = 1.5, -2
print(ints)
print(struct.unpack("<2i2d", mem))
print(ints.base is mem, type(ints.base), floats.flags.aligned)
odd = np.frombuffer(mem, dtype="<u4", offset=1, count=2)
print(odd, odd.flags.aligned, odd.flags)
print(odd + 1)
a = array.array("d", floats)
print(a, a.buffer_info()[1])
b = np.frombuffer(a)
b += 1
print(a.tolist(), b.dtype)
try:
    a.pop()
except BufferError as e:
    print("BufferError:", e)
c = np.array(a)
del b
a.pop()
print(a, c, len(mem))
v = memoryview(mem).cast("i")
v[0] = 99
print(ints[0], v.tolist())
del ints, floats, odd
v.release()
mem += b"!"
print(len(mem))
