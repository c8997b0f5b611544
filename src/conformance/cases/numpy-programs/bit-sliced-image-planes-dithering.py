# Bit-sliced image: planes, dithering, run lengths.
import numpy as np

h, w = 6, 10
yy, xx = np.mgrid[:h, :w]
img = ((xx * 25 + yy * 13) % 256).astype(np.uint8)
print(img)
planes = (img[None] >> np.arange(8, dtype=np.uint8)[:, None, None]) & 1
print(planes.shape, planes.dtype, planes.sum(axis=(1, 2)))
packed = np.packbits(planes[7], axis=1)
print(packed, packed.shape, np.unpackbits(packed, axis=1, count=w).tolist() == planes[7].tolist())
back = (planes << np.arange(8, dtype=np.uint8)[:, None, None]).sum(axis=0)
print(back.dtype, np.array_equal(back, img))
bayer = np.array([[0, 2], [3, 1]]) * 64 + 32
dith = img > np.tile(bayer, (h // 2, w // 2))
for row in dith:
    print(''.join('#.'[int(b)] for b in row))


def rle(bits):
    bits = np.asarray(bits).ravel()
    edges = np.flatnonzero(np.diff(bits.astype(np.int8))) + 1
    starts = np.concatenate(([0], edges))
    lengths = np.diff(np.append(starts, bits.size))
    return bits[starts].astype(np.uint8), lengths.astype(np.uint8)


vals, lens = rle(dith)
print(vals, lens, lens.sum())
assert np.array_equal(np.repeat(vals, lens), dith.ravel())
hist, edges = np.histogram(img, bins=4, range=(0, 256))
print(hist, edges, np.histogram(img, bins=[0, 50, 100, 255])[0])
cum = hist.cumsum() / hist.sum()
print(cum, np.searchsorted(cum, 0.5))
lut = np.clip(np.arange(256) * 1.2 - 20, 0, 255).astype(np.uint8)
print(lut[img][0], lut[[0, 100, 255]])
small = img[:, :8].reshape(3, 2, 4, 2).mean(axis=(1, 3))
print(small, small.astype(np.uint8))
big = img[:2, :3].repeat(2, 0).repeat(2, 1)
print(big)
rgb = np.stack([img, 255 - img, img // 2], axis=-1)
print(rgb.shape, rgb[0, 1], rgb[..., ::-1][0, 1], rgb.transpose(2, 0, 1).flags.c_contiguous)
word = (rgb[..., 0].astype(np.uint16) >> 3 << 11) | (rgb[..., 1].astype(np.uint16) >> 2 << 5) | (rgb[..., 2] >> 3)
print(word.dtype, [hex(v) for v in word[0, :4]])
for f in (lambda: img[6], lambda: img.reshape(5, 5), lambda: planes[8], lambda: img + rgb, lambda: np.stack([img, img[1:]]), lambda: lut[img.astype(float)], lambda: lut[img.astype(int) + 200], lambda: np.packbits(img / 2), lambda: img >> 1.0, lambda: img & 0x1ff, lambda: img << 9, lambda: img.__iadd__(300), lambda: img.__isub__(img.astype(int)), lambda: np.repeat(img, [1, 2], axis=0), lambda: img[dith[:3]], lambda: np.histogram(img, bins=[3, 1]), lambda: np.histogram(img, range=(5, 1)), lambda: ~img[0, :2] & 0x0f, lambda: img.transpose(0, 2)):
    try:
        print('ok', repr(f()))
    except Exception as e:
        print(type(e).__name__, '|', e)
