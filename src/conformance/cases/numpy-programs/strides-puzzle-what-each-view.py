# Strides puzzle: what each view reads.
import numpy as np
from numpy.lib.stride_tricks import as_strided, sliding_window_view

x = np.arange(12, dtype=np.int16)
views = {
    "3x4": as_strided(x, (3, 4), (8, 2)),
    "T": as_strided(x, (4, 3), (2, 8)),
    "overlap": as_strided(x, (5, 4), (4, 2)),
    "diag": as_strided(x, (3,), (10,)),
    "repeat": as_strided(x, (2, 3), (0, 2)),
    "back": as_strided(x[11:], (4,), (-6,)),
}
for k, v in views.items():
    print(k, v.shape, v.strides, v.tolist(), v.flags.owndata)
views["repeat"][0, 0] = 50
print(views["repeat"], x[0])
views["overlap"] += 1
print(x)
w = sliding_window_view(x, 4)[::3]
print(w, w.strides)
t = np.arange(24).reshape(2, 3, 4)
for perm in ((0, 1, 2), (2, 1, 0), (1, 0, 2)):
    p = t.transpose(perm)
    print(perm, p.shape, p.strides, p.flags.c_contiguous, p.flags.f_contiguous, p[1, 0, 1], p.ravel()[:5])
print(t[:, 1].strides, t[..., ::2].strides, t[1:, :, 1:3].shape, t[:, None].shape, t[0, :, 0].base is t.base)
print(t.reshape(6, 4).strides, t.reshape(2, 12)[1].tolist(), t.swapaxes(0, 2)[3, 2])
print(np.array(t, order="F").strides, np.asfortranarray(t[0]).ravel("K"), t[0].T.copy().strides, t[0].T.copy("K").strides)
print(t.ravel("F")[:6], t.T.flatten()[:4], t.reshape(4, 6, order="F")[0])
u = t[:, :, 0]
u.shape = (6,) if u.flags.c_contiguous else u.shape
print(u.shape, u.strides)
