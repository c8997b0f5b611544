# Thermal camera: frames of uint16 in centikelvin, hot spots and a histogram.
import numpy as np

raw = bytearray()
for f in range(2):
    frame = (29315 + np.arange(12).reshape(3, 4) * 25 + f * 100).astype("<u2")
    raw += frame.tobytes()
frames = np.frombuffer(raw, dtype="<u2").reshape(2, 3, 4)
print(frames)
celsius = frames / 100 - 273.15
print(celsius.round(2))
print(celsius.dtype, celsius.max(), celsius.argmax(), np.unravel_index(celsius.argmax(), celsius.shape))
hot = celsius > 22
print(hot.sum(axis=(1, 2)), np.argwhere(hot)[:3].tolist())
h, e = np.histogram(celsius, bins=5)
print(h, e.round(3))
print(celsius[1] - celsius[0])
print(frames[1] - frames[0], frames[0] - frames[1])
print(np.diff(frames.astype(int), axis=0).ravel())
print(celsius.mean(axis=0).round(1))
frames[0, 0, 0] = 0
print(raw[:4], celsius[0, 0, 0].round(2))
cold = np.ma.masked_less(celsius, 20) if False else np.where(celsius < 20.5, np.nan, celsius)
print(np.nanmin(cold).round(3), np.isnan(cold).sum())
try:
    frames[2]
except IndexError as err:
    print("IndexError:", err)
try:
    frames[0, 0] = [1, 2, 3]
except ValueError as err:
    print("ValueError:", err)
try:
    frames[0, 0] = [1, 2, 3, 70000]
except OverflowError as err:
    print("OverflowError:", err)
print(frames[0, 0])
