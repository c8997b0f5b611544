# Uncaught: truth of array.
import numpy as np
sig = np.array([1, 0, 2])
if sig.any():
    print("any")
if sig == 1:
    print("no")
