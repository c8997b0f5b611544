# Sprite compositing with alpha on uint8 planes, clipping at the borders.
import numpy as np


class Canvas:
    def __init__(self, w, h, color=(0, 0, 0)):
        self.px = np.empty((h, w, 3), np.uint8)
        self.px[:] = color

    def blit(self, sprite, x, y):
        sh, sw = sprite.shape[:2]
        x0, y0 = max(x, 0), max(y, 0)
        x1, y1 = min(x + sw, self.px.shape[1]), min(y + sh, self.px.shape[0])
        if x0 >= x1 or y0 >= y1:
            return 0
        src = sprite[y0 - y:y1 - y, x0 - x:x1 - x]
        dst = self.px[y0:y1, x0:x1]
        alpha = src[..., 3:].astype(np.uint16)
        dst[:] = (src[..., :3] * alpha + dst * (255 - alpha)) // 255
        return dst.size // 3

    def ascii(self):
        lum = self.px.astype(int).sum(axis=2) // 3
        return "\n".join("".join(" .:-=+*#%@"[v * 9 // 255] for v in row) for row in lum)


c = Canvas(12, 6, (10, 20, 30))
sprite = np.zeros((4, 4, 4), np.uint8)
sprite[..., 0] = 255
sprite[..., 3] = np.linspace(0, 255, 16).reshape(4, 4)
print(sprite[..., 3])
print(c.blit(sprite, 1, 1), c.blit(sprite, 10, -2), c.blit(sprite, -3, 4), c.blit(sprite, 20, 0))
print(c.px[1:5, 1:5, 0])
print(c.ascii())
print(c.px.dtype, c.px.mean(axis=(0, 1)).round(3), np.unique(c.px[..., 1]))
for bad in (sprite[..., :3], sprite[..., 0], sprite / 255, "sprite"):
    try:
        print(c.blit(bad, 0, 0), c.px[0, 0])
    except Exception as e:
        print(type(e).__name__, e)
rows = memoryview(c.px).cast("B")
print(len(rows), rows[:6].tolist(), bytes(c.px[0, :2]))
try:
    c.px.resize(3, 12, 3)
except ValueError as e:
    print(str(e).splitlines()[0])
rows.release()
bgr = c.px[..., ::-1]
print(bgr.strides, bgr[0, 0], np.ascontiguousarray(bgr).strides, np.shares_memory(bgr, c.px))
