# Copying and pickling deep copies.
import numpy as np, copy
a = np.arange(4).reshape(2, 2)
b = copy.copy(a); c = copy.deepcopy(a); d = a[:]; e = a.copy("F"); f = np.copy(a, order="K")
a[0, 0] = 99
print(b, c, d, e.strides, f.base, d.base is a)
l = [a, a]; m = copy.deepcopy(l); print(m[0] is m[1], m[0] is a)
s = np.zeros(1, [("x", "i4")]); t = s.copy(); s["x"] = 5; print(t, copy.deepcopy(s)[0])
r = s[0]; r2 = r.copy(); s["x"] = 6; print(r, r2, copy.copy(r))
x = np.float32(1.5); print(copy.copy(x), copy.deepcopy(x) == x, type(copy.copy(x)).__name__)
v = a[::-1, ::-1]; print(v.copy().strides, v.copy("K").strides, copy.copy(v).strides, np.array(v).strides, v.astype(float).strides, (v + 1).strides, np.array(a.T).strides, np.array(a.T, order="C").strides, a.T.copy().strides, np.asarray(a.T, order="F").strides)
print(np.ascontiguousarray(v).flags.c_contiguous, np.ascontiguousarray(5).shape, np.ascontiguousarray(a) is a, np.asfortranarray(a.T).base is not None)
import pickle
p = pickle.loads(pickle.dumps(a)); print(p, p.flags.owndata)
print(pickle.loads(pickle.dumps(np.int16(3))), pickle.loads(pickle.dumps(np.dtype("<i4"))), pickle.loads(pickle.dumps(s)), pickle.loads(pickle.dumps(np.asfortranarray(a))).flags.f_contiguous)
bufs = []
q = pickle.dumps(np.arange(5, dtype="u1"), protocol=5, buffer_callback=bufs.append)
print(len(bufs), bytes(bufs[0].raw()), pickle.loads(q, buffers=bufs))
