# zeros, ones, empty, full and their relatives.
import numpy as np


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


print(np.zeros(3), np.zeros((2, 2), int), np.ones((1, 3), "u1"), np.full(3, 7), np.full((2, 2), 1.5), np.full(2, "ab"))
print(np.empty((0, 3)), np.empty(0, "i4").dtype, np.zeros((), "i2"))
like = np.arange(6, dtype="f4").reshape(2, 3)
print(np.zeros_like(like), np.ones_like(like, dtype=int), np.full_like(like, 3), np.empty_like(like).shape)
print(np.zeros_like(like.T).strides, np.zeros_like(like.T, order="C").strides, np.zeros((2, 3), order="F").strides)
print(np.eye(3), np.eye(2, 4, 1, dtype=int), np.identity(2), np.diag([1, 2, 3]), np.tri(3, dtype=int), np.triu(np.ones((3, 3), int), 1))
attempt("negative", lambda: np.zeros(-1))
attempt("text", lambda: np.zeros("a"))
attempt("float", lambda: np.zeros(1.5))
attempt("unknown dtype", lambda: np.zeros(3, "zz"))
attempt("order", lambda: np.zeros(3, order="Q"))
attempt("65 dimensions", lambda: np.zeros((1,) * 65))
attempt("more than there is", lambda: np.zeros((10**6, 10**6, 10**3)))
