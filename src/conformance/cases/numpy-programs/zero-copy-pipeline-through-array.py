# Zero-copy pipeline through array.array, memoryview, ctypes and ndarray.
import array
import ctypes
import numpy as np

src = array.array('h', range(-4, 8))
a = np.frombuffer(src, dtype=np.int16)
b = np.asarray(src)
m = memoryview(src)
C = (ctypes.c_int16 * 12).from_buffer(src)
a[0] = 100
m[1] = 200
C[2] = 300
print(src)
print(a, b, list(C)[:4])
print(a.dtype, b.dtype, type(a.base).__name__, type(b.base).__name__, a.flags.writeable)
for op in (lambda: src.append(1), lambda: src.pop(), lambda: src.extend([1]), lambda: src.__delitem__(0)):
    try:
        op()
    except BufferError as e:
        print('BufferError:', e)
del a, b, m, C
import gc
gc.collect()
src.append(9)
print(len(src))
P = ctypes.POINTER(ctypes.c_double)


class Sample(ctypes.Structure):
    _fields_ = [('t', ctypes.c_uint32), ('v', ctypes.c_float), ('k', ctypes.c_char * 4)]


arr = (Sample * 3)()
for i, s in enumerate(arr):
    s.t, s.v, s.k = i * 10, i / 4, b'k%d' % i
n = np.asarray(arr)
print(n.dtype, n.shape, n)
n['v'] *= 2
print([s.v for s in arr])
n2 = np.frombuffer(arr, dtype=[('t', '<u4'), ('v', '<f4'), ('k', 'S4')])
print(n2, np.shares_memory(n, n2))
n2[1] = (7, 7.5, b'abcdef')
print(arr[1].t, arr[1].v, arr[1].k)
s = Sample.from_buffer(n2, 12)
s.t = 99
print(n2['t'])
try:
    Sample.from_buffer(n2, 30)
except ValueError as e:
    print(e)
ro = np.frombuffer(bytes(12), np.uint8)
try:
    Sample.from_buffer(ro)
except (TypeError, BufferError) as e:
    print(type(e).__name__, e)
print(Sample.from_buffer_copy(ro).t)
one = np.asarray(Sample(5, 1.5, b'zz'))
print(one, one.shape, one.dtype.names)
u = np.array(ctypes.c_double(2.5))
print(u, u.dtype, u.ndim)
grid = (ctypes.c_ubyte * 4 * 3)()
g = np.ctypeslib.as_array(grid) if False else np.asarray(grid)
g[1, 2] = 77
print(grid[1][2], g.shape, g.strides)
