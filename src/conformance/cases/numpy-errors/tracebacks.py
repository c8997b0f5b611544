# What a refusal looks like when nobody catches it.
import numpy as np


def combine(left, right):
    return np.asarray(left) + np.asarray(right)


print(combine([1, 2], [3, 4]))
combine([1, 2, 3], [1, 2])
