# Printing floats of all sizes.
import numpy as np
for a in [[0.1, 0.25], [1e-8, 1], [1e8, 1.5], [123.456, 1e-3], [1e16, 1], [1, 2, 3.5], [np.pi, np.e], [1e-320, 1], [0.0], [-0.0, 1], [1e5, 1e6], [100000.5, 0.1], [1.0, np.nan, -np.inf], [1/3, 2/3, 1e-4], [99999999.0], [123456789.0], [0.00012345], [5e-5, 1.0]]:
    for dt in ("f8", "f4", "f2"):
        with np.errstate(all="ignore"):
            x = np.array(a).astype(dt)
        print(x, repr(x))
for v in [0.1, 1/3, 1e22, 1e-7, 123456.789, 1e16, 2.0**60, np.nan, -np.inf, 5e-324, 0.0, -0.0, 1e15, 123e-6]:
    with np.errstate(all="ignore"):
        print(np.float64(v), np.float32(v), np.float16(v), repr(np.float32(v)), np.array(v), repr(np.array(v, "f4")))
print(np.array([1.123456789, 2.1]), np.array([[1.5, np.nan], [np.inf, -1]]), np.array([1e10, 1e-10]), np.array([1 + 1e-9j, 2.5 - 3j]), np.array([0.5j, np.nan]))
for kw in [dict(precision=2), dict(suppress=True), dict(precision=3, floatmode="fixed"), dict(sign="+"), dict(sign=" "), dict(nanstr="NA", infstr="INF"), dict(linewidth=30), dict(floatmode="maxprec_equal"), dict(floatmode="unique")]:
    with np.printoptions(**kw):
        print(kw, np.array([1.23456, -0.00001, 1234.5]), np.array([np.nan, np.inf]), np.array([1, -2]), np.arange(12) / 4)
print(np.get_printoptions()["precision"], np.array2string(np.array([1.5, 2.25]), precision=1), np.array_repr(np.array([1, 2])), np.array_str(np.array([1.0])))
print(np.format_float_positional(1e-5), np.format_float_scientific(12345.678, precision=2), np.format_float_positional(3.14159, precision=2, trim="0"))
try:
    np.set_printoptions(sign="x")
except ValueError as e:
    print(e)
print("%5.2f|%s|%r" % (np.float32(2.5), np.float64(1.5), np.int8(3)), "{:>8}|{:<6}|{:+d}".format(np.float64(1.5), np.int32(7), np.int64(5)), f"{np.float32(1)/3:.4f} {np.array(5)} {np.array([1,2])!s:>8}")
