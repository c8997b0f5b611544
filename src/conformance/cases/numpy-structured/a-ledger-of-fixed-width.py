"""Reads a fixed-width ledger file from disk and totals it by account."""
import numpy as np

ROW = np.dtype([("account", "S6"), ("cents", "<i8"), ("when", "<u4")])
rows = np.array([(b"CASH", 12050, 20240101), (b"RENT", -80000, 20240102), (b"CASH", -50, 20240103), (b"FOOD", -1999, 20240103)], dtype=ROW)
rows.tofile("ledger.dat")
data = np.fromfile("ledger.dat", dtype=ROW)
print(data.shape, data.dtype.itemsize, data)
accounts, inverse = np.unique(data["account"], return_inverse=True)
totals = np.zeros(len(accounts), dtype=np.int64)
np.add.at(totals, inverse, data["cents"])
for a, t in zip(accounts, totals):
    print(f"{a.decode():<6}|{t / 100:>10.2f}|{t:+,d}")
print(np.bincount(inverse, weights=data["cents"]), np.bincount(inverse))
day = data["when"] % 100
print(day, day.dtype, data[data["cents"] < 0]["account"].tolist(), data["cents"].cumsum())
with open("ledger.dat", "ab") as f:
    f.write(b"torn")
try:
    torn = np.fromfile("ledger.dat", dtype=ROW)
    print(len(torn))
except ValueError as e:
    print(e)
blob = open("ledger.dat", "rb").read()
try:
    np.frombuffer(blob, ROW)
except ValueError as e:
    print(e)
ok = np.frombuffer(blob, ROW, count=len(blob) // ROW.itemsize)
print(ok["when"].max(), ok.flags.writeable, ok.base is blob)
try:
    ok["cents"][0] = 0
except ValueError as e:
    print(e)
w = ok.copy()
w["cents"] //= 100
print(w["cents"], w["cents"].dtype)
try:
    w["cents"] /= 100
except TypeError as e:
    print(e)
w["account"][1] = "LONGNAME"
w["account"][2] = b""
print(w["account"], w[["account", "when"]][0])
w = np.append(w, np.array([(b"NEW", 1, 2)], ROW))
print(w.size, w[-1], np.sort(w, order="cents")["account"])
print(np.array2string(w["cents"], separator=", "), str(w["when"]), w.nbytes, w.strides, w["cents"].strides)
