# Quantised neural weights: scale, zero point, int8 matmul, error report.
"""Quantised neural weights: scale, zero point, int8 matmul, error report."""
import numpy as np


def quantise(x, bits=8):
    lo, hi = x.min(), x.max()
    qmin, qmax = -(2 ** (bits - 1)), 2 ** (bits - 1) - 1
    scale = (hi - lo) / (qmax - qmin)
    zero = int(np.round(qmin - lo / scale))
    q = np.clip(np.round(x / scale) + zero, qmin, qmax).astype(np.int8)
    return q, scale, zero


w = np.linspace(-1.5, 2.0, 12).reshape(3, 4)
v = np.array([0.5, -0.25, 1.0, 0.125])
qw, sw, zw = quantise(w)
print(qw, qw.dtype, round(float(sw), 6), zw)
qv, sv, zv = quantise(v)
print(qv, f"{sv:.6f}", zv, type(sv).__name__)
wrong = qw @ qv
right = (qw.astype(np.int32) - zw) @ (qv.astype(np.int32) - zv)
print(wrong, wrong.dtype, right, right.dtype)
approx = right * (sw * sv)
exact = w @ v
print(approx.round(4), exact.round(4), np.abs(approx - exact).max() < 0.05)
print(np.array2string(approx - exact, precision=5, suppress_small=True))
back = (qw.astype(np.float32) - zw) * np.float32(sw)
print(back.dtype, np.allclose(back, w, atol=sw), back[0].round(3))
print(qw.tobytes().hex(), qw.nbytes, w.nbytes, w.nbytes // qw.nbytes)
packed = (qw.view(np.uint8) >> 4).astype(np.uint8)
nibbles = packed[:, ::2] << 4 | packed[:, 1::2]
print(packed, nibbles, [f"{n:08b}" for n in nibbles[0]])
for what, fn in {
    "add int8": lambda: np.int8(100) + qw[0, 0],
    "int8 200": lambda: qw + 200,
    "astype safe": lambda: w.astype(np.int8, casting="safe"),
    "in place": lambda: qw.__imul__(0.5),
    "matmul": lambda: qw @ qv[:3],
    "out": lambda: np.matmul(qw, qv, out=np.zeros(3, np.int64)),
    "shift": lambda: w >> 1,
    "round": lambda: np.round("x"),
    "iinfo": lambda: np.iinfo(w.dtype),
    "finfo": lambda: np.finfo(qw.dtype),
}.items():
    try:
        print(what, fn())
    except Exception as exc:
        print(what, "!", type(exc).__name__, exc)
print(np.float16(sw), np.float32(sw), repr(np.float16(0.1)), np.float16(0.1) * 3, np.finfo(np.float16))
