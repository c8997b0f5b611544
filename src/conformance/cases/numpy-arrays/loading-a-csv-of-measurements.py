# Loading a CSV of measurements by hand and with loadtxt.
import io
import numpy as np

text = """# station,temp,hum
A1,20.5,40
B2,-3.25,88
A1,21,42
"""
rows = [line.split(",") for line in text.splitlines() if line and not line.startswith("#")]
arr = np.array(rows)
print(arr, arr.dtype)
temp = arr[:, 1].astype(float)
hum = arr[:, 2].astype(np.uint8)
print(temp, hum, temp.mean(), hum.dtype)
rec = np.loadtxt(io.StringIO(text), delimiter=",", dtype=[("st", "U2"), ("t", "f8"), ("h", "i4")])
print(rec, rec["st"], rec["t"].max())
print(np.loadtxt(io.StringIO(text), delimiter=",", usecols=(1, 2)))
t, h = np.loadtxt(io.StringIO(text), delimiter=",", usecols=(1, 2), unpack=True)
print(t, h, t.flags.c_contiguous)
print(np.loadtxt(io.StringIO(text), delimiter=",", dtype=str))
try:
    np.loadtxt(io.StringIO(text), delimiter=",")
except ValueError as e:
    print("ValueError:", e)
try:
    np.loadtxt(io.StringIO("1,2\n3"), delimiter=",")
except ValueError as e:
    print("ValueError:", e)
print(np.loadtxt(io.StringIO("1 2\n3 4"), dtype=int, max_rows=1), np.loadtxt(io.StringIO("5"), dtype=int), np.loadtxt(["1,2"], delimiter=",", ndmin=2))
print(np.genfromtxt(io.StringIO("1,,3\n4,x,6"), delimiter=","), np.genfromtxt(io.StringIO("1 2\n3 4"), dtype=int))
out = io.StringIO()
np.savetxt(out, np.c_[temp, hum], fmt=["%.2f", "%d"], delimiter=";", header="temp;hum")
print(out.getvalue())
b = io.BytesIO()
np.savetxt(b, [1.5, 2])
print(b.getvalue())
np.savetxt(b, rec, fmt="%s %.1f %d")
print(b.getvalue().splitlines()[-1])
means = {s: float(rec["t"][rec["st"] == s].mean()) for s in np.unique(rec["st"])}
print(means, {str(k): v for k, v in means.items()})
