# AxisError is a ValueError and an IndexError.
import numpy as np

for action in (lambda: np.zeros(2).sum(axis=3), lambda: np.zeros((2, 2)).transpose(0, 5), lambda: np.concatenate([np.zeros(3)], axis=2), lambda: np.zeros(2).swapaxes(0, 1)):
    try:
        action()
    except np.exceptions.AxisError as error:
        print(repr(error), "|", error, isinstance(error, ValueError), isinstance(error, IndexError))
print(np.exceptions.AxisError.__mro__)
try:
    np.nothing_like_that
except AttributeError as error:
    print(error)
try:
    from numpy import nothing_like_that
except ImportError as error:
    print(type(error).__name__)
np.array([1, 2]).sort(axis=3)
