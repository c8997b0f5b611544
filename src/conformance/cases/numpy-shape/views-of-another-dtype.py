# The same bytes as other elements.
import numpy as np


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


numbers = np.array([1, 256, 65536], dtype="<i4")
print(numbers.view("u1"), numbers.view("<i2"), numbers.view(">i4"), numbers.view("S4"), numbers.view("V4"))
print(np.array([1.0, -2.0]).view("u8"), np.array([0x3f800000], "<u4").view("<f4"), np.arange(8, dtype="u1").view("<u4"))
grid = np.arange(8, dtype="u1").reshape(2, 4)
print(grid.view("<u2"), grid.view("<u2").base is grid.base, grid.view([("a", "u1"), ("b", "<u2"), ("c", "u1")]), grid[:, :2].view("<u2"))
print(np.zeros(2, "i4,f4").view("u1").shape, numbers.view() is numbers, numbers.view().base is numbers, numbers.view(np.ndarray).shape)
changed = numbers.byteswap()
print(changed, numbers.byteswap().view(">i4"), numbers.astype(">i4"), numbers.astype(">i4").tobytes())
numbers.byteswap(inplace=True)
print(numbers)
attempt("not a divisor", lambda: np.zeros(3).view("i2,i4"))
attempt("not a multiple", lambda: np.zeros(3, "u1").view("i2"))
attempt("strided", lambda: np.zeros((3, 4), "u1")[:, ::2].view("i2"))
attempt("no dimension", lambda: np.array(5).view("u1"))
