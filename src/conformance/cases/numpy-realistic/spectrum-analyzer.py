# Sounds analysed by their frequencies.
import numpy as np
fs = 64
n = 64
t = np.arange(n) / fs
signal = 2.0 * np.sin(2 * np.pi * 5 * t) + 0.5 * np.cos(2 * np.pi * 12 * t) + 1
spec = np.fft.rfft(signal)
freqs = np.fft.rfftfreq(n, 1 / fs)
amp = np.abs(spec) / n
amp[1:-1] *= 2
peaks = np.flatnonzero(amp > 0.1)
for k in peaks:
    print(f"{freqs[k]:5.1f} Hz  amplitude {amp[k]:.3f}")
print(spec.shape, spec.dtype, freqs[:4], freqs[-1])
back = np.fft.irfft(spec, n)
print(np.allclose(back, signal), np.abs(back - signal).max() < 1e-12)
window = np.hanning(n)
print(window[:4].round(6), window.sum().round(6))
windowed = np.abs(np.fft.fft(signal * window))[:8]
print(windowed.round(3))
filtered = spec.copy()
filtered[freqs > 8] = 0
clean = np.fft.irfft(filtered)
print(clean[:5].round(4))
power = (np.abs(spec) ** 2)
print(power.argmax(), power[1:].argmax() + 1, np.sum(power[1:]).round(2))
print(np.fft.fftshift(np.fft.fftfreq(8)))
img = np.zeros((4, 4)); img[1:3, 1:3] = 1
F = np.fft.fft2(img)
print(F.real.round(3))
print(np.fft.ifft2(F).real.round(3)[1])
frames = signal.reshape(4, 16)
stft = np.fft.rfft(frames * np.hamming(16), axis=1)
print(np.abs(stft).round(2).argmax(axis=1), stft.shape)
corr = np.fft.ifft(np.fft.fft(signal) * np.conj(np.fft.fft(signal))).real
print(corr[:3].round(3))
print(np.unwrap(np.angle(spec[5:7])).round(4), np.angle(1j, deg=True))
