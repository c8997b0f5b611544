# The exceptions of ufuncs have a module and a name of their own.
import numpy as np

counts = np.zeros(3, dtype=int)
counts += 1
counts += 0.5
