# Image tiles: split a frame into blocks without copying and rebuild it.
import numpy as np

frame = np.arange(48, dtype=np.uint8).reshape(6, 8)
th, tw = 3, 4
tiles = frame.reshape(6 // th, th, 8 // tw, tw).swapaxes(1, 2)
print(tiles.shape, tiles.strides, tiles.base is frame, np.shares_memory(tiles, frame))
for ty in range(tiles.shape[0]):
    for tx in range(tiles.shape[1]):
        print(f"tile ({ty},{tx}) mean={tiles[ty, tx].mean():.2f} corner={tiles[ty, tx, 0, 0]}")
tiles[0, 1] = 0
print(frame)
flat = tiles.reshape(4, th, tw)
print("copy made:", not np.shares_memory(flat, frame), flat.flags["OWNDATA"], flat.base is None)
rebuilt = flat.reshape(2, 2, th, tw).swapaxes(1, 2).reshape(6, 8)
print((rebuilt == frame).all())
try:
    frame.reshape(4, 3, 2, 4)
except ValueError as e:
    print("ValueError:", e)
border = np.zeros((8, 10), np.uint8)
border[1:-1, 1:-1] = frame
print(border[0], border[1], sep="\n")
print(np.pad(frame, 1, mode="edge")[0])
mv = memoryview(frame)
print(mv.shape, mv.strides, mv.format, mv[5, 7], mv.tobytes() == frame.tobytes())
print(memoryview(tiles).strides, memoryview(tiles).contiguous)
try:
    memoryview(tiles).cast("B")
except TypeError as e:
    print("TypeError:", e)
