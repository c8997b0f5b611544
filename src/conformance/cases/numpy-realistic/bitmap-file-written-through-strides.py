"""Build a tiny 24-bit BMP in memory, then look at it through structured and strided views."""
import io
import numpy as np

header_t = np.dtype([
    ("magic", "S2"), ("size", "<u4"), ("res1", "<u2"), ("res2", "<u2"), ("offset", "<u4"),
    ("dib", "<u4"), ("width", "<i4"), ("height", "<i4"), ("planes", "<u2"), ("bpp", "<u2"),
    ("compression", "<u4"), ("image", "<u4"), ("xppm", "<i4"), ("yppm", "<i4"), ("used", "<u4"), ("important", "<u4"),
])
print(header_t.itemsize, header_t.isalignedstruct, header_t.alignment)
W, H = 5, 3
stride = (W * 3 + 3) // 4 * 4
pixels = np.zeros((H, stride), np.uint8)
rgb = np.lib.stride_tricks.as_strided(pixels, shape=(H, W, 3), strides=(stride, 3, 1))
rgb[..., 0] = np.arange(W) * 50
rgb[..., 1] = np.arange(H)[:, None] * 80
rgb[1, 2] = (255, 254, 253)
head = np.zeros(1, header_t)
head["magic"] = b"BM"
head["size"] = header_t.itemsize + pixels.nbytes
head["offset"] = header_t.itemsize
head["dib"] = 40
head["width"], head["height"], head["planes"], head["bpp"] = W, H, 1, 24
out = io.BytesIO()
out.write(head)
out.write(pixels)
raw = out.getvalue()
print(len(raw), raw[:20].hex(" "))
back = np.frombuffer(raw, header_t, count=1)[0]
print(back)
for name in header_t.names:
    print(f"{name:12} {header_t.fields[name][1]:3} {back[name]!r}")
img = np.frombuffer(raw, np.uint8, offset=int(back["offset"])).reshape(back["height"], -1)
print(img)
img3 = np.lib.stride_tricks.as_strided(img, (H, W, 3), (stride, 3, 1), writeable=False)
print(img3[::-1, :, ::-1][1])
print(img3.flags)
try:
    img3[0, 0, 0] = 1
except ValueError as e:
    print("ValueError:", e)
print(img3.base is img, type(img3.base), type(img.base))
