# Uncaught: a structured row assigned with too many values.
import numpy as np
T = np.dtype([("a", "u1"), ("b", "<u2")])
rows = np.zeros(2, T)
rows[0] = (1, 2)
print(rows)
rows[1] = (1, 2, 3)
