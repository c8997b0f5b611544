# Columns of other elements, and when the dtype is told.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


show(np.array([-1, 10, 100]), np.array([[1, -1], [100, 0]]), np.array([2**63], dtype="u8"), np.array([255, 0], dtype="u1"), np.zeros(3, dtype=">i4"), np.zeros(3, dtype=">f8"), np.arange(3, dtype="i2"))
show(np.array([True, False]), np.array([[True], [False]]), np.array(["a", "bcd"]), np.array(["a" * 40, "b" * 50, "c"]), np.array([b"a", b"\x00b\xff"]), np.array(["it's", 'say "x"', "\n"]))
show(np.zeros((0, 3)), np.zeros((2, 0), dtype=int), np.zeros(0), np.zeros((3, 0, 2)), np.array([], dtype="f4"), np.array([[]]))
show(np.array(True), np.array(1.5), np.array("x"), np.array(1 + 2j), np.array(7, dtype="i1"), np.array(b"x"))
for value in (1.5, "x", b"x", True, 1j, 7):
    print(np.array(value), end=" ")
print(np.array(["a", "b"]), np.array([b"a"]), np.array([True, False]), np.array([]))
show(np.zeros(2, "V3"), np.array([1.0, 2.0]).astype(">f4"), np.ones((1, 3), dtype="u1") * 200)
