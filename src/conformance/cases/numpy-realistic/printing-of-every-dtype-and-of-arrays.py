"""Printing of every dtype, and of arrays of all sizes."""
import numpy as np

for dt in ("?", "i1", "u1", "<i2", ">u2", "i4", "u8", "f2", "f4", ">f8", "c8", "c16", "S3", "U2", "V3"):
    a = np.zeros(3, dt)
    if a.dtype.kind in "biufc":
        a[:] = [0, 1, 1]
    elif a.dtype.kind in "SU":
        a[:] = ["a", "bc", ""]
    print(dt, repr(a), str(a), repr(a[1]), a.dtype, repr(a.dtype), a.dtype.name)
print(np.array([1e-10, 1, 1e10]), np.array([1.5, np.nan, -np.inf]), np.array([0.1, 0.25, 100]))
print(np.array([1e16, 1.0]), np.array([123456789.123, 0.1]), np.float32([1/3, 2/3]), np.float16([1/3]))
print(np.array([1+2j, -0.5j, np.nan*1j]), np.array([True, False]), np.array([[1, -20], [300, 4]]))
print(np.arange(2000), np.arange(2000).reshape(40, 50), sep="\n")
print(np.zeros((2, 0)), np.zeros((0, 3)), repr(np.zeros((0, 3), int)), np.array(5), repr(np.array(2.5)), np.array([]))
print(np.arange(24).reshape(2, 3, 4))
print(repr(np.arange(24, dtype=np.int16).reshape(2, 3, 4)))
print(repr(np.array(["spam", "e'gg", 'q"q', "\n"])), np.array([b"\x00a", b"b\xff"]))
with np.printoptions(precision=3, suppress=True):
    print(np.array([1e-5, 3.14159265, 1000.5]), np.array([1/3]))
with np.printoptions(threshold=5, edgeitems=2):
    print(np.arange(10), np.eye(6))
with np.printoptions(formatter={"int": hex}):
    print(np.arange(14, 18))
print(np.array2string(np.arange(5) / 3, precision=2, separator=", "), np.array_repr(np.float32([1])))
print(np.array2string(np.array([1.123456, 2.0]), formatter={"float_kind": lambda x: f"<{x:.1f}>"}))
rec = np.array([(1, 2.5, "x"), (-7, 1e-9, "longer")], dtype=[("i", "i4"), ("f", "f8"), ("s", "U6")])
print(rec, repr(rec), rec[0], repr(rec[1]), rec.dtype, sep="\n")
nested = np.zeros(1, dtype=[("p", [("x", "f4"), ("y", "f4")]), ("m", "i2", (2, 2))])
print(nested, nested.dtype, nested["m"].shape, repr(nested[0]))
print(np.float64(1) / 3, np.float32(1) / 3, repr(np.float16(0.1)), np.int8(-5), repr(np.bool_(True)), repr(np.str_("a")), repr(np.bytes_(b"a")))
print(f"{np.float64(3.14159):.2f} {np.int64(255):x} {np.int32(5):>4} {np.bool_(0)!s:>6}", "%d %s" % (np.int8(3), np.float32(0.5)))
print(np.datetime_as_string if False else "", np.set_printoptions(precision=8))
