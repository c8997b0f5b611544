# Uncaught: casting in place.
import numpy as np
hist = np.zeros(4, dtype=np.int32)
for x in (0.5, 1.5):
    hist[int(x)] += 1
print(hist)
hist *= 2
print(hist)
hist /= hist.sum()
print(hist)
