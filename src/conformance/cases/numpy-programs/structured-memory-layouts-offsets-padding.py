# Structured memory layouts: offsets, padding, unions.
import numpy as np
d = np.dtype({"names": ["lo", "hi", "all"], "formats": ["u2", "u2", "u4"], "offsets": [0, 2, 0]})
print(d, d.itemsize, d.fields)
u = np.zeros(2, d); u["all"] = [0x11223344, 5]; print([hex(x) for x in u["lo"]], u["hi"], u)
u["hi"][1] = 1; print(u["all"])
al = np.dtype([("a", "u1"), ("b", "f8"), ("c", "u2")], align=True)
print(al, al.itemsize, al.alignment, [al.fields[k][1] for k in al.names], al.isalignedstruct, al.descr)
pk = np.dtype([("a", "u1"), ("b", "f8"), ("c", "u2")]); print(pk.itemsize, pk == al, np.can_cast(pk, al), np.zeros(1, al).astype(pk).nbytes)
x = np.array([(1, 2.5, 3)], al); print(x, x.tobytes().hex(), memoryview(x).format, memoryview(x.astype(pk)).format, x["b"].strides)
sub = al[["a", "c"]]; print(sub, sub.itemsize); print(al["b"], al[1], al.names.index("c"))
nest = np.dtype([("hdr", [("v", "u1"), ("f", "u1")]), ("body", "S4")]); n = np.zeros(2, nest); n["hdr"]["v"] = 7; n[0]["hdr"]["f"] = 9; print(n, n["hdr"][0], nest["hdr"], n.dtype.descr)
e = np.dtype([("x", ">i4"), ("y", "<i4")]); print(e.newbyteorder("<"), e.newbyteorder(), e.isnative, e["x"].byteorder, np.array([(1, 1)], e).tobytes().hex())
v = np.frombuffer(bytes(range(12)), dtype=[("a", "u1"), ("", "V2"), ("b", "u1")]); print(v.dtype, v)
print(np.dtype("S0"), np.dtype("U"), np.dtype("V8"), np.dtype((np.void, 3)), np.dtype(("i4", 3)), np.dtype("3i4,f8"), np.dtype("i4, (2,)f4"))
for bad in ({"names": ["a"], "formats": ["i4", "i2"]}, {"names": ["a"], "formats": ["i4"], "offsets": [0], "itemsize": 2}, [("a", "i4"), ("b", "zz")], [("a", "i4", -1)], [(1, "i4")], "i4,zz", ("i4", -1)):
    try:
        print(np.dtype(bad))
    except Exception as ex:
        print(type(ex).__name__, ex)
print(u.dtype.str, np.dtype("f8").str, np.dtype("U3").name, al.name, np.dtype("c16").char, hash(np.dtype("i4")) == hash(np.dtype("int32")), {np.dtype("i4"): 1}[np.dtype(np.int32)])
