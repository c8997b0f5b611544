# Printing structured arrays and nested types.
import numpy as np

pos = np.dtype([("x", "f4"), ("y", "f4")])
obj = np.dtype([("name", "U5"), ("pos", pos), ("box", "i2", (2, 2)), ("w", "f8")])
a = np.zeros(3, obj)
a["name"] = ["a", "bb", "ccc"]
a["pos"]["x"] = [1, -2.5, 1e6]
a["box"][1] = [[1, 2], [3, 4]]
a["w"] = [0.1, 1 / 3, 1e-10]
print(a)
print(repr(a))
print(a[1], repr(a[1]), a[1]["pos"], a[1]["box"])
print(a["pos"], repr(a["pos"]["y"]), a["box"].shape, a["box"].dtype)
print(obj, obj.itemsize, obj["pos"], obj["box"], obj["box"].shape, obj["box"].base, obj["box"].subdtype)
print(np.zeros(2, "i4,f8"), np.zeros((2, 2), [("a", "?"), ("b", "S2")]), np.zeros(0, pos), repr(np.zeros(0, pos)))
print(np.array([(1, 2), (300, -4)], dtype=[("a", "i2"), ("b", "i8")]), np.array([(1.5, True)], dtype="f4,?"), np.array((1, 2.25), dtype="i4,f4"))
print(np.zeros(1, [("c", "c8"), ("u", "u8"), ("h", "f2")]), np.array([(b"x\x00y",)], dtype=[("s", "S4")]), np.array([(b"ab",)], dtype=[("v", "V2")]))
print(np.rec.array([(1, "x")], dtype=[("n", "i4"), ("s", "U2")]), repr(np.rec.array([(1, "x")], dtype=[("n", "i4"), ("s", "U2")])))
with np.printoptions(precision=2, threshold=2, edgeitems=1):
    print(a["w"], a["pos"], a)
print(np.array([(np.nan, np.inf)], dtype="f8,f8"), np.array([(1e20, 1e-20)], dtype="f8,f8"), np.array([(1.0, 100.0), (2.5, 3.0)], dtype="f8,f4"))
b = np.array([(1, (2.5, 3.5))], dtype=[("i", "i1"), ("p", "f4", 2)])
print(b, repr(b), b["p"], b[0]["p"][1], b.dtype.descr)
u = np.array([("é", "日本")], dtype="U2,U3")
print(u, repr(u), u.tobytes()[:4])
print(np.dtype([("a", "i4"), ("b", [("c", "f4"), ("d", "S3")])]), np.dtype({"names": ["x", "z"], "formats": ["i4", "i4"], "offsets": [0, 8]}), np.dtype("S0"), np.dtype("i4, (3,)f4"), np.dtype([("", "i4"), ("", "f4")]).names)
