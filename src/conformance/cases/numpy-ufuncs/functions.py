# The common functions, and in which type they compute.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


show(np.sqrt([1, 4, 9]), np.floor([1.5, -1.5]), np.ceil([1.5, -1.5]), np.trunc([1.5, -1.5]), np.rint([0.5, 1.5, 2.5]), np.abs([-1, 1]), np.sign([-2, 0, 3]), np.square([1, 2]), np.negative([1, -1]), np.reciprocal([2.0, 4]), np.cbrt(27), np.hypot(3, 4))
show(np.exp(0), np.log(1), np.log2(8), np.log10(1000), np.exp2(3), np.expm1(0), np.log1p(0), np.sin(0), np.cos(0), np.arctan2(1, 1), np.degrees(np.pi), np.radians(180), np.sinh(0), np.arccos(1))
show(np.isnan([1, np.nan]), np.isinf([1, np.inf]), np.isfinite([1, np.nan]), np.signbit([-0.0, 1]), np.isnan(5), np.modf([1.5, -1.5]), np.frexp([1.5, 8]), np.divmod([5, -5], 3), np.copysign(1, -2), np.heaviside([-1, 0, 1], 0.5))
show(np.bitwise_and(12, 10), np.bitwise_or([1, 2], 4), np.bitwise_xor(5, 1), np.invert([0, 1]), np.invert(np.uint8(1)), np.left_shift(1, [1, 2]), np.right_shift([8, -8], 1), np.bitwise_count([7, 8]), np.gcd(12, 18), np.lcm([4, 6], 10))
show(np.uint8([1]) << 8, np.uint8([255]) >> 1, np.int8([-128]) >> 7, np.int64(1) << 64, np.int8([1]) << -1)
for code in "?bBhHiIlLefd":
    print(code, np.sqrt(np.array([1], code)).dtype, np.sin(np.array([0], code)).dtype, np.true_divide(np.array([1], code), np.array([1], code)).dtype, np.floor(np.array([1], code)).dtype, np.square(np.array([1], code)).dtype if code != "?" else "", end="; ")
print()
show(np.round([1.5, 2.5, -0.5]), np.round(1.234, 2), np.round([123, 456], -1), np.around([1.25], 1), np.clip([1, 5, 9], 2, 6), np.conj([1j]), np.abs(np.array([3 + 4j])), np.sqrt(np.array([-1 + 0j])), np.real([1 + 2j]), np.imag([1 + 2j]))
attempt("sine of text", lambda: np.sin("a"))
attempt("invert float", lambda: np.invert(1.5))
attempt("isnan of text", lambda: np.isnan(np.array(["a"])))
attempt("too few", lambda: np.add(1))
attempt("unknown keyword", lambda: np.add(1, 2, foo=3))
attempt("casting", lambda: np.add(1, 2, casting="zz"))
