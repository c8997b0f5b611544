# Mixed radix clock: divmod over arrays of seconds.
import numpy as np

secs = np.array([0, 59, 3661, 86399, 90061])
m, s = np.divmod(secs, 60)
h, m = np.divmod(m, 60)
d, h = np.divmod(h, 24)
print(np.column_stack([d, h, m, s]))
for row in np.c_[d, h, m, s]:
    print("{}d {:02d}:{:02d}:{:02d}".format(*row))
print((((d * 24 + h) * 60 + m) * 60 + s == secs).all())
neg = -secs
print(neg // 60, neg % 60, np.fmod(neg, 60), np.trunc(neg / 60))
print(secs[secs > 60] / 3600, (secs / 3600).round(2), np.floor(secs / 3600).astype(int))
parts = np.array([(1, 2, 3)], dtype=[("h", "i1"), ("m", "i1"), ("s", "i1")])
print(parts["h"] * 3600 + parts["m"] * 60, (parts["h"] * 3600).dtype)
print(parts["h"].astype(int) * 3600 + parts["m"] * 60 + parts["s"])
try:
    parts["h"] * 3600
except OverflowError as e:
    print("OverflowError:", e)
print(np.array([1, 2], "i1") * np.int16(3600), np.array([100], "i1") + np.array([100], "i1"))
