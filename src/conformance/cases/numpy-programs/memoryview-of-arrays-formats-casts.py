# Memoryview of arrays: formats, casts, slices, releasing.
import numpy as np

for dt in ('?', 'i1', 'u2', '<i4', '>i4', 'q', 'f2', 'f4', 'f8', 'c8', 'c16', 'S3', 'U2', 'V3', [('a', 'i2'), ('b', 'f8')], [('a', '>i2'), ('p', 'u1', (2, 3))], np.dtype([('a', 'u1'), ('b', 'i4')], align=True)):
    a = np.zeros(2, dt)
    try:
        m = memoryview(a)
    except Exception as e:
        print(dt, type(e).__name__, e)
        continue
    line = [m.format, m.itemsize, m.nbytes, m.ndim]
    for op in (lambda: m[0], lambda: m.tolist(), lambda: m.cast('B').nbytes, lambda: m.tobytes(), lambda: m == a, lambda: hash(m) if False else 0):
        try:
            line.append(op())
        except Exception as e:
            line.append(f'{type(e).__name__}: {e}')
    print(*line, sep=' | ')
g = np.arange(12, dtype='u1').reshape(3, 4)
m = memoryview(g)
print(m[1, 2], m[2, -1], m.shape, m.tolist()[0], m.contiguous, memoryview(g.T).f_contiguous, memoryview(g.T).tobytes(), memoryview(g.T).tobytes('F'), memoryview(g.T).tobytes('A'))
m[0, 0] = 255
print(g[0], m.cast('B')[:5].tolist(), m.cast('B', (12,)).shape, m.cast('B').cast('H').tolist())
for f in (lambda: m[0], lambda: m[0:1, 0], lambda: m[5, 0], lambda: m[0, 0, 0], lambda: m.__setitem__((0, 0), 256), lambda: m.__setitem__((0, 0), 'a'), lambda: m.__setitem__(0, b'abcd'), lambda: m[::2].shape, lambda: m[::2].tolist(), lambda: memoryview(g[:, ::2]).cast('B'), lambda: memoryview(g.T).cast('B'), lambda: m.cast('I', (3,)).tolist(), lambda: m.cast('H').shape, lambda: len(m), lambda: memoryview(np.array(5)).tolist(), lambda: len(memoryview(np.array(5))), lambda: memoryview(np.array(5))[()], lambda: np.asarray(m[1:]).tolist(), lambda: np.frombuffer(m, 'u4'), lambda: np.frombuffer(memoryview(g.T), 'u1'), lambda: np.frombuffer(memoryview(g)[::2], 'u1'), lambda: np.asarray(memoryview(b'abcd').cast('H')), lambda: np.asarray(memoryview(b'abcdabcd').cast('B', (2, 4))), lambda: bytes(g[:, 1]), lambda: bytearray(g.T)[:3], lambda: b''.join([g[0], g[1]]), lambda: g.data.release()):
    try:
        print('ok', repr(f()))
    except Exception as e:
        print(type(e).__name__, '|', e)
with memoryview(g) as w:
    pass
try:
    w[0, 0]
except ValueError as e:
    print(e)
n = np.asarray(memoryview(bytearray(b'hello')))
print(n, n.flags.writeable, np.asarray(memoryview(b'hello')).flags.writeable, np.asarray(memoryview(bytearray(b'hello')).toreadonly()).flags.writeable)
