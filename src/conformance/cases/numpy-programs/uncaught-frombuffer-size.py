# Uncaught: frombuffer size.
import numpy as np
blob = bytes(10)
print(np.frombuffer(blob, "u2").size)
np.frombuffer(blob, "u4")
