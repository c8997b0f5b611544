# str and repr of scalars.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


show(np.int8(3), np.uint64(2**64 - 1), np.bool(1), np.False_, np.str_("a'b"), np.bytes_(b"a"), np.void(b"ab"), np.longlong(3))
show(np.float32(1 / 3), np.float16(1 / 3), np.float64(1 / 3), np.float32(1e10), np.float32(123456.7), np.float32(1234567.0), np.float16(999.5), np.float16(1001), np.float32(0.1))
show(np.float64(1e16), np.float64(1e15), np.float64(1e22), np.float64(1e-5), np.float64(0.0001), np.float32(1e-5), np.float64("nan"), np.float64("-inf"), np.float64(-0.0), np.float64(3))
show(np.complex64(1 / 3 + 1j), np.complex128(complex(np.nan, -np.inf)), np.complex128(-0.0 + 1j), np.complex64(1e10j), np.complex128(1), np.complex64(1.5 - 0.25j), np.complex128(1e16))
for scalar in (np.int8(3), np.bool(0), np.float32(0.1), np.float32(16777216), np.float64(1e15), np.float64(123456789012345680.0), np.float16(65504), np.complex128(1), np.complex64(0.1 + 1j), np.complex128(1j), np.str_("x"), np.bytes_(b"x")):
    print(scalar, end=" ")
print()
print([np.float64(1.5), np.int8(2)], (np.str_("a"),), {"k": np.bool(1)})
print("%d %s %r %.2f %5.1f" % (np.int64(5), np.float64(2.5), np.int8(1), np.float32(1.5), np.float16(2)), f"{np.int64(5):05d} {np.float64(2.5):.3f} {np.float32(0.1)} {np.float32(0.1):.10f} {np.bool(1)} {np.str_('a'):>3}")
show(format(np.int8(3), "x"), format(np.complex64(1j), ".1f"), "{:>6}".format(np.uint8(7)), format(np.array(1.5), ".3f"), f"{np.array([1, 2])}")
attempt("format of an array", lambda: format(np.arange(2), "d"))
