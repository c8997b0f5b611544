# sum, prod, cumsum and cumprod: axes, dtypes, exactness.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


a = np.arange(6).reshape(2, 3)
show(a.sum(), a.sum(0), a.sum(1), a.sum(axis=-1), a.sum((0, 1)), a.sum(axis=()), a.sum(keepdims=True), a.sum(0, keepdims=True), a.sum(dtype="f4"), a.sum(dtype="u1"), np.sum([True, True]), np.sum([]), np.sum(5))
show(np.sum(np.uint8([200, 100])), np.uint8([200, 100]).sum(dtype="u1"), np.sum(np.int8([100, 100])), np.sum(np.float16([1, 2])), a.prod(), a.prod(1), np.prod([]), np.prod(np.int8([100, 100])), np.sum([2**62, 2**62]))
show(a.cumsum(), a.cumsum(0), a.cumsum(1), a.cumprod(1), np.cumsum([1.5, 2]), np.cumsum(np.int8([100, 100])), np.cumsum([True, True]), np.cumsum(a, dtype="f4"))
show(np.sum(np.arange(1000) * 0.1), np.sum(np.full(1000, 0.1, "f4")), np.sum(np.full(100, 0.1)), (np.arange(300).reshape(3, 100) * 0.1).sum(1), (np.arange(300).reshape(100, 3) * 0.1).sum(0), (np.arange(200000) * 0.1).sum(), np.cumsum(np.full(10, 0.1))[-1])
show(a.sum(initial=10), a.sum(where=[True, False, True]), a.sum(out=np.zeros((), int)), a.sum(0, out=np.zeros(3)), np.zeros((0, 3)).sum(0), np.zeros((2, 0)).sum(1))
attempt("axis", lambda: a.sum(axis=2))
attempt("axis twice", lambda: a.sum(axis=(0, 0)))
attempt("axis text", lambda: a.sum(axis="x"))
attempt("out extents", lambda: a.sum(0, out=np.zeros(2, int)))
attempt("out type", lambda: a.sum(0, out=np.zeros(3, "u1")))
attempt("out dimensions", lambda: a.sum(0, out=np.zeros((), int)))
attempt("text", lambda: np.sum(["a", "b"]))
