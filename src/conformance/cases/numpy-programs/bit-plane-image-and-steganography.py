# Bit-plane image and steganography.
import numpy as np

cover = np.arange(100, 124, dtype=np.uint8).reshape(4, 6)
msg = b"Hi!"
bits = np.unpackbits(np.frombuffer(msg, np.uint8))
print(bits, bits.size)
stego = cover.copy()
flat = stego.ravel()
flat[:bits.size] = (flat[:bits.size] & 0xFE) | bits
print(stego)
print("changed:", np.count_nonzero(stego != cover), np.abs(stego.astype(int) - cover).max())
out = np.packbits(stego.ravel()[:24] & 1)
print(out.tobytes())
planes = ((cover[..., None] >> np.arange(8, dtype=np.uint8)) & 1).astype(bool)
print(planes.shape, planes.sum(axis=(0, 1)), planes.dtype)
again = (planes * (1 << np.arange(8))).sum(-1)
print(again.dtype, np.array_equal(again, cover))
again8 = np.packbits(planes, axis=-1, bitorder="little").squeeze()
print(again8.dtype, (again8 == cover).all())
print(np.bitwise_count(cover), cover[planes[..., 0]].tolist())
try:
    flat[:25] = (flat[:25] & 0xFE) | bits
except ValueError as e:
    print("ValueError:", e)
try:
    cover[:] = 300
except OverflowError as e:
    print("OverflowError:", e)
cover[:] = np.array(300)
print(cover[0])
cover.fill(7)
print(cover[0, :3], cover.mean())
