# Fancy assignment corner cases.
import numpy as np
def t(f):
    a = np.arange(12).reshape(3, 4)
    try:
        r = f(a); print(a.tolist() if r is None else r)
    except Exception as e:
        print(type(e).__name__, e)
def st(k, v):
    def f(a): a[k] = v
    t(f)
s_ = np.s_
st(s_[0], 7); st(s_[:, 1], [1, 2, 3]); st(s_[:, 1], [1, 2]); st(s_[1:, 2:], [[1], [2]]); st(s_[..., -1], 0); st(s_[[0, 2]], [[9], [8]]); st(s_[[0, 2], [1, 3]], [5, 6]); st(s_[[0, 0], 0], [1, 2]); st(s_[[True, False, True]], -1)
st(s_[np.array([[0, 1], [2, 0]])], 0); st(s_[:, [0, 1]], np.ones((3, 2))); st(s_[[0, 1], :2], np.arange(4).reshape(2, 2)); st(s_[np.eye(3, 4, dtype=bool)], [10, 20, 30]); st(s_[np.eye(3, 4, dtype=bool)], [1, 2]); st(s_[None, 0], [[1, 2, 3, 4]]); st(s_[()], 5); st(s_[...], np.zeros(4)); st(s_[1, 1], [3]); st(s_[1, 1], [3, 4]); st(s_[1], "5"); st(s_[1], 2.7); st(s_[1], [1, "x", 2, 3]); st(s_[0, 0], None); st(s_[0, 0], 1j); st(s_[0], [[1, 2, 3, 4]]); st(s_[0], [[1, 2, 3, 4], [1, 2, 3, 4]]); st(s_[:], np.ones((2, 3, 4))); st(s_[::2], [[1], [2]]); st(s_[5], 0); st(s_[0, 9], 0); st(s_[[5]], 0); st(s_["a"], 0); st(s_[1.5], 0); st(s_[:, :, 0], 0); st(s_[[0, 1], [0, 1, 2]], 0); st(s_[True], 0); st(s_[False], 0); st(s_[[]], 0); st(s_[[], []], 5); st(s_[:0], [1]); st(s_[2:0:-1, ::-2], [[1, 2], [3, 4]]); st(s_[-1, -4:], range(4)); st(s_[0], {1: 2}); st(s_[0], np.array(3)); st(s_[0], b"ab"); st(s_[0], bytearray(b"abcd")); st(s_[0], memoryview(b"abcd"))
t(lambda a: a[[0, 1, 2], [3, 2, 1]]); t(lambda a: a[1:, [0, 3]]); t(lambda a: a[[2, 0]][:, [1, 1]]); t(lambda a: a[np.ix_([0, 2], [1, 3])]); t(lambda a: a[:, None, 1:3].shape); t(lambda a: a[[[0]], [[1], [2]]]); t(lambda a: a[a % 2 == 0]); t(lambda a: a[a[:, 0] > 3, 1]); t(lambda a: a[np.array(1)]); t(lambda a: a[[1], ...]); t(lambda a: a[..., [True, False, True, False]]); t(lambda a: a[0][1][...]); t(lambda a: a.__delitem__(0)); t(lambda a: a.take([[0, 1], [2, 3]])); t(lambda a: a.take([0, 9], mode="wrap")); t(lambda a: a.take([0, 99], mode="clip")); t(lambda a: a.put([0, -1], [50, 60])); t(lambda a: a.flat.__setitem__(slice(0, 3), [7])); t(lambda a: np.put(a, [1, 2], 9, mode="clip")); t(lambda a: np.take_along_axis(a, np.array([[0], [1], [2]]), 1)); t(lambda a: np.put_along_axis(a, np.array([[0], [1], [2]]), -1, 1)); t(lambda a: a.compress([1, 0, 1], axis=0)); t(lambda a: np.choose([0, 1, 2, 0], a)); t(lambda a: a.diagonal(1)); t(lambda a: a.repeat([1, 0, 2], axis=0)); t(lambda a: a.searchsorted(3)); t(lambda a: a.nonzero()[1][:3]); t(lambda a: a.trace(-1)); t(lambda a: a.argsort(axis=0)[:, ::-1][0])
