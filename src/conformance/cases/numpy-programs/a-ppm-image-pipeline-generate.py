# A PPM image pipeline: generate, write to BytesIO, read back zero-copy, transform.
import io
import numpy as np

W, H = 8, 6


def make_gradient(width, height):
    img = np.zeros((height, width, 3), dtype=np.uint8)
    img[..., 0] = np.linspace(0, 255, width).astype(np.uint8)
    img[..., 1] = np.linspace(0, 255, height).astype(np.uint8)[:, np.newaxis]
    img[..., 2] = 128
    return img


def write_ppm(img, fh):
    h, w, c = img.shape
    if c != 3 or img.dtype != np.uint8:
        raise ValueError(f"need uint8 RGB, got {img.dtype} with {c} channels")
    fh.write(b"P6\n%d %d\n255\n" % (w, h))
    fh.write(img)


def read_ppm(data):
    magic, dims, maxval, _ = data.split(b"\n", 3)
    if magic != b"P6":
        raise ValueError(f"bad magic {magic!r}")
    w, h = map(int, dims.split())
    offset = len(magic) + len(dims) + len(maxval) + 3
    return np.frombuffer(data, dtype=np.uint8, offset=offset).reshape(h, w, 3)


img = make_gradient(W, H)
fh = io.BytesIO()
write_ppm(img, fh)
data = fh.getvalue()
print(len(data), data[:11])
back = read_ppm(data)
print(back.flags.writeable, np.array_equal(back, img))
try:
    back[0, 0] = 255
except ValueError as exc:
    print("error:", exc)
gray = (0.299 * back[..., 0] + 0.587 * back[..., 1] + 0.114 * back[..., 2]).round().astype(np.uint8)
print(gray)
edges = np.abs(np.diff(gray.astype(np.int16), axis=1))
print(edges.max(axis=1), edges.dtype)
thumb = gray.reshape(H // 2, 2, W // 2, 2).mean(axis=(1, 3))
print(thumb)
try:
    read_ppm(data[:-1])
except ValueError as exc:
    print("error:", exc)
try:
    write_ppm(img.astype(float), fh)
except ValueError as exc:
    print("error:", exc)
with fh.getbuffer() as view:
    live = np.frombuffer(view, np.uint8, offset=11).reshape(H, W, 3)
    live[:, :, 0] //= 2
    print(live[0, -1], type(live.base).__name__)
    try:
        fh.truncate(0)
    except BufferError as exc:
        print("error:", exc)
    del live
fh.truncate(11)
print(fh.getvalue())
