# Uncaught error at end.
import numpy as np
def process(frame):
    a = np.frombuffer(frame, dtype="<f4")
    return a.reshape(2, 3)
ok = process(np.arange(6, dtype="<f4").tobytes())
print(ok)
print(ok.sum(axis=0))
process(np.arange(5, dtype="<f4").tobytes())
