# Interleaving planes: YUV 4:2:0 layout in one buffer.
import numpy as np

W, H = 4, 4
buf = bytearray(W * H * 3 // 2)
mv = memoryview(buf)
Y = np.frombuffer(mv[:W * H], np.uint8).reshape(H, W)
U = np.frombuffer(mv[W * H:W * H + W * H // 4], np.uint8).reshape(H // 2, W // 2)
V = np.frombuffer(mv[W * H * 5 // 4:], np.uint8).reshape(H // 2, W // 2)
Y[:] = np.arange(16).reshape(4, 4) * 16
U[:] = 128
V[:] = [[100, 120], [140, 160]]
print(buf.hex(" ", 4))
up = V.repeat(2, axis=0).repeat(2, axis=1)
print(up)
R = np.clip(Y.astype(np.float32) + 1.402 * (up.astype(np.float32) - 128), 0, 255).round().astype(np.uint8)
print(R, R.dtype)
print(Y.base, U.base.nbytes if hasattr(U.base, "nbytes") else None) if False else print(type(Y.base).__name__, type(U.base).__name__, Y.flags.owndata)
nv12 = np.empty((H // 2, W // 2, 2), np.uint8)
nv12[..., 0], nv12[..., 1] = U, V
print(nv12.reshape(H // 2, -1), nv12.strides)
print(Y[::2, ::2] // 2, (Y[::2, ::2].astype(int) + Y[1::2, 1::2]) // 2)
for name, action in (("append", lambda: buf.append(1)), ("clear", lambda: buf.clear()), ("slice", lambda: buf.__setitem__(slice(0, 2), b"abc")), ("same", lambda: buf.__setitem__(slice(0, 2), b"ab"))):
    try:
        print(name, action())
    except BufferError as e:
        print(name, "BufferError:", e)
print(Y[0])
try:
    mv.release()
except BufferError as e:
    print("release:", e)
del Y, U, V
mv.release()
buf.clear()
print(len(buf), R[0])
