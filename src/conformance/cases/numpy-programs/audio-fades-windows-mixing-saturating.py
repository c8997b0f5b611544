# Audio: fades, windows, mixing, saturating add.
import numpy as np
sr = 16
t = np.arange(sr) / sr
tone = (np.sin(2 * np.pi * 2 * t) * 30000).astype("<i2")
print(tone)
fade = np.linspace(0, 1, sr, dtype=np.float32)
faded = (tone * fade).astype(np.int16)
print(faded, (tone * fade).dtype)
def mix(a, b):
    s = a.astype(np.int32) + b
    np.clip(s, -32768, 32767, out=s)
    return s.astype(np.int16)
m = mix(tone, tone)
print(m, m.max(), m.min())
with np.errstate(over="ignore"):
    print((tone + tone)[:5])
frames = np.lib.stride_tricks.sliding_window_view(tone, 8)[::4]
print(frames.shape, frames.strides)
energy = (frames.astype(np.int64) ** 2).sum(axis=1)
print(energy)
print(np.hanning(8).round(4), np.hamming(4).round(4))
stereo = np.column_stack([tone, m])
print(stereo.shape, stereo.flags.c_contiguous, stereo[:2].tobytes().hex())
inter = np.empty(2 * sr, "<i2"); inter[0::2] = tone; inter[1::2] = m
print(np.array_equal(inter, stereo.ravel()))
zc = np.count_nonzero(np.diff(np.signbit(tone)))
print(zc, np.argmax(np.abs(tone)), np.flatnonzero(tone == 0))
print(np.frombuffer(inter, dtype=[("l", "<i2"), ("r", "<i2")])[:3])
print(np.db if hasattr(np, "db") else "no db")
