# Uncaught: shapes do not fit in a function.
import numpy as np

def normalize(frame, mean):
    return (frame - mean) / frame.std()

frames = np.arange(24, dtype=np.float64).reshape(4, 6)
print(normalize(frames, frames.mean(axis=0)).round(3))
print(normalize(frames, frames.mean(axis=1)))
