# Several fields assigned at once leave the others as they are.
import numpy as np
t = np.array([(1, 2.5, "x"), (2, 3.5, "y")], dtype=[("a", "i4"), ("b", "f8"), ("c", "U2")])
def go(text):
    try:
        exec(text, globals())
        print(text, "->", t.tolist())
    except Exception as e:
        print(text, "->", type(e).__name__, e, t.tolist())
go("t[['a','b']] = (7, 8)")
go("t[['a','b']] = [(9, 10), (11, 12)]")
go("t[['a','b']] = 3")
go("t[['a','b']][0] = (5, 6)")
go("t[['a','c']][1] = 5")
go("t[['b','c']] = np.array([(1.25, 'q')], dtype=[('x','f4'),('y','U1')])")
go("t[['a']] = 4")
go("t[['a', 'c']] = t[['a','c']][::-1]")
go("t[['a','b']].fill(1)")
go("t[['a','b']][:] = np.zeros(2, 'i4,i4')")
go("t[['a','b']] = np.ones(2)")
go("v = t[['a','c']]; v[0] = v[1]")
go("t[:] = (1, 2, 'k')")
go("t[['a','b']] = (1, 2, 3)")
v = t[['a','c']]
print(v.copy().dtype, v.copy().tobytes() == t.tobytes(), v.astype(v.dtype).itemsize)
r = np.zeros(3, [('rgb', 'u1', 3), ('a', 'u1')])
r['a'] = 255
r[['rgb']] = ([9, 8, 7],)
print(r)
view = np.ndarray(3, {'names': ['g', 'a'], 'formats': ['u1', 'u1'], 'offsets': [1, 3], 'itemsize': 4}, r.tobytes())
own = np.array(view)
print(own, own.itemsize)
buf = bytearray(range(12))
over = np.ndarray(3, view.dtype, buf)
over[:] = (100, 200)
print(list(buf))
over[1:] = over[:-1]
over.fill((5, 6))
print(list(buf))
