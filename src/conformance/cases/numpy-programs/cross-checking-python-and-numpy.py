# Cross-checking python and numpy arithmetic.
import numpy as np
def wrap(v, bits, signed):
    v &= (1 << bits) - 1
    return v - (1 << bits) if signed and v >> (bits - 1) else v
ok = 0
np.seterr(all="ignore")
for dt in ("i1", "u1", "i2", "u2", "i4", "u4", "i8", "u8"):
    d = np.dtype(dt); bits = d.itemsize * 8; s = d.kind == "i"; info = np.iinfo(dt)
    vals = [info.min, info.min + 1, 0, 1, 5, info.max - 1, info.max]
    a = np.array(vals, dt)
    for name, f in (("+", lambda x, y: x + y), ("-", lambda x, y: x - y), ("*", lambda x, y: x * y), ("&", lambda x, y: x & y), ("|", lambda x, y: x | y), ("^", lambda x, y: x ^ y)):
        r = f(a[:, None], a[None, :])
        assert r.dtype == d
        for i, x in enumerate(vals):
            for j, y in enumerate(vals):
                if int(r[i, j]) != wrap(f(x, y), bits, s): print("diff", dt, name, x, y, r[i, j])
                ok += 1
    print(dt, info.min, info.max, (a // 3).tolist(), (a % 7).tolist(), (a >> 1).tolist(), (~a).tolist(), a.sum(), a.astype("f8")[-1], a.astype("f4")[0])
print(ok)
f = np.array([0.1, 0.2, 0.7]); print(f.sum(), sum([0.1, 0.2, 0.7]), np.float32(0.1) + np.float32(0.2), f.astype("f4").sum(), f.astype("f2").sum(), np.add.reduce(f, dtype="f4"), np.cumsum(f), np.prod(f), f.mean(), f.std(), np.sum(np.full(1000, 0.1)), sum([0.1] * 1000), np.sum(np.full(1000, 0.1, "f4")), np.mean(np.full(1000, 0.1, "f2")))
print(np.sqrt(2), np.float32(2) ** 0.5, np.hypot(3e200, 4e200), np.exp(1), np.log(10), np.sin(1), np.arctan2(1, -1), np.power(2.0, 0.5), 10 ** np.array([-1.0, 3]), np.cbrt(8), np.floor(-1.5), np.round(2.675, 2), np.rint([0.5, 1.5]), np.sign(-0.0), np.trunc(-1.7))
