# Scalars of NumPy behave like numbers, mostly.
import numpy as np

i, f, u, b, c = np.int32(7), np.float32(2.5), np.uint8(200), np.bool_(True), np.complex64(1 + 2j)
for name, v in dict(i=i, f=f, u=u, b=b, c=c).items():
    print(name, v, repr(v), type(v).__name__, v.dtype, v.itemsize, v.nbytes, v.ndim, v.shape, v.item(), type(v.item()).__name__)
print(i + f, type(i + f), i / 2, type(i / 2), i // 2, type(i // 2), u + 1, type(u + 1), b + b, b + 1, ~b, -f, abs(c))
print(i == 7, i == 7.0, i is np.int32(7), hash(i) == hash(7), {7: "x"}[i], i in (7,), isinstance(i, int), isinstance(f, float), isinstance(np.float64(1), float))
print(int(f), float(i), complex(f), bool(u), round(f), round(np.float64(2.567), 1), divmod(i, 2), pow(i, 2), i ** 2, 2 ** i, f ** 0.5)
print(f"{i:04d} {f:.2f} {u:x} {u:08b} {c:.1f} {b} {i!r}", "%d %s %.1f" % (i, f, f), str(u), format(f, "8.3f"), "{:>5}".format(i))
print(i.bit_count(), f.is_integer(), f.as_integer_ratio(), np.float64(0.5).hex(), i.real, i.imag, c.real, c.imag, c.conjugate())
print(i.astype("u1"), i.view("f4"), f.view("u4"), i.tobytes(), bytes(u), memoryview(i).tolist() if False else memoryview(i).nbytes, i.byteswap())
print(i.sum(), f.mean(), i.reshape(1), i.tolist(), i.max(), i.clip(0, 5), f.round(), i.T, i.flags.writeable, i.base)
print(np.int64(2**62) + 2**61, np.float64("inf"), np.float32("1e-3"), np.int16("12"), np.bool_("False"), np.bool_(""), np.uint8(3.9), np.int8(True))
for s in ("np.int8(200)", "np.uint8(-1)", "np.int32('x')", "np.int8('300')", "np.float32('abc')", "np.int16(None)", "np.float64(None)", "np.int64([1, 2])", "np.int64(1, 2)", "i[0]", "i[()]", "i[...]", "len(i)", "iter(i)", "i.foo", "i + 'a'", "i + None", "i < 'a'", "i < None", "i == 'a'", "i == None", "i << 1.0", "i @ i", "f & 1", "f % 0", "i % 0", "i // 0", "u << 8", "u - 201", "u + 100", "-u", "np.int8(-128) // -1", "abs(np.int8(-128))", "np.int8(100) + 100", "range(f)", "[0] * f", "i.item(1)", "f.bit_count", "setattr(i, 'x', 1)", "i.setflags(write=True)", "np.int64.from_bytes", "int.__add__(i, 1)"):
    try:
        with np.errstate(all="ignore"):
            print(f"{s:22} -> {eval(s)!r}")
    except Exception as e:
        print(f"{s:22} !! {type(e).__name__}: {e}")
