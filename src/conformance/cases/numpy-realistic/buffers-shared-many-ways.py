# Buffers shared between bytearray, array, memoryview, struct and NumPy, and objects that describe theirs.
import numpy as np, array, struct
ba = bytearray(range(12))
u1 = np.frombuffer(ba, np.uint8); u2 = np.frombuffer(ba, '<u2'); f4 = np.frombuffer(ba, '>f4', count=1)
u2[0] = 0xFFEE
print(u1[:4], ba[:4], f4.dtype, f4.shape, u1.base is ba, u2.flags.owndata)
mv = memoryview(ba)
v = np.asarray(mv[4:8]); v[:] = 9
print(ba, mv.obj is ba, v.base.nbytes)
for op in ('ba.append(1)', 'ba.pop()', 'ba.clear()', 'ba.extend(b"x")', 'del ba[0]'):
    try: exec(op)
    except BufferError as e: print(op, '->', e)
ba[0:2] = b'zz'; print(u2[0], hex(u2[0]))
del u1, u2, f4, v; mv.release(); ba.append(255); print(len(ba))
ar = array.array('h', [1, -2, 3]); n = np.frombuffer(ar, dtype=np.int16); n[1] = 50; print(ar, n.dtype, np.array(ar).dtype, np.asarray(ar).base is not None)
try: ar.append(4)
except BufferError as e: print(e)
del n; ar.append(4); print(ar)
a = np.arange(6, dtype='<i4').reshape(2, 3); m = memoryview(a)
print(m.format, m.shape, m.strides, m.suboffsets, m[1, 2], m.tolist(), m.readonly)
m[0, 0] = 77; print(a[0])
try: m[0] = 1
except NotImplementedError as e: print(e)
try: m[2, 0]
except IndexError as e: print(e)
print(bytes(m)[:8], m.tobytes() == a.tobytes(), struct.unpack_from('<3i', a, 12), hash(memoryview(b'ab')) == hash(b'ab'))
struct.pack_into('<i', a, 4, -5); print(a)
r = np.frombuffer(b'\x01\x00\x02\x00', '<i2'); print(r, r.flags.writeable, r.sum())
try: r += 1
except ValueError as e: print(e)
w = r.copy(); w += 1; print(w, r)
big = memoryview(a.astype('>i4')); print(big.format, big.itemsize)
try: big[0, 0]
except NotImplementedError as e: print(e)
s = np.zeros(2, dtype=[('a', 'u1'), ('b', '<f8')]); ms = memoryview(s); print(ms.format, ms.itemsize)
c = memoryview(np.array([True, False])); print(c.format, c.tolist(), memoryview(np.array([1j])).format, memoryview(np.array(['ab'])).format, memoryview(np.float32(1.5)).shape)
x = np.array([1, 2, 3]); y = np.array(x, copy=False); z = np.array(x); print(y is x, z is x, np.asarray(x) is x, np.asarray(x, dtype=float) is x, np.array(x, ndmin=2).base is x)
try: np.array([1, 2], copy=False)
except ValueError as e: print(str(e).split('\n')[0])
print(np.shares_memory(x, x[::-1]), x[::-1].base is x, np.byte_bounds(x)[1] - np.byte_bounds(x)[0] if hasattr(np, 'byte_bounds') else 24)
it = x.__array_interface__; print(it['shape'], it['typestr'], it['strides'], it['version'])
class Wrap:
    def __init__(self, arr): self.__array_interface__ = arr.__array_interface__; self.keep = arr
w2 = np.asarray(Wrap(x)); w2[0] = 100; print(x, w2.base.__class__.__name__)
class Buf:
    def __buffer__(self, flags): return memoryview(b'hello')
print(np.frombuffer(Buf(), 'S1'), np.asarray(Buf()).dtype)
import io; f = io.BytesIO(); f.write(x.data); f.seek(0); t = np.empty(3, int); print(f.readinto(t), t, f.getbuffer().nbytes)
