# Buffers from everywhere into arrays.
import numpy as np, array, io, mmap, ctypes
srcs = {"bytes": b"\1\2\3\4", "bytearray": bytearray(b"\1\2\3\4"), "memoryview": memoryview(b"\1\2\3\4"), "array b": array.array("b", [1, 2, 3, 4]), "array f": array.array("f", [1.5]), "array d": array.array("d", [2.5]), "array H": array.array("H", [1, 2]), "mv cast": memoryview(b"\1\2\3\4").cast("H"), "mv 2d": memoryview(b"\1\2\3\4").cast("B", [2, 2]), "mv slice": memoryview(b"\1\2\3\4")[::2], "mv empty": memoryview(b""), "bytesio": io.BytesIO(b"\1\2\3\4").getbuffer(), "ctypes": (ctypes.c_short * 2)(1, 2), "int": 5, "str": "abc", "list": [1, 2], "np": np.arange(2), "scalar": np.int32(5), "mmap": mmap.mmap(-1, 4)}
for n, s in srcs.items():
    for f in (np.array, np.asarray, np.frombuffer):
        try:
            r = f(s) if f is not np.frombuffer else f(s, np.uint8)
            print(n, f.__name__, repr(r)[:70], r.dtype.str, r.flags.writeable, type(r.base).__name__)
        except Exception as e:
            print(n, f.__name__, type(e).__name__, e)
for kw in (dict(count=2), dict(offset=1), dict(offset=1, count=2), dict(offset=4), dict(offset=5), dict(offset=-1), dict(count=5), dict(count=0), dict(dtype="u2", offset=2), dict(dtype="u2", offset=1), dict(dtype="S4"), dict(dtype="S3"), dict(dtype="V2"), dict(dtype=[("a", "u1"), ("b", "u1")]), dict(dtype="(2,)u1"), dict(dtype="S0"), dict(dtype="?"), dict(dtype="f4"), dict(dtype=">i4"), dict(dtype="c8"), dict(dtype=bool, count=-2)):
    try:
        print(kw, repr(np.frombuffer(b"\1\2\3\4", **({"dtype": np.uint8} | kw))))
    except Exception as e:
        print(kw, type(e).__name__, e)
