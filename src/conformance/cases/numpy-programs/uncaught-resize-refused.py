# Uncaught: resize refused.
import numpy as np
def grow(buf, views):
    views.append(buf[:2])
    buf.resize(10)
keep = []
store = np.zeros(4, np.int16)
print(store.nbytes)
grow(store, keep)
