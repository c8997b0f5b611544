# Wav file in memory with structured header.
import numpy as np, io
hdr = np.dtype([("riff", "S4"), ("size", "<u4"), ("wave", "S4"), ("fmt", "S4"), ("fsize", "<u4"), ("tag", "<u2"), ("ch", "<u2"), ("rate", "<u4"), ("bps", "<u4"), ("align", "<u2"), ("bits", "<u2"), ("data", "S4"), ("dsize", "<u4")])
print(hdr.itemsize)
sig = (np.arange(16) * 1000 - 8000).astype("<i2").reshape(-1, 2)
h = np.array([(b"RIFF", 36 + sig.nbytes, b"WAVE", b"fmt ", 16, 1, 2, 8000, 32000, 4, 16, b"data", sig.nbytes)], hdr)
f = io.BytesIO(); f.write(h); f.write(sig)
raw = f.getvalue(); print(len(raw), raw[:12])
g = np.frombuffer(raw, hdr, 1)[0]
print(g["riff"], g["rate"], g["data"], g["dsize"], int(g["ch"]))
pcm = np.frombuffer(raw, "<i2", offset=hdr.itemsize).reshape(-1, g["ch"])
print(pcm.T, pcm.shape, pcm.flags.aligned, pcm.dtype)
mono = pcm.mean(axis=1).round().astype("<i2"); print(mono)
gain = np.float32(0.5); print((pcm * gain).dtype, (pcm * 0.5).dtype, (pcm // 2)[:2])
rms = np.sqrt((pcm.astype("f8") ** 2).mean(0)); print(rms.round(2))
up = np.repeat(mono, 2); up[1::2] = (mono + np.append(mono[1:], mono[-1])) // 2; print(up)
try:
    np.frombuffer(raw[:20], hdr)
except ValueError as e:
    print(e)
f.seek(40); f.write(np.uint32(4).tobytes()); print(np.frombuffer(f.getbuffer(), hdr, 1)["dsize"])
with f.getbuffer() as v:
    a = np.frombuffer(v, np.uint8)
    try:
        f.write(b"x" * 200)
    except BufferError as e:
        print("BufferError", e)
    del a
