# Uncaught: copying a frame into a ring slot of another shape.
import numpy as np


def store(ring, i, frame):
    ring[i % len(ring)] = frame
    return i + 1


ring = np.zeros((4, 2, 3), np.float32)
n = store(ring, 0, np.ones((2, 3)))
n = store(ring, n, [1, 2, 3])
print(n, ring[:2])
n = store(ring, n, np.arange(6).reshape(3, 2))
print("never")
