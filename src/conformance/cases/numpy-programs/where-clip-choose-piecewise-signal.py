# Where, clip, choose, piecewise: signal conditioning.
import numpy as np

s = np.array([-5, -1, 0, 2, 7, 30], dtype=np.int16)
print(np.clip(s, -2, 10), s.clip(min=0), s.clip(max=5), np.clip(s, None, 3).dtype)
print(np.where(s < 0, -s, s), np.where(s > 5, "hi", "lo"), np.where([[True, False]], 1, [[2], [3]]))
print(np.where(s > 0)[0], np.argwhere(s > 0).T, np.flatnonzero(s < 0), np.nonzero(s))
print(np.choose([0, 1, 2, 1], [[10, 11, 12, 13], [20, 21, 22, 23], [30, 31, 32, 33]]))
print(np.piecewise(s.astype(float), [s < 0, s >= 0], [lambda v: v * 10, 1]))
print(np.sign(s), np.abs(s), np.maximum(s, 0), np.minimum(s[:3], s[3:]), np.heaviside(s.astype(float), 0.5))
print(np.interp([0, 0.5, 2.5, 9], [0, 1, 2, 3], [0, 10, 20, 40]), np.gradient(np.array([1, 4, 9, 16.])), np.trapezoid([1, 2, 3]))
print(np.any(s > 20), np.all(s > -10), np.count_nonzero(s), np.any([[0, 1], [0, 0]], axis=1))
print(np.extract(s % 2 == 0, s), np.compress([True, False, True], s), s.compress([0, 1]), s.repeat(2)[:4], np.delete(s, [0, -1]), np.insert(s, 2, [8, 9]), np.append(s, [1.5]))
print(np.cumprod([1, 2, 3, 4]), np.cumsum(s), np.diff(s, n=2), np.diff(s, prepend=0), np.prod([], dtype=int), np.add.reduceat(s, [0, 2, 4]))
print(np.round([0.5, 1.5, 2.5, -0.5]), np.round(123.456, -1), np.round(1234, -2), np.floor([-1.5, 1.5]), np.ceil([-0.2]), np.trunc([-1.7]), np.rint([2.5]), np.fix([-2.7]))
print(np.fmod([-7, 7], 3), np.mod([-7, 7], 3), np.remainder([-7.5], 2), divmod(np.array([-7, 7]), 3), np.floor_divide(-7, 2), np.modf([1.25, -2.5]), np.frexp([8.0]))
print(np.isclose([1, 1.00001], 1), np.allclose([1e-9], [0]), np.isnan([np.nan, 1]), np.isfinite([np.inf, 0]), np.nan_to_num([np.nan, np.inf, -np.inf, 1]))
print(np.pad([1, 2, 3], 2), np.pad([1, 2, 3], (1, 2), mode="edge"), np.pad([1, 2, 3], 2, "reflect"), np.pad([[1]], 1, constant_values=9), np.pad([1, 2, 3], 1, mode="wrap"))
print(np.roll(s, 2), np.roll([[1, 2], [3, 4]], 1, axis=0), np.rot90([[1, 2], [3, 4]]), np.flip(s), np.fliplr([[1, 2]]), np.tile([1, 2], 2))
print(np.meshgrid([1, 2], [3, 4]), np.mgrid[0:2, 0:3], np.ogrid[0:2, 0:2], np.indices((2, 2)).shape, np.r_[1:4, 0, 4])
for bad in (lambda: np.clip(s), lambda: np.where(s > 0, 1), lambda: np.choose([3], [[1], [2]]), lambda: np.clip(s, 5, 1), lambda: np.pad([1], -1), lambda: np.interp([1], [1, 2], [1]), lambda: np.clip(s, 0, 100000), lambda: np.delete(s, 10), lambda: np.insert(s, 20, 1), lambda: np.full(2, 300, np.uint8)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
