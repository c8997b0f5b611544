"""BMP writer and reader: rows padded to four bytes, bottom up, BGR."""
import numpy as np
import struct

def write_bmp(rgb):
    h, w, _ = rgb.shape
    row = (w * 3 + 3) // 4 * 4
    pixels = np.zeros((h, row), np.uint8)
    pixels[:, :w * 3] = rgb[::-1, :, ::-1].reshape(h, -1)
    head = struct.pack("<2sIHHI", b"BM", 54 + pixels.size, 0, 0, 54)
    info = struct.pack("<IiiHHIIiiII", 40, w, h, 1, 24, 0, pixels.size, 2835, 2835, 0, 0)
    return head + info + pixels.tobytes()

def read_bmp(data):
    magic, size, _, _, off = struct.unpack_from("<2sIHHI", data)
    if magic != b"BM":
        raise ValueError(f"not a BMP: {magic!r}")
    if size != len(data):
        raise ValueError(f"header says {size}, file has {len(data)}")
    w, h = np.frombuffer(data, "<i4", 2, 18)
    row = (w * 3 + 3) // 4 * 4
    px = np.frombuffer(data, np.uint8, offset=off).reshape(h, row)[:, :w * 3].reshape(h, w, 3)
    return px[::-1, :, ::-1]

img = np.zeros((3, 5, 3), np.uint8)
img[0] = [255, 0, 0]
img[1, ::2] = (0, 128, 255)
img[2, :, 1] = np.arange(5) * 50
data = write_bmp(img)
print(len(data), data[:14].hex(), data[54:70].hex())
back = read_bmp(data)
print(back.shape, back.strides, np.array_equal(back, img), back.flags.c_contiguous, back.flags.writeable)
print(back[2, 3], back[..., 0].sum(), back.mean(axis=(0, 1)).round(2))
for bad in (b"XX" + data[2:], data + b"!", data[:60], b""):
    try:
        print(read_bmp(bad).shape)
    except Exception as e:
        print(type(e).__name__, e)
gray = (img @ [0.299, 0.587, 0.114]).astype(np.uint8)
print(gray, gray.dtype)
mirror = img[:, ::-1]
print(mirror.strides, mirror.base is img, np.ascontiguousarray(mirror).strides)
mirror[0, 0] = 1, 2, 3
print(img[0, -1], img[0, 0])
th = np.where(gray > 60, 255, 0)
print(th.dtype, th.astype("u1").tobytes().hex(" "))
img.tofile("t.raw")
print(np.fromfile("t.raw", "u1").reshape(img.shape)[2, 4], np.memmap("t.raw", "u1", "r", shape=(3, 5, 3))[1, 0])
