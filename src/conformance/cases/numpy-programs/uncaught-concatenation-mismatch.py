# Uncaught: concatenation mismatch.
import numpy as np
parts = [np.zeros((2, 3)), np.ones((1, 3)), np.ones((2, 2))]
print(np.concatenate(parts[:2]).sum())
np.concatenate(parts, axis=0)
