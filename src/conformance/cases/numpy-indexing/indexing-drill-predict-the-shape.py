# Indexing drill: predict the shape.
import numpy as np

a = np.arange(24).reshape(2, 3, 4)
cases = ["a[0]", "a[0, 1]", "a[0, 1, 2]", "a[..., 0]", "a[:, None]", "a[[0, 1]]", "a[[0, 1], [1, 2]]", "a[:, [0, 2], 1:3]", "a[0, :, [0, 1]]", "a[[0], :, [0, 1]]", "a[a > 20]",
         "a[:, [True, False, True]]", "a[np.newaxis, 0, ::2]", "a[1, ..., ::-1]", "a[[[0, 1], [1, 0]]]", "a[(0, 1)]", "a[[0], [1], [2]]", "a[:, :, 0][:, 0]", "a[0][1][2]", "a[-1, -1, -1]", "a[0:0]", "a[5:]", "a[:, 1:2]", "a[True]", "a[False]", "a[None, ..., None]",
         "a[[]]", "a[np.array([], dtype=int), 0]", "a[[0, -1], ..., [0, -1]]", "a[np.ix_([0, 1], [0, 2], [1, 3])]", "a[a.sum(axis=2) > 30]", "a[0, a[0, :, 0] > 0]", "a.take([0, 5])", "a.take([[0, 1]], axis=1)", "a.compress([0, 1], axis=0)", "np.take_along_axis(a, a.argmax(2)[..., None], 2)", "a.diagonal()", "a.T[0]", "a.swapaxes(0, 1)[2]"]
for c in cases:
    r = eval(c)
    print(f"{c:45} {type(r).__name__:8} {getattr(r, 'shape', None)!s:14} {np.shares_memory(a, r) if isinstance(r, np.ndarray) else '-'} {np.sum(r)}")
for c in ["a[2]", "a[0, 3]", "a[0, 0, 0, 0]", "a[[0, 2]]", "a[[0, 1], [0, 1, 2]]", "a[:, [True, False]]", "a[1.0]", "a['x']", "a[a > 20, 0]", "a[np.ones((2, 2), bool)]", "a[..., ...]", "a[0:1:0]", "a[[0.5]]", "a[{1}]", "a[:, 'a']", "a[0, None, 5]", "a[[[0], [3]]]", "a[None, 3]", "a[..., 4]", "a.take([99])", "a.take([0], axis=3)", "a.item(24)", "a.item(0, 0)", "a.compress([0, 0, 1], axis=0)", "a.flat[24]", "a[:, -4]"]:
    try:
        print(c, eval(c))
    except Exception as e:
        print(f"{c:28} {type(e).__name__}: {e}")
