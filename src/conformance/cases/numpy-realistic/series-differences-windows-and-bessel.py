import numpy as np
t = np.linspace(0, 2, 9)
y = t ** 2
print(np.diff(y), np.diff(y, n=2), np.gradient(y, t))
print(np.trapezoid(y, t), np.cumsum(y), np.cumprod([1, 2, 3, 4]))
print(np.interp([0.1, 0.9, 5], t, y), np.interp(-1, t, y, left=-99))
print(np.convolve([1, 2, 3], [0, 1, 0.5]), np.correlate([1, 2, 3], [0, 1, 0.5], "full"))
print(np.polyfit(t, y, 2).round(10) + 0)
print(np.unwrap([0, 3, 6.5, 9.8 - 2 * np.pi]))
sig = np.sin(2 * np.pi * np.arange(16) / 8)
spec = np.fft.rfft(sig)
print(np.abs(spec).round(6), np.fft.rfftfreq(16, 1 / 8))
print(np.argmax(np.abs(spec)), np.fft.irfft(spec).round(6)[:4])
print(np.ceil([1.2, -1.2]), np.floor([-1.5]), np.rint([0.5, 1.5, 2.5]), np.trunc([-1.7]), np.round([1.25, 1.35], 1), np.around(1234.5, -2))
print(np.sign([-2, 0, 3]), np.abs([-1.5]), np.mod([-3, 3], 2), np.fmod([-3, 3], 2), np.divmod([7, -7], 3), np.remainder(5.5, 2))
print(np.arange(0, 1, 0.1), np.arange(5, 0, -2), np.arange(3.0), np.arange(1, 2, 0.3, dtype=np.float32))
print(np.linspace(0, 1, 5, endpoint=False), np.logspace(0, 3, 4), np.geomspace(1, 1000, 4), np.linspace(0, 10, 4, dtype=int), np.linspace(1, 2, 3, retstep=True))
ema = np.empty_like(y); ema[0] = y[0]
for i in range(1, len(y)):
    ema[i] = 0.3 * y[i] + 0.7 * ema[i - 1]
print(ema)
print(np.maximum.accumulate([1, 3, 2, 5, 4]), np.minimum.reduce([3, 1, 2]), np.subtract.outer([1, 2], [1, 2]))
print(np.hanning(5), np.hamming(4), np.blackman(3), np.bartlett(4))
print(np.apply_along_axis(lambda v: v.max() - v.min(), 0, np.arange(6).reshape(2, 3) ** 2))
print(np.vectorize(lambda a, b: a if a > b else -b)([1, 5], [3, 2]), np.frompyfunc(divmod, 2, 2)([7, 8], 3))
print(np.heaviside([-1, 0, 1], 0.5), np.sinc([0, 0.5]), np.i0(1.0), np.cbrt(27), np.exp2(3), np.log1p(1e-10), np.expm1(1e-10), np.log2(8), np.reciprocal([2.0, 4]))
print(np.average([1, 2, 3], weights=[3, 1, 0]), np.nancumsum([1, np.nan, 2]), np.prod([[1, 2], [3, 4]], axis=1))
