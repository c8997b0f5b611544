# Writing into an exported region: BytesIO.getbuffer, bytearray, array.array, shared_memory.
import array
import io
from multiprocessing import shared_memory
import numpy as np

targets = {"bytesio": io.BytesIO(bytes(16)), "bytearray": bytearray(16), "array": array.array("I", [0] * 4)}
for name, t in targets.items():
    view = t.getbuffer() if name == "bytesio" else memoryview(t)
    a = np.frombuffer(view, "<u4")
    a[:] = [1, 2**16, 3, 4]
    print(name, a, a.base is view, type(a.base).__name__, view.readonly)
    try:
        if name == "bytesio":
            t.write(b"x" * 17)
        elif name == "bytearray":
            t.extend(b"x")
        else:
            t.append(1)
    except BufferError as e:
        print("  ", e)
    try:
        view.release()
    except BufferError as e:
        print("  ", e)
    del a
    view.release()
    if name == "bytesio":
        print(t.getvalue())
import sys
sys.exit()
try:
    a = np.ndarray((2, 4), dtype=np.int32, buffer=shm.buf)
    a[:] = np.arange(8).reshape(2, 4)
    other = shared_memory.SharedMemory(name=shm.name)
    b = np.frombuffer(other.buf, np.int32, count=8)
    b[3] = -1
    print(a, b.sum(), bytes(other.buf[12:16]))
    try:
        other.close()
    except BufferError as e:
        print("  ", e)
    del b
    other.close()
    del a
finally:
    shm.close()
    shm.unlink()
src = np.arange(4, dtype="u2")
ba = bytearray(src)
ba[2:4] = src[3:].tobytes()
print(ba, bytes(src[1:3]), b"".join([src[:1], src[2:3]]), io.BytesIO(src).read(3), array.array("H", src.tobytes()).tolist(), array.array("H", src)[1])
f = io.BytesIO()
print(f.write(src), f.write(src[::-1].copy()), f.getvalue()[-2:])
try:
    f.write(src[::-1])
except Exception as e:
    print(type(e).__name__, e)
try:
    f.write(np.array(["a"]))
    print(f.tell())
except Exception as e:
    print(type(e).__name__, e)
r = io.BytesIO(b"abcdefgh")
dst = np.zeros(3, "u2")
print(r.readinto(dst), dst, r.readinto(dst[2:]), dst, r.readinto(np.zeros(0)))
dst.flags.writeable = False
try:
    r.readinto(dst)
except Exception as e:
    print(type(e).__name__, e)
