# Double buffer for video frames.
import numpy as np
from collections import deque

class DoubleBuffer:
    def __init__(self, h, w):
        self._mem = np.zeros((2, h, w, 3), dtype=np.uint8)
        self._front = 0
    @property
    def front(self):
        v = self._mem[self._front].view()
        v.flags.writeable = False
        return v
    @property
    def back(self):
        return self._mem[1 - self._front]
    def swap(self):
        self._front ^= 1

db = DoubleBuffer(2, 3)
db.back[..., 0] = 255
print(db.front.sum(), db.back.sum())
db.swap()
print(db.front)
try:
    db.front[0, 0] = (1, 2, 3)
except ValueError as e:
    print(e)
db.back[1] = [[1, 2, 3]] * 3
db.back[0, ::2, 1:] += 9
print(db.back)
print(db.back.transpose(2, 0, 1))
print(db.back.strides, db.back.transpose(2, 0, 1).strides, db.back[..., ::-1].strides)
gray = db.back @ np.array([0.299, 0.587, 0.114])
print(gray.round(3), gray.astype(np.uint8))
history = deque(maxlen=3)
for i in range(5):
    db.back[:] = i * 60
    db.swap()
    history.append(db.front.copy())
    print(i, db.front[0, 0], len(history))
stack = np.stack(history)
print(stack.shape, stack.mean(axis=(1, 2, 3)), stack.max(), np.median(stack, axis=0)[0, 0])
diff = np.abs(stack[1:].astype(np.int16) - stack[:-1])
print(diff.dtype, diff.reshape(2, -1).max(axis=1))
wrong = stack[1:] - stack[:-1]
print(wrong[:, 0, 0, 0], (stack[:-1] - stack[1:])[:, 0, 0, 0])
rgba = np.dstack([db.front, np.full(db.front.shape[:2], 255, np.uint8)])
print(rgba.shape, rgba.view(np.uint32).squeeze().tolist())
h = rgba.view([("r", "u1"), ("g", "u1"), ("b", "u1"), ("a", "u1")])
print(h.shape, h[0, 0], h["a"].squeeze())
try:
    np.dstack([db.front, np.zeros((3, 3))])
except ValueError as e:
    print(e)
try:
    rgba[..., :3].view(np.uint32)
except ValueError as e:
    print(e)
