import numpy as np
a = np.arange(6, dtype="i4").reshape(2, 3)
print([x.item() for x in np.nditer(a.T)], [x.tolist() for x in np.nditer(a, flags=["external_loop"])], [x.tolist() for x in np.nditer(a, flags=["external_loop"], order="F")])
with np.nditer([a, None], op_dtypes=[None, "f8"], flags=["buffered"], casting="safe") as it:
    for x, y in it: y[...] = x * 0.5
    print(it.operands[1], it.operands[1].dtype)
it = np.nditer(a, flags=["c_index"])
for x in it: print(x, it.index, end=" ")
print()
try:
    for x in np.nditer(a): x[...] = 1
except ValueError as e:
    print(e)
try:
    np.nditer(a, op_dtypes=["f8"])
except TypeError as e:
    print(e)
try:
    np.nditer([a, np.ones((4, 3))])
except ValueError as e:
    print(e)
b = np.broadcast([[1], [2]], [3, 4]); print(b.shape, b.nd, [tuple(map(int, t)) for t in b], b.numiter)
for i in np.ndindex(a.shape[:1]): print(i, a[i])
print(list(np.ndindex(2, 0)), list(np.ndindex()), [(i, int(v)) for i, v in np.ndenumerate(a[:, :1])])
print(np.apply_along_axis(np.sort, 1, a[:, ::-1]), np.apply_along_axis(lambda r: np.r_[r, r.sum()], 1, a), np.apply_over_axes(np.sum, a, [0, 1]))
f = np.vectorize(lambda x, p=2: x ** p, otypes=[float]); print(f(a), f(3), f(a, p=3)[0], f.otypes)
g = np.vectorize(lambda v: v.sum(), signature="(n)->()"); print(g(a), np.vectorize(str)(a), np.vectorize(divmod)(7, [2, 3]))
print(np.choose([0, 2, 1], [[1, 2, 3], [10, 20, 30], [100, 200, 300]]), np.choose([0, 5], [[1, 2], [3, 4]], mode="clip"), np.select([a < 2, a > 3], [a, a * 10], -1), np.take(a, [0, -1], axis=1), a.take([7], mode="wrap"), np.put(a.copy(), [0], 5))
c = a.copy(); np.copyto(c, 9, where=a % 2 == 0); print(c); c[...] = a; c[:, 1] = [70, 80]; c[1] += c[0]; print(c)
c.itemset(0, 1) if hasattr(c, "itemset") else print("no itemset")
np.fill_diagonal(c, 0); print(c, c.nonzero(), c.item(1, 2), c.item((0, 1)), c.tolist())
print(a[1, ::-1], a[..., None].shape, a[None, 1].shape, a[:, [0, 2]], a[[1, 0], [0, 2]], a[np.ix_([1], [0, 2])], a[a > 2], a[[[0, 1], [1, 0]], 0], a[-1, -1], a[0:0].shape, a[:, 5:].shape, a[True].shape, a[()] is a, a[...].base is a.base)
e = np.arange(24).reshape(2, 3, 4); print(e[1, :, [0, 2]].shape, e[:, [0, 1], [1, 2]], e[[0], :, [1, 2, 3]].shape, e[..., -1].sum(), e[:, 1, None].shape, e.sum((0, 2)), e.max(axis=-1).tolist(), e[1][2][3], e.flat[13], e.transpose(2, 0, 1).shape, e.swapaxes(0, 2)[1, 2, 1])
for s in ["a[2]", "a[0, 3]", "a['x']", "a[1.0]", "a[[0, 3]]", "a[[1.5]]", "a[:, :, 0]", "a[..., ...]", "a[[True]]", "a[None, None, 5]", "a[{}]", "a[slice('a', 2)]", "a[::0]", "a[a]", "a[[[0, 1], [2]]]"]:
    try:
        print(s, eval(s))
    except Exception as ex:
        print(s, type(ex).__name__, ex)
