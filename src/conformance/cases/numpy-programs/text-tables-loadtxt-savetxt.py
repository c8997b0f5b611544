# Text tables: loadtxt savetxt.
import numpy as np, io
src = io.StringIO("# header\n1, 2.5, 3\n4, 5.5, 6\n\n7, 8, 9  # tail\n")
a = np.loadtxt(src, delimiter=",")
print(a, a.dtype, a.shape)
print(np.loadtxt(io.StringIO("1 2\n3 4"), dtype=int), np.loadtxt(io.StringIO("1 2 3"), dtype=np.uint8), np.loadtxt(["5", "6"]))
print(np.loadtxt(io.StringIO("a 1\nb 2"), dtype={"names": ("k", "v"), "formats": ("U1", "i4")}))
x, y = np.loadtxt(io.StringIO("1,2\n3,4"), delimiter=",", unpack=True); print(x, y)
print(np.loadtxt(io.StringIO("x\n1 2 3\n4 5 6"), skiprows=1, usecols=(0, 2), max_rows=1), np.loadtxt(io.StringIO("7"), ndmin=2))
out = io.StringIO(); np.savetxt(out, a, fmt="%.1f", delimiter=";"); print(out.getvalue())
out = io.BytesIO(); np.savetxt(out, [1, 2], fmt="%d", header="n", footer="end"); print(out.getvalue())
out = io.StringIO(); np.savetxt(out, [[1.5, 2], [3, 4]]); print(out.getvalue())
out = io.StringIO(); np.savetxt(out, np.array([(1, 2.5)], dtype="i4,f4"), fmt="%d %.2f"); print(out.getvalue())
for f in (lambda: np.loadtxt(io.StringIO("1 x")), lambda: np.loadtxt(io.StringIO("1 2\n3")), lambda: np.loadtxt(io.StringIO("1.5"), dtype=int), lambda: np.savetxt(io.StringIO(), [[1, 2]], fmt="%d %d %d"), lambda: np.savetxt(io.StringIO(), ["a"], fmt="%d"), lambda: np.savetxt(io.StringIO(), np.zeros((1, 1, 1)))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(np.genfromtxt(io.StringIO("1,2,\n4,,6"), delimiter=","), np.fromstring("3;4;5", dtype=int, sep=";"))
b = io.BytesIO(); np.save(b, np.array([(1, b"x")], dtype=[("a", "<i4"), ("b", "S1")])); b.seek(0); print(np.load(b), len(b.getvalue()))
b = io.BytesIO(); np.save(b, np.asfortranarray([[1, 2], [3, 4]])); b.seek(0); r = np.load(b); print(r, r.flags.f_contiguous, b.getvalue()[10:70])
b = io.BytesIO(b"not an npy file at all")
try:
    np.load(b)
except ValueError as e:
    print(str(e)[:60])
try:
    np.load(io.BytesIO(b""))
except EOFError as e:
    print(e)
