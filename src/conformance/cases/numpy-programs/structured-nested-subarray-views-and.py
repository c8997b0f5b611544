# Structured: nested, subarray, views and multi field.
import numpy as np
point = np.dtype([("x", "f4"), ("y", "f4")])
obj = np.dtype([("id", "i4"), ("pt", point), ("hist", "u1", (2, 2)), ("tag", "S4")])
a = np.zeros(2, obj)
a["pt"]["x"] = [1.5, 2.5]
a["hist"][0] = [[1, 2], [3, 4]]
a[1]["tag"] = b"abcdef"
a[1]["pt"] = (9, 8)
print(a)
print(a.dtype)
print(repr(a[0]))
print(a["pt"], a["pt"]["y"], a["hist"].shape, a["hist"].strides)
v = a[["id", "tag"]]
print(v, v.dtype, v.strides)
v["id"] = [10, 20]
print(a["id"])
print(a[1].item(), a[1].tolist(), len(a[1]), list(a.dtype.fields))
try:
    a[0]["zip"]
except Exception as e:
    print(type(e).__name__, e)
try:
    a["pt"]["zip"]
except Exception as e:
    print(type(e).__name__, e)
try:
    a[0][7]
except Exception as e:
    print(type(e).__name__, e)
print(a[0][0], a[0][-1])
try:
    a + 1
except TypeError as e:
    print(e)
print(a == a, a[:1] == a[1:])
b = np.array([(1, (2, 3), [[1, 2], [3, 4]], b"zz")], dtype=obj)
print(b["pt"]["y"][0], b.tobytes().hex())
print(np.concatenate([a, b]).shape, np.concatenate([a, b])["tag"])
c = a.astype([("id", "i8"), ("pt", point), ("hist", "u1", (2, 2)), ("tag", "S8")])
print(c.dtype.itemsize, c["id"].dtype)
print(np.array([(1, 2.0), (3, 4.0)], dtype="i4,f8"))
x = np.zeros(3, dtype="i4,f8"); x["f0"] = 7; print(x, x.dtype.names)
x.dtype.names = ("count", "value"); print(x["count"], x.dtype)
