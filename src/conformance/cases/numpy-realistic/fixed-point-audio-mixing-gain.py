# Fixed-point audio mixing: gain, saturation, dithering, and 24-bit packing.
"""Fixed-point audio mixing: gain, saturation, dithering, and 24-bit packing."""
import array
import numpy as np

RATE = 16
t = np.arange(RATE) / RATE
tone = np.sin(2 * np.pi * 2 * t)
print(np.round(tone, 3))
pcm = np.round(tone * 32767).astype(np.int16)
print(pcm, pcm.dtype, pcm.nbytes)
loud = pcm.astype(np.int32) * 2
print(np.clip(loud, -32768, 32767).astype(np.int16)[:5], (pcm * 2)[:5], (pcm << 1)[:5])
stereo = np.empty((RATE, 2), np.int16)
stereo[:, 0], stereo[:, 1] = pcm, pcm[::-1]
inter = array.array("h", stereo.tobytes())
print(inter[:6], len(inter), np.array_equal(np.asarray(inter).reshape(-1, 2), stereo))
wide = np.left_shift(pcm.astype("<i4"), 8)
packed = wide.view("u1").reshape(-1, 4)[:, :3].copy()
print(packed[:3], packed.shape, packed.tobytes()[:9].hex())
unpacked = np.zeros((RATE, 4), "u1")
unpacked[:, 1:] = packed
back = unpacked.view("<i4").ravel() >> 8
print(np.array_equal(back, wide), back[:4], back.dtype)
rms = np.sqrt(np.mean(pcm.astype(float) ** 2))
print(f"{rms:.2f} {20 * np.log10(rms / 32767):.3f} dB", rms.dtype, np.abs(pcm).max(), pcm.argmin())
energy = np.square(pcm.reshape(4, 4), dtype=np.int64).sum(axis=1)
print(energy, energy / energy.sum(), np.square(pcm[:3]))
fade = np.linspace(1, 0, RATE, dtype=np.float32)
mixed = pcm * fade
print(mixed.dtype, mixed[:4], (pcm * 0.5).dtype, (pcm * np.float16(0.5)).dtype, (pcm + np.int8(1)).dtype, (pcm / 2).dtype)
zc = np.where(np.diff(np.signbit(tone)))[0]
print(zc, np.sign(tone).astype(int), np.flatnonzero(np.isclose(tone, 0, atol=1e-9)))
env = np.maximum.reduceat(np.abs(tone), np.arange(0, RATE, 4)).round(4)
print(env, np.repeat(env, 2), np.interp(np.arange(8), np.arange(4) * 2, env))
quant = np.round(tone * 7) / 7
print(quant, np.unique(quant).size, np.float32(quant)[:4])
delay = np.zeros_like(tone)
delay[4:] = tone[:-4] * 0.5
print((tone + delay).round(2), np.convolve(tone[:5], [0.5, 0.5]).round(3), np.correlate(tone[:4], tone[:4], "full").round(2))
for text in ("pcm.__imul__(0.5)", "pcm.__iadd__(70000)", "np.add(pcm, loud, out=pcm)", "pcm.reshape(3, -1)", "stereo + np.ones(3)", "np.left_shift(tone, 1)", "tone.astype('i2', casting='same_kind')", "packed.view('<i4')", "stereo.T.view('i4')", "np.int16(32768)", "np.array([1e5]).astype('i2', casting='safe')", "np.array(40000, dtype='i2')", "inter.append(1.5)", "np.frombuffer(inter, 'f8', count=9)", "~tone", "tone % 'a'", "tone @ stereo.T", "len(np.float64(2))", "np.float64(2)[0]", "hash(tone)", "tone.sin()", "int(tone)", "np.round(tone, 'x')", "{tone: 1}", "tone in [1, 2]"):
    try:
        print(text, "->", eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__, e)
