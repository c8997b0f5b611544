# set_printoptions, printoptions, array2string and the format functions.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


np.set_printoptions(precision=3)
show(np.array([1 / 3, 2 / 3, 1e-5]))
np.set_printoptions(suppress=True)
show(np.array([1 / 3, 2 / 3, 1e-5]))
np.set_printoptions(threshold=5, edgeitems=2)
show(np.arange(10), np.arange(100).reshape(10, 10))
np.set_printoptions(linewidth=40)
print(np.arange(100).reshape(10, 10))
np.set_printoptions(precision=8, suppress=False, threshold=1000, edgeitems=3, linewidth=75)
print(np.get_printoptions())
for sign in "+ -":
    np.set_printoptions(sign=sign)
    print(np.array([1.0, -2]), np.array([1, -2]), np.array([1.0, 2]), np.array([3, 4]))
for mode in ("fixed", "unique", "maxprec_equal", "maxprec"):
    np.set_printoptions(floatmode=mode)
    print(np.array([1.0, 1 / 3, 0.25]))
with np.printoptions(precision=2, nanstr="-"):
    print(np.array([1 / 3, np.nan]))
print(np.array([1 / 3]))
show(np.array2string(np.arange(5), separator=", "), np.array2string(np.arange(5.0) / 3, precision=2), np.array2string(np.arange(50), max_line_width=30), np.array_str(np.array([1 / 3]), precision=3), np.array_repr(np.arange(3)))
show(np.format_float_positional(np.float32(0.1)), np.format_float_positional(1e16), np.format_float_positional(1 / 3, precision=3), np.format_float_scientific(1234.5), np.format_float_scientific(np.float32(1 / 3)))
show(np.format_float_positional(2.0, trim="-"), np.format_float_scientific(1e100, exp_digits=4), np.format_float_positional(0.001, min_digits=6), np.format_float_positional(123.456, precision=2, fractional=False))
attempt("sign", lambda: np.set_printoptions(sign="x"))
