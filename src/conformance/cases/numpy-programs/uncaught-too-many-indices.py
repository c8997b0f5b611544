# Uncaught: too many indices.
import numpy as np
t = np.arange(6).reshape(2, 3)
def pick(a, *ix):
    return a[ix]
print(pick(t, 1, 2), pick(t, 0))
pick(t, 0, 1, 2)
