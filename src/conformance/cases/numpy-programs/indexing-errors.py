# Indexing errors.
import numpy as np
a = np.arange(12).reshape(3, 4)
tests = ["a[3]", "a[-4]", "a[0, 4]", "a[0, 0, 0]", "a[1.0]", "a['x']", "a[[0, 5]]", "a[[True, False]]", "a[np.array([True, False, True])]", "a[..., ...]", "a[:, [0, 1], [0, 1, 2]]", "a[None]", "a[(1, 2)]", "a[[1, 2], [0, 3]]", "a[[0.5]]", "a[np.newaxis, :, 1]", "a[1:2, ...]", "a[slice(None, None, 0)]", "a[a > 5]", "a[a]", "a[()]", "a[[]]", "a[True]", "a[False]", "a[np.int8(2)]", "a[2**70]", "a[{}]", "a[:, np.array([[0], [1]])]", "a[np.array([0, 2])[:, None], [1, 3]]", "a.take(20)", "a.item(12)", "a.item(1, 2)", "a.item()", "a.flat[12]", "a.flat[3:6]", "a[::-1, ::2]", "a[-1, -1]", "a[10:20]", "a['a', 1]", "np.take(a, [0, 1], axis=2)", "a[b'x']", "a[np.float64(1)]", "a[np.array(1.0)]"]
for t in tests:
    try:
        print(t, "->", eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
def setit(key, v):
    b = a.copy()
    try:
        b[key] = v
        print(key, v, "->", b.tolist())
    except Exception as e:
        print(key, v, type(e).__name__, e)
setit(0, [1, 2])
setit(slice(None), [[1], [2], [3]])
setit((slice(None), 0), [9, 8, 7])
setit((0, 0), [1, 2])
setit((0, 0), "x")
setit((0, 0), 1.9)
setit((0, 0), None)
setit([0, 1], [[1, 2, 3, 4]])
setit([0, 1], [1, 2, 3])
setit(a > 5, [1, 2])
setit(a > 5, -1)
setit((0, 0), 2**64)
setit(5, 0)
