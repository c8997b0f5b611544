# How floats line up: the fewest digits that tell them apart, at most eight, with or without exponents.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


for values in ([1.5, 2, 3], [1e-10, 1], [1e10, 1], [1e16, 1.5], [0.1, 0.123456789012], [1e-5, 1.0], [1e-4, 1.0], [100000000.0, 1], [99999999.0, 1], [1234567.0, 0.5],
               [1.0, 1000.0, 1001.0], [0.001, 1.5], [0.0, -0.0], [1e300, 1e-300], [1 / 3, 2 / 3], [5e-324, 1.7976931348623157e308], [1.00000001, 1.0000000001], [0.5, 0.25, 0.125],
               [123456789.123, 1], [9.99999999999, 1], [1e3, 1e-1, 1e0], [1000.0, 0.9], [-1.5, 100.25]):
    print(repr(np.array(values)), np.array(values))
inf, nan = np.inf, np.nan
show(np.array([nan, 1, inf]), np.array([-inf, 1.5]), np.array([nan]), np.array([inf, -inf]), np.array([[1.5, 2], [nan, -inf]]), np.array([nan, 1e-10]))
