# Pixels as a grid of channels: planes, crops and flips are views of one block of bytes.
import numpy as np

frame = bytearray(range(4 * 3 * 3))
pixels = np.frombuffer(frame, np.uint8).reshape(4, 3, 3)
red, green, blue = (pixels[..., channel] for channel in range(3))
print(red.shape, red.strides, green[0], blue.base is pixels.base)
red[:] = 255 - red
crop = pixels[1:3, 1:]
crop[..., 1] = 0
print(pixels[1], crop.flags.c_contiguous, bytes(crop[0, 0]))
mirrored = pixels[:, ::-1]
print(mirrored.strides, np.shares_memory(mirrored, pixels), mirrored[0, 0], pixels[0, -1])
grey = pixels.mean(axis=2).round().astype(np.uint8)
print(grey, grey.dtype)
mask = grey > 100
pixels[mask] = [1, 2, 3]
print(int(mask.sum()), frame[:12].hex())
try:
    frame.pop()
except BufferError as error:
    print(error)
