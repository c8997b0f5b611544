# reduce, accumulate, reduceat, outer, at.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


a = np.arange(6).reshape(2, 3)
show(np.add.reduce(a), np.add.reduce(a, axis=None), np.add.reduce(a, axis=1, keepdims=True), np.multiply.reduce(a + 1, axis=1), np.maximum.reduce(a), np.logical_and.reduce(a), np.bitwise_or.reduce([1, 2, 4]), np.bitwise_and.reduce([7, 3]), np.subtract.reduce([10, 1, 2]))
show(np.add.accumulate([1, 2, 3]), np.maximum.accumulate([1, 3, 2]), np.multiply.accumulate(a, axis=1), np.add.reduceat([1, 2, 3, 4], [0, 2]), np.add.reduceat([1, 2, 3, 4], [2, 0]), np.multiply.outer([1, 2], [3, 4]), np.subtract.outer([1, 2], [1]))
counts = np.zeros(4, int)
np.add.at(counts, [0, 0, 3], 1)
np.maximum.at(counts, [1], 7)
show(counts, np.add.nin, np.add.nout, np.add.nargs, np.add.identity, np.multiply.identity, np.maximum.identity, np.logical_and.identity, np.add.__name__, np.add, type(np.add), np.true_divide is np.divide)
show(np.add.reduce([]), np.multiply.reduce([]), np.logical_or.reduce([]), np.add.reduce([1, 2], initial=10), np.minimum.reduce([], initial=5), np.add.reduce(a, where=a > 2))
attempt("empty maximum", lambda: np.maximum.reduce([]))
attempt("unary", lambda: np.sqrt.reduce([1]))
attempt("axis", lambda: np.add.reduce(a, axis=5))
attempt("accumulate a number", lambda: np.add.accumulate(5))
attempt("two results", lambda: np.divmod.reduce([1, 2]))
