# Shared memory questions between views.
import numpy as np

base = np.arange(24)
pairs = {
    "slice/slice disjoint": (base[:10], base[10:]),
    "slice/slice overlap": (base[:11], base[10:]),
    "even/odd": (base[::2], base[1::2]),
    "reshape": (base, base.reshape(4, 6)),
    "copy": (base, base.copy()),
    "T": (base.reshape(4, 6), base.reshape(4, 6).T),
    "ravel C": (base.reshape(4, 6), base.reshape(4, 6).ravel()),
    "ravel of T": (base.reshape(4, 6), base.reshape(4, 6).T.ravel()),
    "flatten": (base, base.flatten()),
    "fancy": (base, base[[0, 1, 2]]),
    "mask": (base, base[base > 3]),
    "view u1": (base, base.view(np.uint8)),
    "asarray": (base, np.asarray(base)),
    "array": (base, np.array(base)),
    "array copy=None": (base, np.array(base, copy=None)),
    "astype same": (base, base.astype(np.int64)),
    "astype nocopy": (base, base.astype(np.int64, copy=False)),
    "real": (base, base.real),
    "squeeze": (base, base[None].squeeze()),
    "columns": (base.reshape(4, 6)[:, :3], base.reshape(4, 6)[:, 3:]),
    "diag": (base.reshape(4, 6), base.reshape(4, 6).diagonal()),
    "flip": (base, base[::-1]),
    "broadcast": (base, np.broadcast_to(base, (2, 24))),
    "atleast_2d": (base, np.atleast_2d(base)),
    "split": (base, np.split(base, 3)[1]),
    "concat one": (base, np.concatenate([base])),
    "where": (base, np.where(base > 3, base, 0)),
    "ascontig T": (base.reshape(4, 6).T, np.ascontiguousarray(base.reshape(4, 6).T)),
    "ascontig": (base, np.ascontiguousarray(base)),
    "memoryview": (base, np.asarray(memoryview(base))),
}
for name, (a, b) in pairs.items():
    print(f"{name:22} shares={np.shares_memory(a, b)!s:5} may={np.may_share_memory(a, b)!s:5} base={b.base is base!s:5} own={b.flags.owndata!s:5} strides={b.strides}")
try:
    np.array(base.reshape(4, 6).T, dtype=float, copy=False)
except ValueError as e:
    print(e)
try:
    base.reshape(4, 6).T.reshape(-1, copy=False)
except ValueError as e:
    print(e)
t = base.reshape(4, 6).T
try:
    t.shape = (24,)
except AttributeError as e:
    print(e)
