"""Memory-mapped table of readings kept in a file: create, append, update, look from two sides."""
import numpy as np
import os, tempfile

DT = np.dtype([("t", "<u4"), ("temp", "<f4"), ("ok", "?")])
folder = tempfile.mkdtemp()
path = os.path.join(folder, "readings.bin")
m = np.memmap(path, dtype=DT, mode="w+", shape=(4,))
print(type(m).__name__, m.shape, m.dtype.itemsize, m.mode, m.offset, os.path.getsize(path), os.path.basename(m.filename))
m["t"] = np.arange(4) * 60
m[1:3]["temp"] = [21.5, 22.25]
m["ok"][::2] = True
m.flush()
print(m)
print(repr(m[1]), m[1]["temp"].dtype)
del m
raw = open(path, "rb").read()
print(len(raw), raw[9:18].hex())
ro = np.memmap(path, dtype=DT, mode="r")
print(ro.shape, ro.flags.writeable, ro["temp"])
try:
    ro["t"][0] = 5
except ValueError as e:
    print("ValueError", e)
cow = np.memmap(path, dtype=DT, mode="c")
cow["t"][0] = 999
print(cow["t"], ro["t"], type(cow["t"]).__name__, type(cow["t"].sum()).__name__)
with open(path, "ab") as f:
    np.array([(240, 19.0, True)], DT).tofile(f)
print(np.memmap(path, dtype=DT, mode="r").shape)
rw = np.memmap(path, dtype=DT, mode="r+", offset=DT.itemsize, shape=(2,))
rw["temp"] += 100
rw.flush()
print(np.fromfile(path, DT)["temp"], np.fromfile(path, DT, count=1, offset=9))
for kw in ({"mode": "x"}, {"mode": "r", "shape": (100,)}, {"mode": "r", "dtype": "<f8"}, {"mode": "r", "offset": 1000}):
    try:
        a = np.memmap(path, **{"dtype": DT, **kw})
        print("ok", a.shape)
    except Exception as e:
        print(type(e).__name__, e)
try:
    np.memmap(os.path.join(folder, "none.bin"), dtype=DT, mode="r")
except FileNotFoundError as e:
    print(type(e).__name__, e.errno)
print(ro[ro["ok"]]["t"], type(ro[ro["ok"]]).__name__, type(ro[:2]).__name__, isinstance(ro, np.ndarray))
print(ro["temp"].max(), float(ro["temp"].mean()))
