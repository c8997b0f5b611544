# Views with different dtypes.
import numpy as np
a = np.array([1.0, -2.5], "<f8")
print(a.view("u8"), a.view("u1").reshape(2, 8)[:, ::-1].tobytes().hex(), a.view("<u4"), a.view("c16"), a.view("S8"), a.view("V16"), a.view(">f8"))
b = np.arange(12, dtype="u1")
for dt in ("u2", "u4", "u8", "S3", "S5", "?", "i1", "V4", [("a", "u1"), ("b", "<u2")], "(3,)u1", "f2", "c8"):
    try:
        v = b.view(dt); print(dt, v.shape, v.dtype, v.ravel()[:2].tolist())
    except Exception as e:
        print(dt, type(e).__name__, e)
c = b.reshape(3, 4)
for name, x in {"c": c, "cT": c.T, "c[:, ::2]": c[:, ::2], "c[::2]": c[::2], "c[:, 1:3]": c[:, 1:3], "c[:, :2]": c[:, :2], "c[::-1]": c[::-1], "c[:, ::-1]": c[:, ::-1], "0d": b[3:4].reshape(()), "empty": b[:0], "col": c[:, :1]}.items():
    for dt in ("u2", "u4", "i1"):
        try:
            v = x.view(dt); print(name, dt, v.shape, v.strides)
        except Exception as e:
            print(name, dt, type(e).__name__, e)
b.dtype = "u2"; print(b, b.shape)
b.dtype = np.uint8; print(b[:4])
try:
    b.dtype = "u8"
except Exception as e:
    print(type(e).__name__, e)
x = np.zeros(2, "i4"); x.view("i2")[::2] = [1, 2]; print(x); x.view(np.float32)[:] = 1; print(x)
s = np.array(["ab", "c"]); print(s.view("u4"), s.view("U1").reshape(2, 2), np.array([b"ab", b"c"]).view("u1"), np.array([b"abcd"]).view("S1"))
st = np.array([(1, 2), (3, 4)], "u1,u1"); print(st.view("u2"), st.view("u1"), st.view([("x", "u2")]), st.view("u1").reshape(2, 2)[:, 1])
print(np.int32(-1).view("u4"), np.float32(1).view("i4"), np.int64(1).view("i4") if False else "", np.uint8(200).view("i1"))
for f in (lambda: np.int64(1).view("i4"), lambda: np.array(5).view("i2"), lambda: a.view("zz"), lambda: a.view(5), lambda: a.view(None), lambda: a.view(type="x")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
