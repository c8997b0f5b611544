"""Reductions along axes: every keyword, every shape."""
import numpy as np

a = np.arange(24).reshape(2, 3, 4)
f = a / 4
for name in ("sum", "prod", "min", "max", "mean", "std", "var", "any", "all", "argmin", "argmax", "cumsum", "cumprod"):
    m = getattr(a[:, :2, :2], name)
    out = []
    for kw in ({}, {"axis": 0}, {"axis": -1}, {"axis": (0, 2)}, {"axis": 1, "keepdims": True}, {"axis": 5}, {"axis": "x"}, {"axis": None}, {"axis": ()}):
        try:
            r = m(**kw)
            out.append(f"{np.asarray(r).tolist()}:{r.dtype}")
        except Exception as e:
            out.append(f"{type(e).__name__}: {e}")
    print(name, *out, sep="\n   ")
print(a.sum(dtype="u1"), a.sum(dtype=float), a.astype("i1").sum().dtype, a.astype("u2").sum().dtype, a.astype("f2").sum().dtype, a.astype(bool).sum().dtype, a.astype("i1").prod().dtype, a.astype("f4").mean().dtype, a.astype("i1").mean().dtype, a.astype("f2").mean().dtype)
o = np.zeros(3)
print(a.sum(axis=(0, 2), out=o), o, a.sum(axis=(0, 2), out=o) is o)
for bad in (lambda: a.sum(axis=0, out=o), lambda: a.sum(out=5), lambda: a.sum(axis=(0, 0)), lambda: a.max(initial=100), lambda: a.max(where=a > 30), lambda: a.max(where=a > 30, initial=-1), lambda: a.sum(where=a % 2 == 0), lambda: a.mean(where=a < 0), lambda: a.min(axis=1, where=a > 5, initial=99), lambda: np.sum(a, 0, "f4").dtype, lambda: np.sum([[1, 2], [3, 4]], axis=1, keepdims=True), lambda: np.sum(5), lambda: np.sum("a"), lambda: np.sum(["a", "b"]), lambda: np.max(["a", "b"]), lambda: np.sum([True, True]), lambda: np.ptp(a, axis=0)[0], lambda: np.median(a, axis=1)[0], lambda: np.sum(x for x in [1, 2]), lambda: np.max(a, axis=1, out=np.zeros((2, 4), "u1")), lambda: np.std([1, 2, 3], ddof=1), lambda: np.std([1], ddof=1), lambda: np.count_nonzero(a, axis=(0, 1)), lambda: np.argmax(a, axis=1), lambda: np.argmin([[3, 1], [1, 3]]), lambda: np.cumsum([[1, 2], [3, 4]]), lambda: np.cumprod([[1, 2], [3, 4]], axis=0), lambda: np.all([[]]), lambda: np.any(np.zeros((0, 2)), axis=0), lambda: np.nanmean([np.nan, 1]), lambda: np.average([1, 2, 3], weights=[3, 0, 1], returned=True), lambda: np.trace(a), lambda: np.diagonal(a, axis1=1, axis2=2)):
    try:
        import warnings
        with warnings.catch_warnings(record=True) as w:
            warnings.simplefilter("always")
            print(repr(bad()), *[x.message for x in w])
    except Exception as e:
        print(type(e).__name__, e)
