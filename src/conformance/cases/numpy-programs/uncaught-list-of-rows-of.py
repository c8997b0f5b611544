# Uncaught: list of rows of different length.
import numpy as np
rows = [[1, 2, 3], [4, 5], [6]]
width = max(map(len, rows))
padded = np.array([r + [0] * (width - len(r)) for r in rows])
print(padded, padded.dtype)
lengths = np.array([len(r) for r in rows])
mask = np.arange(width) < lengths[:, None]
print(mask)
print(padded[mask])
matrix = np.array(rows)
print(matrix)
