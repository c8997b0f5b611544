# Uncaught: index of a frame that is not there.
import numpy as np
video = np.zeros((3, 2, 2), dtype=np.uint8)
for i in range(3):
    video[i] = i * 100
print(video.shape, video.max(), video[2].tolist())
last = video[-1]
print(last)
def frame(n):
    return video[n, :, :]
print(frame(1)[0])
for n in (2, 3):
    print(n, frame(n).mean())
