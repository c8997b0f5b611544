# concatenate and its relatives copy; split gives views.
import numpy as np


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


a = np.arange(4).reshape(2, 2)
b = a + 10
print(np.concatenate([a, b]), np.concatenate([a, b], axis=1), np.concatenate([a, b], axis=None), np.concatenate([[1], [2.5]]), np.concat([a, b], axis=-1))
print(np.stack([a, b]).shape, np.stack([a, b], axis=-1), np.vstack([[1, 2], [3, 4]]), np.hstack([[1, 2], [3]]), np.hstack([a, b]), np.dstack([a, b]).shape, np.column_stack([[1, 2], [3, 4]]))
print(np.concatenate([["a"], ["bcd"]]), np.concatenate([[b"a"], [b"bc"]]).dtype, np.concatenate([np.int8([1]), np.uint8([2])]).dtype, np.concatenate([a, b], dtype="f4").dtype)
out = np.zeros((4, 2), int)
print(np.concatenate([a, b], out=out) is out, out)
row = np.arange(7)
parts = np.array_split(row, 3)
print(parts, parts[0].base is row, np.split(row, [2, 5]), np.split(np.arange(6), 3), np.hsplit(a, 2), np.vsplit(a, 2), np.split(row, [5, 2, 9]))
attempt("nothing", lambda: np.concatenate([]))
attempt("dimensions", lambda: np.concatenate([np.zeros(3), np.zeros((2, 2))]))
attempt("extents", lambda: np.concatenate([np.zeros((2, 3)), np.zeros((2, 2))]))
attempt("scalars", lambda: np.concatenate([1, 2]))
attempt("axis", lambda: np.concatenate([a, b], axis=2))
attempt("stack", lambda: np.stack([[1], [1, 2]]))
attempt("unequal", lambda: np.split(row, 3))
attempt("casting", lambda: np.concatenate([a, b * 1.5], out=out))
