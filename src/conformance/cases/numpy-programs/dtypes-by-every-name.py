# Dtypes by every name.
import numpy as np
for n in ["?", "b", "B", "h", "H", "i", "I", "l", "L", "q", "Q", "e", "f", "d", "F", "D", "S5", "U3", "V4", "bool", "int8", "uint16", "int", "float", "complex", "i4", ">i4", "<u8", "f2", "c8", "S", "U", "str", "bytes", "intp", "i4,f8", "3i2", "(2,2)f4", "half", "single", "double", "longlong", "byte", "ubyte", "intc", "i3", "f3", "x", "", "int128"]:
    try:
        d = np.dtype(n)
        print(n, repr(d), d.name, d.str, d.kind, d.char, d.itemsize, d.alignment, d.byteorder, d.num)
    except Exception as e:
        print(n, type(e).__name__, e)
for o in [int, float, bool, complex, str, bytes, np.int16, np.float32, np.bool_, [("a", int), ("b", "S3", 2)], {"names": ["x", "y"], "formats": ["i2", "f4"], "offsets": [0, 4], "itemsize": 12}, ("i4", (2, 3)), np.dtype("i2"), None]:
    d = np.dtype(o)
    print(repr(d), d.itemsize, d.names, d.shape, d.base, d.isnative, d.hasobject)
print(np.dtype([("a", "u1"), ("b", "f8")], align=True))
print(np.dtype([("a", "u1"), ("b", "f8")], align=True).itemsize, np.dtype("i4") == "int32", np.dtype("i4") == np.int32, np.dtype("i4") != "f4")
print(np.iinfo(np.int16), np.iinfo("u8").max, np.finfo(np.float32).eps)
print(np.issubdtype(np.int16, np.integer), np.issubdtype("f4", np.floating))
print(np.dtype(np.int32).type, np.int32, type(np.int32(1)))
for bad in [[("a", "i4"), ("a", "i4")], [("a",)], 5, ("i4", "x"), [1, 2]]:
    try:
        print(np.dtype(bad))
    except Exception as e:
        print(type(e).__name__, e)
