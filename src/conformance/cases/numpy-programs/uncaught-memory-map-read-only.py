# Uncaught: memory map read only write.
import numpy as np, tempfile, os
p = os.path.join(tempfile.mkdtemp(), "a.bin")
np.arange(4, dtype="u1").tofile(p)
m = np.memmap(p, dtype="u1", mode="r")
print(m.sum(), m[:2])
m += 1
