# Reading a WAV-like header by hand and with a structured dtype.
"""Reading a WAV-like header by hand and with a structured dtype."""
import io
import struct
import numpy as np

header_t = np.dtype([("riff", "S4"), ("size", "<u4"), ("wave", "S4"), ("fmt", "S4"), ("fmt_size", "<u4"), ("format", "<u2"), ("channels", "<u2"), ("rate", "<u4"), ("byte_rate", "<u4"), ("align", "<u2"), ("bits", "<u2"), ("data", "S4"), ("data_size", "<u4")])
print(header_t.itemsize, struct.calcsize("<4sI4s4sIHHIIHH4sI"))
samples = (np.sin(np.linspace(0, 2 * np.pi, 9)) * 1000).astype("<i2")
stereo = np.stack([samples, -samples], axis=-1)
h = np.zeros((), header_t)
h["riff"], h["wave"], h["fmt"], h["data"] = b"RIFF", b"WAVE", b"fmt ", b"data"
h["fmt_size"], h["format"], h["channels"], h["rate"], h["bits"] = 16, 1, 2, 8000, 16
h["align"] = h["channels"] * h["bits"] // 8
h["byte_rate"] = h["rate"] * h["align"]
h["data_size"] = stereo.nbytes
h["size"] = 36 + stereo.nbytes
print(h)
print(repr(h))
stream = io.BytesIO()
stream.write(h.tobytes())
stream.write(stereo)
data = stream.getvalue()
print(len(data), data[:16], data[20:36].hex(" "))
got = np.frombuffer(data, header_t, count=1)[0]
for name in got.dtype.names:
    print(f"{name:>10} {got[name]!r:>24} {got.dtype[name]}")
body = np.frombuffer(data, "<i2", offset=header_t.itemsize).reshape(-1, int(got["channels"]))
print(body.T)
print(np.array_equal(body, stereo), body.flags.writeable, body.mean(axis=0), np.abs(body).max())
print(got == h, got.item() == h.item(), type(got.item()), got.tolist()[:3])
for label, bad in (("truncated", data[:40]), ("odd", data[:-1]), ("empty", b"")):
    try:
        print(np.frombuffer(bad, header_t, count=1)["rate"])
        print(np.frombuffer(bad, "<i2", offset=44).size)
    except ValueError as e:
        print(label, "->", e)
try:
    got["rate"] = 44100
except ValueError as e:
    print(e)
try:
    h["channels"] = -1
except OverflowError as e:
    print(type(e).__name__, e)
try:
    h["chanels"]
except (KeyError, ValueError) as e:
    print(type(e).__name__, e)
h["rate"] = "44100"
print(h["rate"], h["rate"] / 1000, f"{int(h['rate']):,}", h["riff"].item() + b"!")
