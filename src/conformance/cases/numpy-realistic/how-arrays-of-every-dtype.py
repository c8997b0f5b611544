# How arrays of every dtype look when they are printed.
"""How arrays of every dtype look when they are printed."""
import numpy as np

samples = [
    np.arange(12).reshape(3, 4) * 1000 - 5000,
    np.array([[True, False], [False, True]]),
    np.array([0.1, 1e-10, 123456789.0]),
    np.array([1e300, -1e-300, 0.0, -0.0]),
    np.array([np.inf, -np.inf, np.nan, 1.0]),
    np.array([1.0, 2.5, 100.125], dtype=np.float32),
    np.array([1 / 3, 2 / 3], dtype=np.float16),
    np.array([1 + 2j, -3.5 - 0.25j, 1e8j]),
    np.array([np.nan + 1j, complex(1, -np.inf)], dtype=np.complex64),
    np.array(["a", "longer", ""]),
    np.array([b"\x00\x01", b"abc"]),
    np.array([1, 2, 3], dtype=">i2"),
    np.array([(1, 2.5, "x"), (10, -0.125, "yy")], dtype=[("n", "i4"), ("v", "f8"), ("s", "U2")]),
    np.array([((1, 2), [0.5, 1.5])], dtype=[("p", [("x", "u1"), ("y", "u1")]), ("w", "f4", 2)]),
    np.zeros((2, 0)),
    np.zeros((0, 3), dtype=np.uint8),
    np.array(3.5),
    np.array([], dtype="U3"),
    np.arange(2000),
    np.arange(1200).reshape(30, 40),
    np.ones((2, 2, 2)),
    np.arange(40) / 7,
    np.array([b"raw", b"by"], dtype="V3"),
    np.array([2**63, 1], dtype=np.uint64),
    np.array([1e16, 1.0]),
    np.array([1e15, 1.5]),
    np.array([12345.678, 0.001]),
    np.array([1e-5, 1e-4, 1.0]),
]
for s in samples:
    print(s)
    print(repr(s))
    print(f"{s.dtype!s:>12} {s.shape}")
print([np.float64(0.1), np.int8(-3), np.bool_(True), np.str_("s"), np.bytes_(b"b"), np.float32(1e10), np.complex64(1 - 1j), np.uint8(255)])
for v in (np.float32(0.1), np.float16(65504), np.float64(1e22), np.float32(16777216), np.complex128(1e-20 + 1e20j), np.float32(1e-7), np.longlong(5)):
    print(v, repr(v), f"{v}", "%s" % v)
try:
    print(f"{samples[0]:d}")
except TypeError as e:
    print(type(e).__name__, e)
try:
    print("%d" % samples[0])
except TypeError as e:
    print(type(e).__name__, e)
try:
    print(f"{samples[16]:.3f}", float(samples[16]), int(samples[2]))
except TypeError as e:
    print(type(e).__name__, e)
