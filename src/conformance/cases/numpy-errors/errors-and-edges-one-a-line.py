# Faults of indexing, shapes, casts and buffers, one a line, and what stands beside them.
import numpy as np, warnings
warnings.simplefilter("ignore")
R = np.dtype([("t", "f8"), ("s", "U6"), ("x", "f4", (3,)), ("f", "u1")])
z = np.zeros(2, R); v = np.arange(6); m = v.reshape(2, 3); u = v.astype("u1"); f = v / 4; ba = bytearray(range(12)); mv = memoryview(ba)
for text in """z[0] == z[1]
z[0] == np.zeros((), R)
z == z[0]
z == np.zeros(3, R)
z != z
z < z
z[0] != z[1]
z == 1
z == np.zeros(2, "i4,f4")
z[["t", "f"]] == z[["t", "f"]]
z[0]["x"] == 0
z["q"]
z[0]["q"]
z[5]
z[0][4]
z[0][-1]
z[0][1.5]
z[0] + 1
z["t"] + z["s"]
z.astype("f8")
z["x"][0] = [1, 2]
z["t"] = "abc"
z["t"] = [1, 2, 3]
z["f"] = 300
z["f"] = -1
z[0] = [1, 2, 3, 4]
z[0] = (1, 2)
np.array([(1, 2), (3,)], dtype="i4,i4")
np.array([[1, 2], [3, 4]], dtype="i4,i4")
np.array([1, 2], dtype="i4,i4")
np.array((1, 2), dtype="i4,i4")
np.array(["a", (1, 2)], dtype="i4,i4")
np.dtype("i4,i4")[2]
np.dtype("i4")["a"]
np.dtype("f4").fields
np.dtype([("a", "i4")]) == np.dtype([("b", "i4")])
np.dtype(float), np.dtype(int), np.dtype(bool), np.dtype(str), np.dtype(bytes), np.dtype(complex)
np.dtype("int"), np.dtype("float32"), np.dtype("single"), np.dtype("double"), np.dtype("intc"), np.dtype("uint")
np.dtype("q"), np.dtype("b"), np.dtype("B"), np.dtype("p"), np.dtype("e"), np.dtype("F")
np.dtype("foo")
np.dtype(5)
np.dtype("f3")
np.dtype("i16")
np.dtype([("a",)])
np.dtype(("i4", -1))
np.dtype(">i4").newbyteorder(), np.dtype(">i4").newbyteorder("="), np.dtype("S3").newbyteorder(">")
np.dtype("i4").newbyteorder("x")
np.dtype("V3"), np.dtype("V"), np.dtype("S"), np.dtype("U3").str
np.dtype("i4").hasobject, np.dtype("i4").isbuiltin, np.dtype(R).isbuiltin, np.dtype("i4").flags, np.dtype("u1").num
np.dtype("i4") < np.dtype("i8"), np.dtype("i4") == "i4", np.dtype("i4") == "int32", np.dtype("i4") == int, np.dtype("i4") == 5
np.dtype("i4").type, np.dtype("i4").char, np.dtype("i4").kind, np.dtype("i4").alignment, np.dtype("i4").name
np.frombuffer(ba, "u2", count=7)
np.frombuffer(ba, "u2", offset=13)
np.frombuffer(ba, "u2", offset=12)
np.frombuffer(ba, "u2", offset=11)
np.frombuffer(ba, "u4", offset=-1)
np.frombuffer(ba, "u4", count=0)
np.frombuffer(ba[:5], "u4")
np.frombuffer(ba, dtype="S0")
np.frombuffer(ba, dtype=R)
np.frombuffer(None)
np.frombuffer("abc", "u1")
np.frombuffer(5)
np.frombuffer(mv[::2], "u1")
np.frombuffer(mv.cast("I"), "u1")
np.frombuffer(mv.cast("I", (3, 1)), "<u4")
np.frombuffer(m, "u1").size
np.frombuffer(m.T, "u1")
np.frombuffer(buffer=ba, dtype="i1", count=2, offset=2)
np.frombuffer(ba, "u1", 3, 1, 5)
np.asarray(mv), np.asarray(mv[::3]), np.asarray(mv.cast("h")), np.asarray(mv.cast("B", (3, 4))).shape
np.asarray(mv.cast("c")), np.asarray(memoryview(b"ab").cast("?")).dtype
np.array(ba), np.array(b"abc"), np.asarray(bytearray(b"abc")), np.array(mv).dtype
np.array([ba]), np.array([b"abc", b"d"]), np.array([mv[:2]])
m.resize((2, 2))
v.resize(3)
np.arange(4).resize(2)
np.resize(v, (2, 4))
np.resize(v, -1)
np.resize(v, ())
m.reshape(4, 2)
m.reshape(-1, 4)
m.reshape(-1, -1)
m.reshape(-2, 3)
m.reshape(2.0, 3)
m.reshape("a")
m.reshape()
m.reshape(6), m.reshape((3, -1)), m.reshape([2, 3]), m.reshape(-1)
m.transpose(1, 0, 2)
m.transpose(0)
m.transpose(1, 1)
m.transpose(-1, 0).shape
m.swapaxes(0, 3)
np.squeeze(m, 0)
np.expand_dims(m, 5)
np.concatenate([m, v])
np.concatenate([m, m.T])
np.concatenate([m, m], axis=2)
np.concatenate(5)
np.concatenate([1, 2])
np.concatenate([[1], [2]], axis=1)
np.vstack([m, v])
np.hstack([m, v])
np.stack([m, v])
np.column_stack([v, m])
np.split(v, 4)
np.split(v, 0)
np.split(v, [2, 9])
np.array_split(v, 0)
np.split(m, 2, axis=2)
np.split(5, 1)
np.hsplit(np.array(5), 1)
np.dsplit(m, 1)
v[6]
v[-7]
v[1, 2]
v["a"]
v[1.5]
v[[1.5]]
v[[1, 7]]
v[[True, False]]
v[None, None].shape
m[2]
m[0, 3]
m[:, 3]
m[0, 0, 0]
m[[0, 2]]
m[[0, 1], [0, 1, 2]]
m[np.array([True, False, True])]
m[np.ones((3, 2), bool)]
m[..., ..., 0]
m[{}]
m[set()]
m[1:"a"]
v[::0]
m[:, [0, 5]]
m[np.array([0.0])]
v[np.array(2)], v[np.array([2])], v[np.uint8(2)], v[True].shape, v[np.bool_(False)].shape
v[:"a"] = 1
v[0] = "x"
v[0] = "7"
v[0] = 1.9
v[0] = 1 + 2j
v[0] = None
v[0] = [1]
v[0] = [1, 2]
v[0] = np.array([5])
v[:2] = [1, 2, 3]
v[:2] = "ab"
v[:2] = ["1", "2"]
v[[0, 1]] = [1, 2, 3]
v[v > 2] = [1, 2]
m[:, 0] = [1, 2, 3]
m[0] = m
m[m > 100] = 5
u[0] = 256
u[0] = -1
u[0] = np.int64(300)
u[:] = np.array([300, -1, 0, 0, 0, 0])
u[:] = [300, 1, 2, 3, 4, 5]
u += 256
u += 1000
u -= 1
u *= 2.0
u //= 0
u /= 2
u **= 2
u <<= 9
u >>= 1.0
u += u.astype("i2")
u += "a"
u += None
u &= 0.5
f += 1j
f += v
v += f
v += [1, 2]
v += np.ones((2, 6), int)
v @ v, m @ m.T, m @ v
m @ v[:3], v[:2] @ m
v @ 5
5 @ v
m.dot(v[:3]), np.dot(m, m)
np.matmul(m, m)
np.add(m, v)
np.add(m, [1, 2])
m + np.ones((2, 1)), m * v[:3], m + m.T
-u, ~u, +u, abs(-v), ~v, -np.array([True])
~f
f & 1
f << 1
u | True, u ^ u, True & u
v == "a", v == None, v != [0, 1], v == {}
v < "a"
v < None
v < [1, 2]
m == v
m == v[:3]
v.astype("U2"), v.astype(bytes), f.astype(int), f.astype(bool), v.astype("S1")
np.array(["1", "a"]).astype(int)
np.array(["1.5"]).astype(int)
np.array(["1.5", " 2 "]).astype(float)
np.array([b"7"]).astype(int), np.array(["True", ""]).astype(bool)
np.array([1.5, np.nan]).astype("i4")
np.array([1e20, -1e20]).astype("i8"), np.array([300.7, -1.5]).astype("u1")
np.array([70000]).astype("f2"), np.array([1e40]).astype("f4"), np.array([2**53 + 1]).astype("f8")
v.astype("bogus")
v.astype()
v.astype(int, casting="no") is v
f.astype(int, casting="safe")
f.astype("f4", casting="safe")
f.astype("f4", casting="same_kind").dtype
np.array([1, 2], dtype="u1") - np.array([2], dtype="u1")
np.int8(127) + np.int8(1), np.uint8(0) - np.uint8(1), np.int16(-32768) // np.int16(-1)
np.int8(100) * 2, np.uint8(5) - 6, np.int8(5) + 200
np.float32(1) + 1.5, np.int8(1) + 1.5, np.uint8(1) + np.int8(1), np.uint64(1) + np.int64(1), np.int32(1) + np.float32(1)
np.float16(1) + np.int16(1), np.bool_(1) + np.bool_(1), np.bool_(1) + 1, np.complex64(1) + 1.0
5 / np.int64(0), -5 / np.float64(0), 0 / np.float64(0), np.int64(5) % 0, np.float64(5) % 0
np.int64(7) // 2, np.int64(-7) // 2, np.int64(-7) % 3, divmod(np.int64(-7), 3), np.float64(-7) // 2
np.int64(2) ** -1
np.int64(2) ** 63, np.int64(2) ** 0.5, np.array([2]) ** 63, np.uint8(2) ** 8
np.array([2]) ** -1
np.int64(1) << 64, np.int64(1) << -1, np.int8(1) << 7
np.sqrt(-1), np.sqrt(-1 + 0j), np.log(0), np.log(-1), np.exp(1000), np.arccos(2)
np.sum(u), np.sum(u, dtype="u1"), u.mean(), u.var(), u.max(), u.min(), u.argmax(), u.sum().dtype
np.max([]), 1
np.argmin(np.zeros((0, 3)), axis=0)
np.sum([], axis=1)
np.sum(m, axis=2)
np.sum(m, axis=(0, 0))
np.sum(m, axis="a")
np.mean(m, axis=-3)
m.sum(5)
m.sum(axis=None, keepdims=True), m.sum((0, 1)), m.any(1), m.all(0), m.prod(), m.cumsum(1), m.std(0)
np.cumsum(m, axis=2)
np.sort(m, axis=2)
np.flip(m, 3)
np.copyto(v, f)
np.copyto(v, [1, 2])
np.copyto([1], v)
np.shares_memory(v, v[::2]), np.shares_memory(v[::2], v[1::2]), np.may_share_memory(v[::2], v[1::2])
np.lib.stride_tricks.as_strided(v, (2, 2))
np.lib.stride_tricks.as_strided(v, (2, 2), (8, 8))
np.lib.stride_tricks.as_strided(v, (2,), (8, 8))
np.lib.stride_tricks.sliding_window_view(v, 7)
np.lib.stride_tricks.sliding_window_view(m, 2)
np.lib.stride_tricks.sliding_window_view(m, 2, axis=1)
np.lib.stride_tricks.sliding_window_view(m, (2, 2), axis=1)
m.flags
m.T.flags.forc, m.flags.fnc, m.flags.num, m.flags["C"], m.flags.carray, m.flags.behaved
m.flags["X"]
m.flags.bogus
m.flags.writeable = 5
m.setflags(uic=True)
m.setflags(1)
m.strides = (8, 24)
m.base is not None
m.nbytes, m.itemsize
v.T is v, v.base
v.item(), 1
v.item(9)
v.tolist(), m.tolist(), np.array(3).tolist()
len(np.array(5))
np.array(5)[0]
np.array(5)[()], np.array(5)[...], np.array([5])[0]
int(np.array([5])), 1
int(np.array(5.7)), float(np.array(2)), complex(np.array(1)), int(np.int8(3))
float(m)
int(np.array("12")), float(np.array("1.5"))
range(np.int64(3)), [1, 2, 3][np.uint8(1)], "ab" * np.int64(2), hex(np.uint8(255)), chr(np.int64(65))
[1, 2][np.float64(1)]
range(np.array([3]))
hash(v)
{np.int64(1): 2}[1], hash(np.float64(1.5)) == hash(1.5), np.int64(1) in {1}
np.zeros(-1)
np.zeros((2, -1))
np.zeros("3")
np.zeros(2.5)
np.zeros(2, dtype="bogus")
np.zeros((1,) * 65)
np.zeros(10**15)
np.ones((2, 3), dtype="u1", order="X")
np.full((2,), "ab"), np.full(2, None) if 0 else 1
np.arange(10**20)
np.arange(0, 1, 0.3), np.arange(5.0), np.arange(3, 0), np.arange(2, dtype="u1"), np.arange(-1, 1, 0.5)
np.arange(1, 2, 3, 4, 5, 6)
np.arange("a", "c")
np.linspace(0, 1, 0), np.linspace(0, 1, 1), np.linspace(5, 5, 3), np.linspace(0, 1, 2.5) if 0 else 1
np.linspace(0, 1, 2.5)
np.array([1, [2, 3]])
np.array([[1, 2], [3, [4]]])
np.array([1, 2], ndmin=3).shape, np.array(5, ndmin=2)
np.array([1, 2], copy=False)
np.array([1, 2], order="Z")
np.array()
np.array(1, 2, 3)
np.array([1, 2], dtype="u1", bogus=1)
np.array("abc"), np.array(["a", 1]), np.array([1, 2.5, True]), np.array([1, 2 + 0j]), np.array([True, 2])
np.array([2**63]), np.array([2**63, -1]), np.array([2**40]).dtype
np.eye(2, 3), np.identity(2, int), np.diag([1, 2]), np.tri(2)""".splitlines():
    try:
        try:
            print(text, "=>", repr(eval(text)))
        except SyntaxError:
            exec(text)
            print(text, "done", u, v, f)
    except Exception as e:
        print(text, "!!", type(e).__name__, e)
    if text[:2] in ("u ", "u[", "u<", "u>"): u = np.arange(6, dtype="u1")
    if text[:2] in ("v ", "v["): v = np.arange(6)
    if text[:2] in ("m ", "m["): m = np.arange(6).reshape(2, 3)
    if text[:2] == "f ": f = np.arange(6) / 4
