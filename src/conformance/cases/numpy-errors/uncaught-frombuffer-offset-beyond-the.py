# Uncaught: frombuffer offset beyond the end.
import numpy as np
data = b"\x00" * 16
print(np.frombuffer(data, "<f8").size, np.frombuffer(data, "<f8", offset=8))
for off in (0, 8, 16, 24):
    print(off, np.frombuffer(data, "u1", offset=off).size)
