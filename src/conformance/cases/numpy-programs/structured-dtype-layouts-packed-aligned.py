# Structured dtype layouts: packed, aligned, offsets and unions.
import numpy as np

packed = np.dtype([("a", "i1"), ("b", "i4"), ("c", "i2")])
aligned = np.dtype([("a", "i1"), ("b", "i4"), ("c", "i2")], align=True)
for name, dt in (("packed", packed), ("aligned", aligned)):
    print(name, dt.itemsize, [dt.fields[f][1] for f in dt.names], dt.alignment, dt.isalignedstruct)
    print("  ", dt)
    print("  ", repr(dt))
    print("  ", dt.descr)
union = np.dtype({"names": ["word", "lo", "hi"], "formats": ["<u4", "<u2", "<u2"], "offsets": [0, 0, 2]})
u = np.array([(0,), ], dtype=[("x", "u4")]).view(union)
u["word"] = 0x12345678
print(hex(u["lo"][0]), hex(u["hi"][0]), union)
u["hi"] = 0xFFFF
print(hex(u["word"][0]), u)
print(packed == aligned, packed == np.dtype("i1,i4,i2"), np.dtype("i1,i4,i2").names)
print(np.dtype("3i4, (2,2)f4"), np.dtype(("i4", (2,))), np.dtype("S5").itemsize, np.dtype("U5").itemsize)
x = np.zeros(2, aligned)
x["b"] = [1, 2]
print(x.astype(packed), x.astype(packed).nbytes, x.nbytes)
y = np.array([(1, 2, 3)], dtype=packed)
print(y.view("u1"), y.view("u1").shape)
try:
    y.view("u2")
except ValueError as e:
    print("ValueError:", e)
try:
    np.dtype([("a", "i4"), ("a", "f4")])
except ValueError as e:
    print("ValueError:", e)
try:
    np.dtype("i3")
except TypeError as e:
    print("TypeError:", e)
try:
    np.dtype({"names": ["a"], "formats": []})
except ValueError as e:
    print("ValueError:", e)
try:
    packed["z"]
except KeyError as e:
    print("KeyError:", e)
print(packed["b"], packed[0], packed[["a", "c"]], len(packed), "b" in packed.fields)
