# WAV file: build with struct, parse with numpy.
import io
import struct
import numpy as np

def make_wav(samples, rate=8000, channels=2):
    data = samples.astype("<i2").tobytes()
    out = io.BytesIO()
    out.write(b"RIFF")
    out.write(struct.pack("<I", 36 + len(data)))
    out.write(b"WAVEfmt ")
    out.write(struct.pack("<IHHIIHH", 16, 1, channels, rate, rate * channels * 2, channels * 2, 16))
    out.write(b"data" + struct.pack("<I", len(data)))
    out.write(data)
    return out.getvalue()

t = np.arange(16) / 16
left = np.round(np.sin(2 * np.pi * t) * 1000)
right = np.where(t < 0.5, 500, -500)
stereo = np.stack([left, right], axis=1)
print(stereo.shape, stereo.dtype)
wav = make_wav(stereo)
print(len(wav), wav[:4], wav[8:16])

hdr_t = np.dtype([("riff", "S4"), ("size", "<u4"), ("wave", "S4"), ("fmt", "S4"), ("fsize", "<u4"),
                  ("tag", "<u2"), ("ch", "<u2"), ("rate", "<u4"), ("bps", "<u4"), ("align", "<u2"), ("bits", "<u2"),
                  ("data", "S4"), ("dsize", "<u4")])
print("header itemsize", hdr_t.itemsize)
hdr = np.frombuffer(wav, hdr_t, count=1)[0]
print(hdr)
print({n: hdr[n].item() for n in hdr_t.names if n not in ("riff", "wave", "fmt", "data")})
audio = np.frombuffer(wav, "<i2", offset=hdr_t.itemsize).reshape(-1, hdr["ch"])
print(audio[:4])
print(audio.T[0])
print("peak", np.abs(audio).max(axis=0), "rms", np.sqrt((audio.astype(float) ** 2).mean(axis=0)).round(3))
mono = audio.mean(axis=1).astype(np.int16)
print(mono)
gain = audio * 40
print(gain.dtype, gain[:3])
clip = np.clip(audio.astype(np.int32) * 40, -32768, 32767).astype(np.int16)
print(clip[:5].tolist())
try:
    audio *= 2
except ValueError as e:
    print(type(e).__name__, e)
try:
    np.frombuffer(wav, "<i2", offset=45)
except ValueError as e:
    print(type(e).__name__, e)
try:
    audio.reshape(-1, 5)
except ValueError as e:
    print(type(e).__name__, e)
