# Uncaught casting error.
import numpy as np
acc = np.zeros(4, dtype=np.int32)
samples = np.array([0.5, 1.5, 2.5, 3.5])
print(acc + samples)
acc += samples
