# Telemetry frames: parse a stream with varying record types.
import numpy as np, io, struct
HEAD = np.dtype([("sync", "u1"), ("kind", "u1"), ("len", ">u2")])
TEMP = np.dtype([("t", ">u4"), ("c", ">i2")])
GPS = np.dtype([("t", ">u4"), ("lat", ">f4"), ("lon", ">f4")])
def frame(kind, arr):
    h = np.array([(0xAA, kind, arr.nbytes)], dtype=HEAD)
    return h.tobytes() + arr.tobytes()
stream = frame(1, np.array([(1, -5), (2, 7)], TEMP)) + frame(2, np.array([(3, 1.5, -2.25)], GPS)) + frame(1, np.array([(4, 100)], TEMP))
buf = memoryview(bytearray(stream))
pos, temps = 0, []
while pos < len(buf):
    h = np.frombuffer(buf, HEAD, count=1, offset=pos)[0]
    assert h["sync"] == 0xAA
    pos += HEAD.itemsize
    body = buf[pos:pos + int(h["len"])]
    if h["kind"] == 1:
        t = np.frombuffer(body, TEMP)
        temps.append(t)
        print("temp", t, t["c"].dtype)
    else:
        print("gps", np.frombuffer(body, GPS)["lat"], h)
    pos += int(h["len"])
allt = np.concatenate(temps)
print(allt, allt["c"].astype("f4") / 10, allt.dtype)
temps[0]["c"][0] = 99
print(struct.unpack_from(">h", buf, 8)[0], allt["c"][0])
print(h.dtype.names, h.tobytes(), type(h), h.shape)
try:
    np.frombuffer(body[:5], TEMP)
except ValueError as e:
    print(e)
