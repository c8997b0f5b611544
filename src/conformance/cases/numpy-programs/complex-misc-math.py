# Complex & misc math.
import numpy as np
z = np.array([1 + 1j, -2j, 3])
print(z, z.real, z.imag, np.abs(z), np.angle(z).round(4), z.conj(), z * 1j, z.sum(), z.mean())
z.real = 0; print(z); z.imag[1] = 7; print(z)
print(z.view(float), z.astype(np.complex64).itemsize, np.sqrt(-1 + 0j), np.exp(0j), (1j) ** 2)
print(np.round([0.5, 1.5, 2.5, -0.5]), np.round(1234.567, -2), np.round(1.005, 2), np.around([1.25, 1.35], 1), np.fix([-1.7, 1.7]))
print(np.sign([-2, 0, 3]), np.hypot(3, 4), np.degrees(np.pi), np.radians(180), np.log1p(0), np.expm1(0), np.exp2(3), np.log2(8), np.log10(1000), np.cbrt(27))
print(np.gcd(12, 18), np.lcm(4, 6), np.isfinite([1, np.inf, np.nan]), np.nan_to_num([np.nan, np.inf]), np.copysign(1, -0.0), np.signbit([-1, 1]), np.spacing(1.0) if False else "", np.heaviside([-1, 0, 1], 0.5))
print(np.maximum([1, np.nan], 0), np.fmax([1, np.nan], 0), np.nanmax([1, np.nan]), np.max([1, np.nan]), np.argmax([1, np.nan]), np.sort([3, np.nan, 1]))
print(np.float64(3).is_integer(), np.float32(0.1) == 0.1, np.float32(0.1) + np.float64(0.1), np.int64(7) / 2, np.int64(7) // 2, type(np.int64(7) // 2), 7 // np.int64(2), np.int32(7) % 4, divmod(np.int64(7), 2), -np.int64(7) // 2)
print(np.float64(1e16), np.float32(1e16), np.float64(1.5e-7), np.float16(0.1), np.float32(16777216.0) + 1, np.float64(0.1) + 0.2, 1e5, np.float64(1e5), np.float64(123456789012345678))
print(int(np.float64(3.9)), round(np.float64(2.567), 1), round(np.float64(2.5)), type(round(np.float64(2.5))), np.int64(10).bit_count(), hash(np.int64(5)) == hash(5), np.int64(3) == 3.0, {np.int64(1): "a"}[1])
print(isinstance(np.float64(1), float), isinstance(np.int64(1), int), np.bool_(1) is np.True_, bool(np.False_), np.True_ + 1, np.True_ & 0, not np.True_)
