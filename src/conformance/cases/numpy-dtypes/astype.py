# Casting elements: what wraps, what is cut, what is parsed.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


show(np.array([1.9, -1.9, 300]).astype(int), np.array([300, -1]).astype("u1"), np.array([1, 0, 2]).astype(bool), np.array([1.5]).astype(str), np.array(["1.5"]).astype(float), np.array([1e300]).astype("f8"))
show(np.array([True]).astype("S5"), np.array(["ab"]).astype("S1"), np.array([b"ab"]).astype("U"), np.array([1, 10]).astype("U"), np.array([2**40]).astype("i4"), np.array([-1]).astype("u8"), np.array([2**63], "u8").astype("i8"))
show(np.array([1, 2]).astype("S"), np.array([1.5, 2.5]).astype("i4,f4"), np.array([(1, 2.5)], dtype="i4,f4").astype([("a", "i8"), ("b", "i8")]), np.array([1.5], "f4").astype("f8"), np.array([0.1]).astype("f4"), np.array([65519.0, 1e-8]).astype("f2"))
show(np.array([1 + 0j]).astype("F"), np.array([3]).astype(complex), np.array([b"12 ", b" -3"]).astype(int), np.array(["1e3"]).astype("f4"), np.array([3]).astype(">i2").tobytes(), np.float32(0.1).astype(float))
whole = np.arange(3)
show(whole.astype(int) is whole, whole.astype(int, copy=False) is whole, whole.astype("i4", copy=False) is whole, whole.T.astype("f4").flags.owndata)
attempt("words", lambda: np.array(["x"]).astype(int))
attempt("float text", lambda: np.array(["1.5"]).astype(int))
attempt("bad float", lambda: np.array([b"x"]).astype(float))
attempt("accents", lambda: np.array(["\u00e9"]).astype("S"))
attempt("order", lambda: whole.astype(int, order="Z"))
