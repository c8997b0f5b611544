# Audio chunks: int16 stereo, mix, normalise.
import numpy as np, struct
frames = 12
pcm = b"".join(struct.pack("<hh", i * 1000, -i * 500) for i in range(frames))
a = np.frombuffer(pcm, dtype="<i2").reshape(-1, 2)
print(a.shape, a.dtype, a.flags.writeable)
left, right = a[:, 0], a[:, 1]
print(left.strides, right.base is a.base, right.base is a)
mono = (left.astype(np.int32) + right) // 2
print(mono, mono.dtype)
gain = 1.5
loud = np.clip(mono * gain, -32768, 32767).astype(np.int16)
print(loud.tolist(), loud.dtype)
f = loud / np.float32(32768)
print(f.dtype, f[:4])
peak = np.abs(f).max()
print(f"{peak:.4f}", type(peak))
chunks = np.array_split(loud, 5)
for c in chunks:
    print(len(c), c.min(), c.max(), c.base is loud)
out = np.empty((frames, 2), dtype="<i2")
out[:, 0] = loud
out[:, 1] = loud[::-1]
print(out.tobytes()[:16].hex(" "))
try:
    a[0, 0] = 5
except ValueError as e:
    print(e)
rms = np.sqrt(np.mean(loud.astype(float) ** 2))
print(round(float(rms), 3))
