# What np.array makes of nested values: dtype, shape, and what it refuses.
import numpy as np


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


for value in ([1, 2], [1, 2.5], [1, 2.5, 1j], [True, False], [True, 2], ["a", "bcd"], [b"ab", b"c"], [1, "a"], [1.5, "a"], [b"x", "yz"], (1, (2)), range(3),
              [[1, 2], [3, 4]], [[]], [], [[], []], 5, 2.5, True, "abc", b"abc", [2**63], [2**62, -1], [-1, 2**63], [np.int8(1), 300], [np.float32(1), 2], [np.float32(1), 2.5],
              [np.array([1, 2]), [3, 4]], [bytearray(b"ab"), bytearray(b"cd")], [range(2), range(2, 4)], np.float16(2), [np.uint8(1), np.int8(-1)]):
    made = np.array(value)
    print(repr(made), made.dtype, made.shape)
attempt("ragged", lambda: np.array([[1, 2], [3]]))
attempt("deeper", lambda: np.array([[[1], [2]], [[3], 4]]))
attempt("no copy", lambda: np.array([1, 2], copy=False))
attempt("asarray without copy", lambda: np.asarray([1, 2], copy=False))
attempt("300 in uint8", lambda: np.array([1, 300], dtype="u1"))
attempt("-1 in uint8", lambda: np.array([-1], dtype="u1"))
attempt("words as ints", lambda: np.array(["a"], dtype=int))
attempt("nan as int", lambda: np.array([float("nan")], dtype=int))
print(np.array([1.9, -1.9], dtype=int), np.array(["1", " 2 "], dtype=int), np.array([b"1.5", "2"], dtype=float), np.array([1, 20, 300], dtype="S"), np.array([1, 2], dtype=str))
print(np.array(5, ndmin=2), np.array([1, 2], ndmin=3).shape, np.array([[1, 2], [3, 4]], order="F").strides)
