# Uncaught: key error in structured.
import numpy as np
rec = np.zeros(2, dtype=[("a", "i4"), ("b", "f4")])
rec["a"] = 1
print(rec)
rec.dtype["c"]
