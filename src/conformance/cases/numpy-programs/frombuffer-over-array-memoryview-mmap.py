# Frombuffer over array, memoryview, mmap.
import numpy as np, array, mmap
arr = array.array("i", [1, 2, 3, 4])
n = np.frombuffer(arr, dtype=np.int32)
n[0] = 99
print(arr, n)
try:
    arr.append(5)
except BufferError as e:
    print("BufferError", e)
del n
arr.append(5)
print(np.asarray(arr), np.asarray(arr).dtype)
mv = memoryview(b"abcdefgh")[2:6]
m = np.frombuffer(mv, np.uint8)
print(m, m.base, m.flags.writeable) if False else print(m, type(m.base).__name__, m.flags.writeable)
mm = mmap.mmap(-1, 16)
q = np.frombuffer(mm, dtype="<u4")
q[:] = [1, 2, 3, 4]
print(mm[:8])
try:
    mm.close()
except BufferError as e:
    print("BufferError", e)
try:
    mm.resize(32)
except BufferError as e:
    print("BufferError", e)
del q
mm.close()
print(mm.closed)
try:
    np.frombuffer(mm, dtype=np.uint8)
except ValueError as e:
    print("ValueError", e)
try:
    np.frombuffer(5)
except TypeError as e:
    print("TypeError", e)
try:
    np.frombuffer(b"", np.uint8)
except ValueError as e:
    print("ValueError", e)
print(np.frombuffer(b"\x01\x02\x03\x04", dtype=">u2", count=1, offset=2))
try:
    np.frombuffer(b"abc", dtype=np.int16)
except ValueError as e:
    print(e)
try:
    np.frombuffer(b"abc", dtype=np.int16, count=2)
except ValueError as e:
    print(e)
try:
    np.frombuffer(b"abc", dtype=np.uint8, offset=4)
except ValueError as e:
    print(e)
