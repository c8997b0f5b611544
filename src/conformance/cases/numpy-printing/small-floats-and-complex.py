# float16, float32 and complex numbers have their own digits.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


show(np.arange(3, dtype="f4") / 3, np.arange(3, dtype="f2") / 3, np.array([65504], dtype="f2"), np.array([1e6, 1], dtype="f4"), np.array([1e5, 1], dtype="f4"))
show(np.array([16777216.0], dtype="f4"), np.array([3.4e38, 1e-38], dtype="f4"), np.array([0.1, 0.2], dtype="f4"), np.array([1e-7, 1e-3], dtype="f4"), np.array([0.1, 1e10], dtype="f4"))
show(np.array([123456.789, 0.001], dtype="f4"), np.array([1e-45], dtype="f4"), np.array([6e-8], dtype="f2"), np.array([1.1, 2.2], dtype="f2"), np.array([np.float16(0.1)]))
show(np.array([1 + 2j, 3.5 - 1e-3j]), np.array([1e10j, 1]), np.array([complex(np.nan, 1), 1]), np.array([1j], dtype="F") / 3, np.array([1 + 0j, 10.5j]))
print(np.array([1 + 2j, -1.5j]), np.array([[1j]]))
