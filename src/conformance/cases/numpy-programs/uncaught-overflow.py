# Uncaught overflow.
import numpy as np
pixels = np.array([250, 251, 252], dtype=np.uint8)
print(pixels + np.uint8(10))
print(pixels.astype(np.uint16) + 10)
print(pixels + 1000)
