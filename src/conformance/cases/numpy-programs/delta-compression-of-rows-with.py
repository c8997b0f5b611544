# Delta compression of rows with views and dtype tricks.
import numpy as np
rows = np.array([[10, 20, 30], [12, 19, 33], [12, 25, 40]], np.uint8)
d = rows.copy(); d[1:] -= rows[:-1]; print(d, d.dtype)
s = d.view(np.int8); print(s)
r = np.cumsum(d, axis=0, dtype=np.uint8); print(r, (r == rows).all())
nz = np.count_nonzero(d, axis=1); print(nz, d[:, ::-1][0], np.trim_zeros([0, 0, 5, 0]))
pairs = np.stack([rows.ravel()[:-1], rows.ravel()[1:]], axis=1); print(pairs[:3], pairs.shape)
packed = (rows[:, 0].astype(np.uint32) << 16) | (rows[:, 1].astype(np.uint32) << 8) | rows[:, 2]
print([f"{int(p):06x}" for p in packed], packed.astype(">u4").tobytes().hex())
un = packed.astype(">u4").view(np.uint8).reshape(-1, 4)[:, 1:]; print(np.array_equal(un, rows), un.strides, un.flags.c_contiguous)
nib = np.stack([rows >> 4, rows & 15], -1).reshape(3, -1); print(nib)
print(((nib[:, ::2] << 4) | nib[:, 1::2] == rows).all(), nib.dtype)
bits = np.unpackbits(rows, axis=1); print(bits.shape, bits[0], np.packbits(bits, axis=1)[2])
tr = np.packbits(bits.reshape(3, 3, 8).transpose(2, 0, 1).reshape(8, 9), axis=1); print(tr.shape, tr[:2])
crc = np.zeros(256, np.uint32)
for i in range(256):
    c = np.uint32(i)
    for _ in range(8):
        c = (c >> np.uint32(1)) ^ np.uint32(0xEDB88320) if c & 1 else c >> np.uint32(1)
    crc[i] = c
v = np.uint32(0xFFFFFFFF)
for byte in b"123456789":
    v = crc[(v ^ byte) & 0xFF] ^ (v >> np.uint32(8))
print(hex(v ^ np.uint32(0xFFFFFFFF)), type(v).__name__)
