# Building lookup tables and applying them.
import numpy as np
lut = np.clip((np.arange(256) / 255) ** 0.5 * 255 + 0.5, 0, 255).astype(np.uint8)
print(lut[[0, 1, 64, 128, 255]], lut.dtype, lut.nbytes)
img = np.arange(0, 250, 10, dtype=np.uint8).reshape(5, 5); out = lut[img]; print(out, out.shape, out.dtype)
np.take(lut, img, out=out); print(out[0]); print(img.tobytes().translate(lut.tobytes())[:5].hex(), out.tobytes()[:5].hex())
pal = np.array([[0, 0, 0], [255, 0, 0], [0, 255, 0], [0, 0, 255]], np.uint8); idx = np.array([[0, 1], [2, 3]]); rgb = pal[idx]; print(rgb.shape, rgb[1, 1], pal[idx][..., 0])
inv = {tuple(c): i for i, c in enumerate(pal.tolist())}; print([[inv[tuple(px)] for px in row] for row in rgb.tolist()])
perm = np.array([2, 0, 3, 1]); back = np.argsort(perm); x = np.array(list("abcd")); print(x[perm], x[perm][back], perm[back], back)
oneh = np.zeros((4, 4), int); oneh[np.arange(4), perm] = 1; print(oneh, oneh @ np.arange(4), oneh.argmax(1))
table = np.zeros(128, bool); table[[ord(c) for c in "aeiou"]] = True; txt = np.frombuffer(b"hello audio", np.uint8); print(table[txt].astype(int), txt[table[txt]].tobytes(), np.flatnonzero(table[txt]))
edges = np.array([0, 10, 100, 1000]); vals = np.array([5, 10, 99, 5000, -1]); print(np.searchsorted(edges, vals, "right"), np.digitize(vals, edges), np.array(["neg", "S", "M", "L", "XL"])[np.digitize(vals, edges)])
ro = lut.copy(); ro.setflags(write=False); v = ro[10:20]
for act in (lambda: v.__setitem__(0, 1), lambda: ro.sort(), lambda: np.add(ro, 1, out=ro), lambda: ro.put(0, 5), lambda: v.fill(0), lambda: ro.byteswap(True), lambda: v.setflags(write=True), lambda: ro.__iadd__(1), lambda: ro.resize(10), lambda: np.copyto(v, 3), lambda: memoryview(ro).__setitem__(0, 1), lambda: np.frombuffer(ro, "u1").__setitem__(0, 1)):
    try:
        print("ok", act())
    except Exception as e:
        print(type(e).__name__, str(e).splitlines()[0])
try:
    lut[300]
except IndexError as e:
    print(e)
try:
    lut[img.astype(float)]
except IndexError as e:
    print(e)
try:
    pal[idx + 3]
except IndexError as e:
    print(e)
