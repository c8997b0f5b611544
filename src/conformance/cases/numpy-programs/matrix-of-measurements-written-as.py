# Matrix of measurements written as CSV, JSON, hex; read back and compared.
import csv
import io
import json
import numpy as np

rng_state = 12345
vals = []
for _ in range(12):
    rng_state = (1103515245 * rng_state + 12345) & 0x7fffffff
    vals.append(rng_state / 0x7fffffff * 100)
m = np.array(vals).reshape(4, 3)
print(m)
print(m.round(2).tolist())
s = io.StringIO()
csv.writer(s).writerows(m.round(3))
print(s.getvalue().splitlines()[0])
back = np.loadtxt(io.StringIO(s.getvalue()), delimiter=',')
print(np.allclose(back, m, atol=1e-3), np.abs(back - m).max() < 5e-4, back.dtype)
print(json.dumps(m.round(1).tolist()))


class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, np.ndarray):
            return {'shape': o.shape, 'hex': o.tobytes().hex()[:16]}
        if isinstance(o, np.generic):
            return o.item()
        return super().default(o)


print(json.dumps({'m': m[0].astype('f4'), 'n': np.int16(4), 'f': np.float32(0.5), 'b': np.bool_(True), 'p': np.float64(2.5)}, cls=Enc))
for bad in (m, np.int64(1), np.bool_(True), {np.int64(1): 2}, {np.float64(1.5): 1}, [np.float64(1.5)], np.float32(1)):
    try:
        print(json.dumps(bad))
    except TypeError as e:
        print('TypeError:', e)
hexed = m.astype('>f4').tobytes().hex(' ', 4)
print(hexed[:35])
again = np.frombuffer(bytes.fromhex(hexed), '>f4').reshape(m.shape)
print(np.array_equal(again, m.astype('f4')), again.dtype, (again - m).max() < 1e-5)
print(' '.join(f'{v:8.3f}' for v in m[1]), '|'.join(map('{:.1e}'.format, m[2])), str(m[3, 0]), repr(m[3, 0]), '%.4f' % m[3, 1], f'{m[3, 2]:>12.2f}', format(m[0, 0], '.3g'))
print(f'{m[0]}', '{}'.format(m[0, :2]))
for spec in ('{:.2f}', '{:d}', '{:>30}'):
    try:
        print(spec.format(m[0]))
    except Exception as e:
        print(type(e).__name__, e)
print(sorted(m[:, 0]), max(m[0]), sum(m[:, 1]), min(m, key=lambda r: r[1]).round(1), any(m[0] > 90), list(map(int, m[0])), [*zip(m[0].astype(int), 'abc')], dict(enumerate(m[0].astype(int).tolist())))
try:
    sorted(m)
except ValueError as e:
    print(e)
try:
    m[0] in [m[1], m[0]]
except ValueError as e:
    print(e)
print(50 in m, m[0, 0] in m, [1] in m)
