import os, tempfile
import numpy as np
f = np.vectorize(lambda x, p=2: x ** p, otypes=[float])
print(f.otypes, f([1, 2]), np.vectorize(abs, otypes="d").otypes, np.vectorize(abs).otypes, np.vectorize(abs, otypes=["f4", int]).otypes)
print(np.vectorize(str, otypes=[str]).otypes, np.vectorize(str, otypes=["U5"]).otypes, np.vectorize(str, otypes=[object]).otypes)
print(np.vectorize(str, otypes=["U1"])([1, 222]), np.vectorize(lambda x: (x, x + 0.5), otypes=["i4", "f4"])([1, 2]))
path = os.path.join(tempfile.mkdtemp(), "numbers")
np.arange(4).tofile(path)
for dtype in (object, "O", "i8", "<u4"):
    try:
        print(np.fromfile(path, dtype))
    except ValueError as e:
        print(dtype, e)
