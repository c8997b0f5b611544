# Grayscale image buffer: draw, crop, threshold and export as PGM.
import numpy as np
import io

H, W = 8, 12
pixels = bytearray(H * W)
img = np.frombuffer(pixels, dtype=np.uint8).reshape(H, W)
print("shape:", img.shape, "strides:", img.strides, "writeable:", img.flags.writeable)

# gradient
img[:] = np.arange(W, dtype=np.uint8) * 20
img[2:6, 3:9] = 255
img[::2, 0] |= 0x0F
print(img)

crop = img[1:5, 2:6]
print("crop owns data?", crop.flags.owndata, "contiguous?", crop.flags.c_contiguous)
print("crop.base is img:", crop.base is img, "| img.base type:", type(img.base).__name__)
crop //= 2
print(img[1:5, 2:6].tolist())
mask = img > 128
print("bright:", mask.sum(), "ratio: %.3f" % mask.mean())
ys, xs = np.nonzero(mask)
print("bbox:", ys.min(), ys.max(), xs.min(), xs.max())

buf = io.BytesIO()
buf.write(b"P5\n%d %d\n255\n" % (W, H))
buf.write(img.tobytes())
data = buf.getvalue()
print(len(data), data[:11])
body = np.frombuffer(data, np.uint8, offset=data.index(b"255\n") + 4)
print("round trip:", np.array_equal(body.reshape(H, W), img))
try:
    pixels.append(1)
except BufferError as e:
    print("BufferError:", e)
try:
    body[0] = 3
except ValueError as e:
    print("ValueError:", e)
print(img.mean(axis=0).round(2))
print(img.max(axis=1, keepdims=True).T)
flipped = np.flipud(img)[:, ::-1]
print(flipped.strides, flipped[0, 0], img[-1, -1])
