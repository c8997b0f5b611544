# Who owns the bytes? bases, flags and copies through a chain of views.
"""Who owns the bytes? bases, flags and copies through a chain of views."""
import ctypes
from array import array
import numpy as np


def describe(name, a):
    chain = []
    b = a.base
    while b is not None:
        chain.append(type(b).__name__)
        b = getattr(b, "base", None) if isinstance(b, np.ndarray) else None
    f = a.flags
    print(f"{name:10} {a.dtype.str:>4} {a.shape!s:>8} {a.strides!s:>10} own={f.owndata:d} w={f.writeable:d} c={f.c_contiguous:d} f={f.f_contiguous:d} al={f.aligned:d} {' < '.join(chain)}")


source = array("h", range(8))
describe("array", np.frombuffer(source, dtype=np.int16))
describe("asarray", np.asarray(source))
describe("np.array", np.array(source))
describe("bytes", np.frombuffer(b"abcdefgh", dtype="S2"))
mv = memoryview(bytearray(24)).cast("B")
describe("mv", np.asarray(mv))
describe("mv cast", np.asarray(mv.cast("i", (2, 3))))
describe("mv step", np.asarray(memoryview(b"abcdefgh")[::2]))
c = (ctypes.c_uint16 * 4)(1, 2, 3, 4)
describe("ctypes", np.ctypeslib.as_array(c))
describe("ctypes 2", np.frombuffer(c, np.uint16))
m = np.arange(12, dtype=np.int32).reshape(3, 4)
for name, view in {"m": m, "T": m.T, "row": m[1], "col": m[:, 1], "ravel": m.ravel(), "ravelF": m.ravel("F"), "flat": m.flatten(), "step": m[::2, ::2], "neg": m[::-1], "new": m[:, None], "mask": m[m > 3], "take": m.take([0, 1]), "diag": m.diagonal(), "real": m.real, "view": m.view("u1"), "rsT": m.T.reshape(-1), "sq": m[:1].squeeze(), "asfort": np.asfortranarray(m), "item": m[1:2, 2:3]}.items():
    describe(name, view)
odd = np.frombuffer(bytearray(17), dtype=np.int32, count=4, offset=1)
describe("odd", odd)
c[0] = 99
print(np.ctypeslib.as_array(c), source.tolist())
out = memoryview(m.T)
print(out.format, out.shape, out.strides, out.readonly, out.c_contiguous, out.f_contiguous, out.contiguous, out.nbytes)
for act in (
    lambda: source.append(1),
    lambda: np.frombuffer(source, dtype=np.int16).setflags(write=False) or source.append(1),
    lambda: m.T.view("i8"),
    lambda: m.setflags(align=3, uic=True),
    lambda: np.frombuffer(b"abc", "u1").setflags(write=True),
    lambda: np.frombuffer("text", "u1"),
    lambda: np.frombuffer(mv[::2], "u1"),
    lambda: m.resize(5, 5),
    lambda: setattr(m, "shape", (5, 3)),
    lambda: memoryview(np.zeros(2, "U2")).tolist(),
    lambda: out.cast("B"),
    lambda: memoryview(m)[0, 9],
):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, "|", e)
print(source[-1], len(source))
