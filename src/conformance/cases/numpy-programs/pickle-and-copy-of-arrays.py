# Pickle and copy of arrays and views.
import copy
import pickle
import numpy as np

a = np.arange(6, dtype=np.int16).reshape(2, 3)
v = a[:, ::2]
for name, x in {"a": a, "v": v, "F": np.asfortranarray(a), "scalar": np.float32(1.5), "rec": np.array([(1, 2.)], "i4,f8"), "dt": np.dtype("<u4"), "bool": np.True_, "0d": np.array(7)}.items():
    for proto in (2, 5):
        y = pickle.loads(pickle.dumps(x, proto))
        print(name, proto, type(y).__name__, repr(y), getattr(y, "strides", None))
bufs = []
data = pickle.dumps(a, 5, buffer_callback=bufs.append)
print(len(bufs), type(bufs[0]), bytes(bufs[0].raw())[:4])
z = pickle.loads(data, buffers=bufs)
z[0, 0] = 99
print(a[0, 0], z.base is not None, np.shares_memory(a, z))
c1 = copy.copy(v); c2 = copy.deepcopy(v)
print(c1.strides, c2.strides, c1.flags.owndata, c2.base)
d = {"w": a, "l": [a, a]}
e = copy.deepcopy(d)
print(e["l"][0] is e["l"][1], e["w"] is e["l"][0], np.shares_memory(e["w"], a))
class Model:
    def __init__(self):
        self.w = np.ones(3); self.b = np.float64(0.5)
    def __eq__(self, o):
        return np.array_equal(self.w, o.w) and self.b == o.b
m = pickle.loads(pickle.dumps(Model()))
print(m == Model(), m.w, m.b, m.__dict__)
print(pickle.loads(pickle.dumps((np.int64(3), [np.uint8(1)]))))
