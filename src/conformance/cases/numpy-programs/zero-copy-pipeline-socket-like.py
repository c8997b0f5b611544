# Zero-copy pipeline: socket-like chunks into one bytearray, seen by array and ndarray.
import array
import numpy as np

frame = bytearray(32)
mv = memoryview(frame)
words = np.frombuffer(mv[8:24], dtype="<u4")
print(words, words.nbytes, type(words.base))
chunks = [b"HEADER::", b"\x01\x00\x00\x00\x02\x00", b"\x00\x00\xff\xff\xff\xff", b"\x00\x00\x00\x80", b"tailtail"]
pos = 0
for c in chunks:
    mv[pos:pos + len(c)] = c
    pos += len(c)
    print(pos, words)
print(frame)
print([hex(w) for w in words], words.view("<i4"), words.view("<f4"))
arr = array.array("I", words)
print(arr, arr.itemsize)
look = np.asarray(arr)
print(look.dtype, type(look.base), np.shares_memory(look, words))
arr[0] = 77
print(look[0])
try:
    arr.append(3)
except BufferError as e:
    print("array:", e)
try:
    mv.release()
except BufferError as e:
    print("memoryview:", e)
try:
    frame.clear()
except BufferError as e:
    print("bytearray:", e)
del words, look
mv.release()
arr.append(3)
frame.clear()
print(arr, frame)
m = memoryview(np.arange(6, dtype=np.int16).reshape(2, 3))
print(m.format, m.shape, m.strides, m.ndim, m.nbytes, m.tolist(), m.readonly)
print(m[1, 2], m.c_contiguous, m.obj)
try:
    m[2, 0]
except IndexError as e:
    print("IndexError:", e)
ro = np.frombuffer(b"abcd", "u1")
print(ro, ro.flags.writeable, memoryview(ro).readonly)
try:
    memoryview(ro)[0] = 1
except TypeError as e:
    print("TypeError:", e)
