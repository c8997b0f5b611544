# Assignment drill: what fits where.
import numpy as np

def fresh():
    return np.arange(12).reshape(3, 4)
for s in ["a[0] = 9", "a[0] = [1, 2, 3, 4]", "a[:, 0] = [7, 8, 9]", "a[:] = [[1], [2], [3]]", "a[1:, 1:] = 0", "a[a % 2 == 0] = -1", "a[[0, 2]] = [[5], [6]]", "a[[0, 0]] = [[1], [2]]", "a[::2, ::2] += 100", "a[[0, 0, 1]] += 1", "a[0], a[1] = a[1].copy(), a[0].copy()",
          "a[..., -1] = a[..., 0]", "a.T[0] = 5", "a.flat = 3", "a.flat[::5] = 0", "a.flat = [1, 2]", "a[1] = 2.9", "a[1] = True", "a[1] = '8'", "a[2] = range(4)", "a[2] = (x for x in range(4))", "a[0] = [1, 2]", "a[:, 0] = [1, 2]", "a[[0, 1]] = [1, 2, 3]", "a[a > 5] = [1, 2]", "a[a > 5] = np.arange(6)", "a[0, 0] = [1]", "a[0, 0] = [1, 2]", "a[0, 0] = 'x'", "a[0] = ['1', '2', '3', 'x']", "a[5] = 1", "a[0, 9] = 1",
          "a[0] = None", "a[0, 0] = None", "a[0, 0] = 1j", "a[0, 0] = np.inf", "a[0, 0] = np.float64('nan')", "a[0, 0] = 2**64", "a[0] = 2**63", "a[0] = -2**63", "a += [1, 2, 3]", "a += [[1], [2], [3]]", "a += 0.5", "a /= 2", "a //= 0", "a *= np.ones((2, 3, 4), int)", "a <<= 2", "a **= 2", "a @= np.eye(4, dtype=int)", "a @= np.eye(4)", "a[0] = a", "a[:] = a[::-1]", "a[1:] = a[:-1]", "a[...] = 5", "a[()] = 6", "a[None] = 7", "a['f'] = 1", "a.shape = (4, 3)", "a.shape = (5,)", "a.shape = -1", "a.dtype = 'i4'", "a.real = 1", "a.imag = 1", "del a[0]", "a.T = 1", "a.size = 3", "a.foo = 1"]:
    a = fresh()
    try:
        with np.errstate(all="ignore"):
            exec(s)
        print(f"{s:45} {a.tolist()}")
    except Exception as e:
        print(f"{s:45} {type(e).__name__}: {e}")
