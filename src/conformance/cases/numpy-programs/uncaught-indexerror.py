# Uncaught IndexError.
import numpy as np
buf = np.zeros((2, 3), dtype=np.int16)
buf[1, 2] = 7
print(buf)
for i in range(4):
    print(i, buf[i])
