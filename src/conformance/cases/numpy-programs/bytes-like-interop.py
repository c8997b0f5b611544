# Bytes-like interop.
import numpy as np, struct, hashlib, io, zlib
a = np.arange(4, dtype=np.uint16)
print(bytes(a), bytearray(a), memoryview(a).cast("B").hex())
print(struct.unpack_from("<2H", a, 2), struct.unpack("<4H", a))
struct.pack_into("<H", a, 0, 65535)
print(a)
print(hashlib.md5(a).hexdigest(), zlib.crc32(a))
b = np.zeros(8, dtype=np.uint8)
f = io.BytesIO(b"0123456789")
print(f.readinto(b), b)
print(f.readinto(b[::2]) if False else b.tobytes())
try:
    f.seek(0); f.readinto(b[::2])
except Exception as e:
    print(type(e).__name__, e)
try:
    hashlib.md5(b[::2])
except Exception as e:
    print(type(e).__name__, e)
try:
    bytes(memoryview(b[::2]))
    print(bytes(memoryview(b[::2])))
except Exception as e:
    print(type(e).__name__, e)
print(b"".join([b, a]), bytes(b[::2]))
print(int.from_bytes(a[:2], "little"), b"ab" + np.bytes_(b"c"))
w = io.BytesIO(); print(w.write(a), w.getvalue())
try:
    w.write(b[::2])
except Exception as e:
    print(type(e).__name__, e)
print(np.frombuffer(w.getbuffer(), dtype=np.uint16))
print(a.tobytes() == bytes(a), a.data.nbytes, a.data.contiguous, memoryview(a) == memoryview(a.copy()))
ba = bytearray(4); ba[:] = np.array([1, 2, 3, 4], dtype=np.uint8); print(ba)
print(bytes(np.array([65, 66])), list(np.array([1, 2])), bytes([*np.array([65, 66], dtype=np.uint8)]))
try:
    struct.pack_into("<H", np.frombuffer(b"ab", np.uint8), 0, 1)
except Exception as e:
    print(type(e).__name__, e)
