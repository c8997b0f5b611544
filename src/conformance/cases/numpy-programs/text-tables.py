# Text tables.
import io
import numpy as np

data = np.array([[1, 2.5, -3], [4, 0.125, 1e6]])
out = io.StringIO()
np.savetxt(out, data)
print(out.getvalue(), end="")
out = io.StringIO()
np.savetxt(out, data, fmt="%.3f", delimiter=",", header="a,b,c", footer="end", comments="# ")
print(out.getvalue(), end="")
back = np.loadtxt(io.StringIO(out.getvalue()), delimiter=",")
print(back, back.dtype)
out = io.StringIO()
np.savetxt(out, data.astype(int), fmt="%5d")
print(out.getvalue(), end="")
out = io.StringIO()
np.savetxt(out, data, fmt=["%d", "%.1f", "%e"], newline="|\n")
print(out.getvalue(), end="")
x, y = np.loadtxt(["1 2", "3 4", "5 6"], unpack=True)
print(x, y)
print(np.loadtxt(["1,2,3", "4,5,6"], delimiter=",", usecols=(0, 2), dtype=int))
print(np.loadtxt(["# c", "7", "8"]), np.loadtxt(["5"]), np.loadtxt(["5"]).shape, np.loadtxt(["1 2"], ndmin=2))
rec = np.loadtxt(["a 1 2.5", "bc 2 3.5"], dtype={"names": ("n", "i", "f"), "formats": ("U4", "i4", "f8")})
print(rec, rec.dtype)
print(np.loadtxt(["x;y", "1;2"], delimiter=";", skiprows=1), np.loadtxt(["1 0x10"], converters={1: lambda s: int(s, 16)}))
print(np.genfromtxt(["1,2", ",4"], delimiter=","), np.fromstring("1 2 3", sep=" "), np.fromstring("1,2", dtype=int, sep=","))
for bad in (lambda: np.loadtxt(["1 2", "3"]), lambda: np.loadtxt(["1 x"]), lambda: np.loadtxt(["1.5"], dtype=int), lambda: np.loadtxt([]), lambda: np.savetxt(io.StringIO(), np.zeros((2, 2, 2))), lambda: np.loadtxt("/nonexistent.txt"),
            lambda: np.savetxt(io.StringIO(), data, fmt="%d,%d"), lambda: np.loadtxt(["1 2"], usecols=5)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(np.array2string(data, precision=2, separator=", "), np.array2string(np.arange(3), prefix="xx"), np.array_str(data), np.array_repr(data[0]))
