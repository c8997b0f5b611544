# Uncaught: in-place add of a float.
import numpy as np
frame = np.array([[10, 20], [30, 40]], dtype=np.uint8)
gain = np.float32(1.5)
print((frame * gain).dtype, frame * gain)
print((frame * 1.5).dtype)
frame += 5
print(frame)
frame = frame + 0.5
print(frame, frame.dtype)
frame2 = frame.astype(np.uint8)
frame2 += gain
print(frame2)
