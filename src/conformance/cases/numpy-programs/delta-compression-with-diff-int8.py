# Delta compression with diff, int8 range check and cumsum.
import numpy as np

samples = np.array([1000, 1003, 1001, 1100, 980, 981], dtype=np.int16)
d = np.diff(samples)
print(d, d.dtype)
fits = (d >= -128) & (d <= 127)
print(fits, fits.all(), np.all(np.abs(d) < 128))
packed = d.astype(np.int8)
print(packed, packed.nbytes, samples.nbytes)
back = np.cumsum(np.concatenate(([samples[0]], packed)), dtype=np.int16)
print(back, np.array_equal(back, samples))
big = np.diff(np.array([0, 300], dtype=np.int16))
print(big.astype(np.int8), np.can_cast(big.dtype, np.int8), np.can_cast(np.int8, big.dtype))
try:
    big.astype(np.int8, casting="safe")
except TypeError as e:
    print(e)
try:
    np.array([300], dtype=np.int8)
except OverflowError as e:
    print(e)
u = np.diff(np.array([5, 3, 9], dtype=np.uint8))
print(u, u.dtype)
zig = (d.astype(np.int32) << 1) ^ (d.astype(np.int32) >> 31)
print(zig, ((zig >> 1) ^ -(zig & 1)))
print(np.diff([[1, 4, 9], [2, 2, 2]]), np.diff([True, False, True]), np.diff([1.5, 2, 4], n=2))
print(np.gradient(samples.astype(float)), np.ediff1d(samples, to_begin=0))
print(np.cumsum(samples), np.cumsum(samples).dtype, np.cumprod(np.array([2, 3], np.int8)).dtype)
print(np.add.accumulate(samples), np.maximum.accumulate(samples), np.minimum.accumulate(samples[::-1])[::-1])
