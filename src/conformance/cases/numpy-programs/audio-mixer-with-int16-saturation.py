# Audio mixer with int16 saturation and a ring of blocks.
import numpy as np

BLOCK = 4

def to_int16(x):
    return np.clip(np.rint(x * 32767), -32768, 32767).astype(np.int16)

t = np.arange(12) / 12
voice = 0.8 * np.sin(2 * np.pi * t)
drum = np.zeros(12)
drum[::4] = 0.9
mix = voice + drum
print(mix.round(3))
print(to_int16(mix))
print("clipped at:", np.flatnonzero(np.abs(mix) > 1))
blocks = to_int16(mix).reshape(-1, BLOCK)
for i, b in enumerate(blocks):
    print(i, b, "peak", np.max(np.abs(b.astype(np.int32))), "energy", int(np.sum(b.astype(np.int64) ** 2)))
print(np.abs(np.int16(-32768)), np.abs(np.array([-32768], np.int16)))
left = right = to_int16(voice)
inter = np.empty(left.size * 2, np.int16)
inter[0::2], inter[1::2] = left, right // 2
print(inter[:6])
raw = inter.tobytes()
back = np.frombuffer(raw, "<i2").reshape(-1, 2).T
print(back.shape, back[0][:3], back.flags.f_contiguous)
fade = np.linspace(1, 0, 12, dtype=np.float32)
print((left * fade).dtype, (left * fade)[:4])
try:
    left *= fade
except TypeError as e:
    print(type(e).__name__, e)
np.multiply(left, fade, out=left, casting="unsafe")
print(left)
db = 20 * np.log10(np.maximum(np.abs(mix), 1e-6))
print(db.round(1))
