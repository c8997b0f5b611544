import numpy as np
import warnings, itertools, random
np.seterr(all="ignore")
warnings.simplefilter("always")
base = np.arange(24, dtype="i2").reshape(2,3,4)
parts = [":", "0", "-1", "3", "None", "...", "[0, 1]", "[]", "[[0, 1], [1, 0]]", "[True, False]", "[False]", "True", "False", "np.array(0)", "::-1", "[5]", "[1, 1]"]
values = ["0", "[1, 2]", "[]", "[[7], [8]]", "np.arange(4)", "np.ones((1, 1, 1, 2))", "1j", "np.array([1j, 2])", "[1j]", "'x'", "['7', '8']", "np.array(['1', '2'])", "None", "a[0]", "a[::-1]", "1e9", "[np.nan, 3]", "np.zeros((2, 0))", "b'ab'", "bytearray(b'ab')", "300.5", "(1, 2)", "range(2)"]
random.seed(6)
keys = [(p,) for p in parts] + list(itertools.product(parts, repeat=2)) + random.sample(list(itertools.product(parts, repeat=3)), 150)
for i in range(400):
    k = ", ".join(random.choice(keys)); v = random.choice(values)
    a = random.choice([base, base.T, base[0], base[:, 0, 0], base[::-1, 1], base.swapaxes(0, 1)]).copy("K")
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        try:
            a[eval("np.s_[" + k + "]")] = eval(v)
            out = "ok"
        except Exception as e:
            out = f"! {type(e).__name__} {e}"
    print(i, a.shape, k, "<-", v, out, [str(x.message) for x in w], a.tolist() if out == "ok" else "")
# masks that overlap
for n in (4, 5):
    for m in ([True]*n, [i % 2 == 0 for i in range(n)], [i != 1 for i in range(n)]):
        for src in ("a[::-1][:k]", "a[:k]", "a[-k:]", "a.astype('f4')[:k]"):
            a = np.arange(n); k = sum(m)
            a[m] = eval(src); print(m, src, a.tolist())
a = np.arange(12).reshape(3, 4); a[a % 2 == 0] = a.ravel()[::-1][:6]; print(a)
o = np.empty(3, object); 
for v in ([[1, 2], [3, 4]], [1, 2], 5, [[1, 2]], "ab", [None, {}]):
    try: o[[0, 1]] = v; print(o)
    except Exception as e: print(type(e).__name__, e)
for k in (2**63, 2**70, 1.0, "a", b"a", {}, object, 1j, np.float64(1), np.uint64(2**63), np.array(1.5), np.array(["a"]), [1.0], ["a"], [None], [2**70], [[1], [1, 2]], (0, (1, 2)), ((0, 1),), bytearray(b"\1"), memoryview(b"\1"), range(2), {0}, np.bool(True), type):
    for a in (np.arange(3), np.array(5)):
        try: print(a[k])
        except Exception as e: print(type(e).__name__, e)
        try: a[k] = 1; print(a)
        except Exception as e: print(type(e).__name__, e)
class M(np.ndarray):
    def __array_finalize__(self, o): print("fin", type(o).__name__)
m = np.arange(6).reshape(2, 3).view(M)
for k in ([0, 1], np.s_[:, [0]], m > 2, 0, np.s_[0, 1], np.s_[...], np.s_[:, np.array(0)], np.s_[None]):
    r = m[k]; print(type(r).__name__, type(getattr(r, "base", None)).__name__, getattr(getattr(r, "flags", None), "owndata", None))
