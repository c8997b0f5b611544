# Uncaught: resize while a memoryview is out.
import numpy as np
log = np.array([5, 6, 7], dtype=np.int16)
view = memoryview(log)
print(view.tolist(), view.format)
view[0] = 100
print(log)
log.resize(6)
