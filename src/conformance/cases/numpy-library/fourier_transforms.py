# Fourier transforms to the last bit, forward and back, of complex and of real numbers.
import numpy as np

rng = np.random.default_rng(7)
for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 20, 24, 25, 30, 32, 48, 60, 64, 100, 128, 240, 256):
    x = rng.standard_normal(n)
    z = x + 1j * rng.standard_normal(n)
    f = np.fft.fft(z)
    step = max(1, n // 6)
    print(n, [v.hex() for v in f.view(float)[::step].tolist()], [v.hex() for v in np.fft.ifft(f).view(float)[1::step].tolist()])
    if n % 7:
        r = np.fft.rfft(x)
        print([v.hex() for v in r.view(float)[::step].tolist()], [v.hex() for v in np.fft.irfft(r, n)[::step].tolist()])

t = np.arange(16) / 16
print(np.fft.fft(np.sin(2 * np.pi * 3 * t).round(6)))
print(np.fft.rfft([4, 3, 2, 1, 0, 1, 2, 3]).round(3), np.fft.fftfreq(8, 0.1), np.fft.rfftfreq(9), np.fft.fftshift(np.arange(7)), np.fft.ifftshift(np.arange(7)))
print(np.fft.fft2(np.arange(12.).reshape(3, 4)), np.fft.ifft2(np.eye(4)), np.fft.rfft2(np.eye(4)).shape, np.fft.irfft2(np.fft.rfft2(np.eye(4))))
print(np.fft.fft([1, 2, 3], n=5), np.fft.fft(np.arange(8).reshape(2, 4), axis=0), np.fft.fft([1, 2, 3, 4], norm='ortho'), np.fft.ifft([1, 2, 3, 4], norm='forward'))
print(np.fft.hfft([1, 2, 3]), np.fft.ihfft([1, 2, 3, 4]), np.fft.fftn(np.ones((2, 2, 2))).ravel())
for text in ('np.fft.fft([])', 'np.fft.fft([1, 2], 0)', 'np.fft.fft([1, 2], norm="x")', 'np.fft.fft([1, 2], axis=3)', 'np.fft.fft(5)'):
    try:
        print(eval(text))
    except Exception as error:
        print(text, type(error).__name__, error)
