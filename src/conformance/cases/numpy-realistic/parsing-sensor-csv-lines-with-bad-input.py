"""Parsing sensor CSV lines with bad input caught and printed."""
import numpy as np
import io

TEXT = """# station,temp,hum
A1,21.5,40
B2,bad,41
C3,,39
D4,19.25
E5,22.0,38,extra
F6,-5e1,100
"""
DT = np.dtype([("id", "U3"), ("temp", "f4"), ("hum", "i2")])

def parse(line):
    parts = line.split(",")
    if len(parts) != len(DT.names):
        raise ValueError(f"expected {len(DT.names)} fields, got {len(parts)}")
    return np.array(tuple(parts), dtype=DT)

rows, errors = [], []
for no, line in enumerate(TEXT.splitlines(), 1):
    if line.startswith("#"):
        continue
    try:
        rows.append(parse(line))
    except ValueError as e:
        errors.append((no, str(e)))
table = np.array(rows)
print(table, table.dtype, table.shape)
for e in errors:
    print(*e)
print(table["temp"].mean(), table["hum"].max(), table[table["temp"] > 0]["id"])
table.sort(order="temp")
print(table["id"].tolist(), np.sort(table, order=["hum", "id"])["id"])
good = "1,2.5\n3,4.5\n"
print(np.loadtxt(io.StringIO(good), delimiter=","))
print(np.loadtxt(io.StringIO(good), delimiter=",", dtype=[("a", int), ("b", float)]))
print(np.loadtxt(io.StringIO(good), delimiter=",", unpack=True, usecols=(1, 0)))
for bad in ("1,2\n3\n", "1,x\n", "1;2\n"):
    try:
        print(np.loadtxt(io.StringIO(bad), delimiter=","))
    except Exception as e:
        print(type(e).__name__, e)
g = np.genfromtxt(io.StringIO("1,2\n3,\n,6\n"), delimiter=",")
print(g, np.isnan(g).sum())
g = np.genfromtxt(io.StringIO("a b\n1 2.5\n3 4.5\n"), names=True)
print(g, g.dtype.names, g["a"])
g = np.genfromtxt(io.StringIO("x,1,2.5\ny,2,3.5\n"), delimiter=",", dtype=None, encoding="utf-8")
print(g, g.dtype)
out = io.StringIO()
np.savetxt(out, np.arange(6).reshape(2, 3) / 4, fmt="%.2f", delimiter=";", header="a;b;c", comments="")
print(out.getvalue())
np.savetxt(out2 := io.BytesIO(), [[1, 2], [3, 4]], fmt="%d")
print(out2.getvalue())
print(np.fromstring("1 2 3", sep=" "), np.fromstring("1,2,x", sep=",", dtype=int) if False else "")
