# A dtype explorer: kinds, names, alignment and layouts of C structs.
"""A dtype explorer: kinds, names, alignment and layouts of C structs."""
import ctypes
import struct
import numpy as np

for code in ("?", "b", "B", "h", "H", "i", "I", "q", "Q", "e", "f", "d", "F", "D", "S3", "U2", "V5", ">i4", "<f2", "=u8", "|u1", "l", "p"):
    d = np.dtype(code)
    print(f"{code:>3} {d.name:>10} {d.str:>5} {d.kind} {d.char} {d.num:>3} {d.itemsize} {d.alignment} {d.byteorder} {d.isnative} {d.type.__name__} {d.isbuiltin} {d!r}")


class Point(ctypes.Structure):
    _fields_ = [("tag", ctypes.c_char), ("x", ctypes.c_double), ("y", ctypes.c_int16), ("z", ctypes.c_uint8 * 3)]


class Packed(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = [("tag", ctypes.c_char), ("x", ctypes.c_double)]


for cls in (Point, Packed):
    d = np.dtype(cls)
    print(d, d.itemsize, ctypes.sizeof(cls))
aligned = np.dtype([("a", "u1"), ("b", "f8"), ("c", "u2")], align=True)
packed = np.dtype([("a", "u1"), ("b", "f8"), ("c", "u2")])
print(aligned, aligned.itemsize, aligned.isalignedstruct, [aligned.fields[n][1] for n in aligned.names])
print(packed, packed.itemsize, packed == aligned, hash(packed) == hash(np.dtype(packed.descr)), struct.calcsize("=BdH"))
print(repr(aligned), aligned.descr, sep="\n")
print(memoryview(np.zeros(1, aligned)).format, memoryview(np.zeros(2, packed)).format, memoryview(np.zeros((2, 2), ">u2")).format)
sub = np.dtype(("<i2", (2, 3)))
print(sub, sub.subdtype, sub.shape, sub.base, sub.ndim, np.zeros(2, sub).shape)
for d1, d2 in (("i4", "int32"), ("l", "q"), (">i4", "<i4"), ("S", "bytes"), (float, "f8"), (int, np.int_), (bool, "?"), (str, "U"), (complex, "c16"), ("i4,f4", [("f0", "i4"), ("f1", "f4")])):
    print(d1, d2, np.dtype(d1) == np.dtype(d2), np.dtype(d1))
print(np.issubdtype(np.int16, np.integer), np.issubdtype("f4", np.floating), np.issubdtype(np.bool_, np.integer), np.dtype("i4") < np.dtype("i8"), np.isdtype(np.dtype("u1"), "unsigned integer"))
print(np.iinfo("i2"), np.iinfo(np.uint8).max, np.finfo(np.float32).eps, np.finfo("f8").max, np.finfo(np.float16).tiny, repr(np.iinfo(np.int8)))
print(packed["b"], packed[0], packed[["a", "c"]], len(packed), "a" in packed.names, packed.newbyteorder(">"), bool(np.dtype("i4")))
for bad in ("i3", "float", "int7", "", "x", [("a",)], [("a", "i4"), ("a", "f4")], {"names": ["a"]}, {"names": ["a"], "formats": ["i4"], "offsets": [-1]}, [("", "i4"), ("n", "zz")], ("i4", -1), 5, ">", object, {"names": ["a", "b"], "formats": ["i4"]}, [1, 2], "S-1", ("i4", (2, "x"))):
    if bad is object:
        continue
    try:
        print(bad, "->", repr(np.dtype(bad)))
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
for q in ("packed['zz']", "packed[7]", "packed[1.5]", "np.dtype('i4')['a']", "packed.names.append('q')", "setattr(packed, 'names', ('x', 'y'))", "setattr(packed, 'itemsize', 3)", "np.iinfo('f4')", "np.finfo('i4')", "np.dtype()"):
    try:
        print(q, "->", eval(q))
    except Exception as e:
        print(q, "->", type(e).__name__, e)
