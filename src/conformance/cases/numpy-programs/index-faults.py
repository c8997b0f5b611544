# Index faults.
import numpy as np

v = np.arange(5); m = np.arange(12).reshape(3, 4)
for text in ("v[5]", "v[-6]", "m[3]", "m[0, 4]", "m[0, 0, 0]", "v['a']", "v[1.0]", "v[None].shape", "m[[0, 3]]", "m[[0, 1], [0, 1, 2]]", "m[[True, False]]",
             "m[np.array([True, False, True])]", "v[[0.5]]", "m[..., 0]", "m[..., ...]", "v[:, 0]", "m[1:3, 5]", "v[10:]", "v[::0]", "v[np.int8(2)]", "v[np.array(3)]", "v[[]]", "v[()]", "v[True]", "v[False]",
             "m[m > 20]", "m[v > 2]", "m[:, [True, False, True, False]]", "m[[[0, 1], [1, 2]]].shape", "m[np.ix_([0, 2], [1, 3])]", "m['x', 1]", "v[2**70]", "v[{}]", "v[slice('a')]", "m[(0, 1), ]", "m.take([0, 13])",
             "m.take([0, 13], mode='clip')", "m.take(-1)", "v.item(7)", "m.item(1, 2)", "m.item(1, 2, 3)", "m.item()", "v.tolist()[9]", "m.flat[12]", "m.flat[[1, 5]]", "m.flat[2:5]", "np.unravel_index(12, (3, 4))", "np.unravel_index(7, (3, 4))",
             "np.ravel_multi_index((2, 3), (3, 4))", "np.ravel_multi_index((3, 0), (3, 4))", "m[0][4]", "m[-4]", "m[:, -5]", "iter(np.array(5))", "len(np.array(5))", "np.array(5)[0]", "np.array(5)[...]", "np.array(5)[()]"):
    try:
        print(f"{text:40} {eval(text)!r}")
    except Exception as e:
        print(f"{text:40} {type(e).__name__}: {e}")
for text in ("v[5] = 1", "v[[1, 9]] = 0", "m[0] = [1, 2]", "m[:, 0] = [1, 2]", "m[m > 5] = [1, 2]", "v[1] = 'x'", "v[1] = [1, 2]", "v[1] = 2.9", "v[1] = None", "v[1] = 1j", "v[0] = 2**70", "v[[0, 1]] = 1, 2, 3", "m[[0, 1], :] = np.zeros((3, 4))", "v[2:4] = 'ab'", "del v[0]", "v.x = 1", "m[1, 2] = np.nan"):
    try:
        exec(text)
        print(f"{text:40} {v.tolist()} {m.tolist()}")
    except Exception as e:
        print(f"{text:40} {type(e).__name__}: {e}")
