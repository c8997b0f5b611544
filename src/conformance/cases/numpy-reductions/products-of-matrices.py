# dot, matmul, inner, outer, trace.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


a = np.arange(6).reshape(2, 3)
show(a @ a.T, a @ [1, 2, 3], [1, 2] @ a, a[0] @ a[1], np.dot(2, a), np.dot([1, 2], [3, 4]), np.dot(a, a.T), np.matmul(a, a.T), np.vdot([1j, 2], [1j, 2]), np.inner([1, 2], [3, 4]), np.outer([1, 2], [3, 4]), a.dot([1, 1, 1]))
show(np.matmul(np.ones((2, 2, 3)), np.ones((3, 2))).shape, np.matmul(np.ones((4, 1, 2, 3)), np.ones((5, 3, 2))).shape, np.dot(np.ones((2, 3)), np.ones((4, 3, 2))).shape, a.trace(), np.trace(a, 1), np.uint8([200]) @ np.uint8([2]), np.array([True]) @ np.array([True]), np.ones((2, 0)) @ np.ones((0, 2)))
attempt("not aligned", lambda: np.dot(a, a))
attempt("mismatch", lambda: a @ a)
attempt("vectors", lambda: np.zeros(3) @ np.zeros(4))
attempt("numbers", lambda: np.matmul(1, 2))
attempt("array and number", lambda: a @ 2)
