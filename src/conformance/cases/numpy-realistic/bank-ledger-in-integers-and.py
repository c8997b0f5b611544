# Bank ledger in integers and floats: rounding, money, exactness.
"""Bank ledger in integers and floats: rounding, money, exactness."""
import numpy as np

amounts = np.array([0.1, 0.2, 0.3, 1e6, -0.05, 2.675])
print(amounts, amounts.sum(), sum(amounts.tolist()), amounts[:2].sum() == 0.3, np.isclose(amounts[:2].sum(), 0.3))
cents = np.round(amounts * 100).astype(np.int64)
print(cents, cents.sum(), cents / 100, cents // 7, cents % 7, np.divmod(cents, 7), sep="\n")
print(np.round(amounts, 1), np.round(2.5), np.round(3.5), np.round([0.5, 1.5, -0.5]), np.around(1234.567, -2), np.rint(2.5), np.ceil(-0.5), np.floor(0.7), np.fix(-2.7))
print(np.float32(0.1) == 0.1, np.float32(0.1) + np.float32(0.2), np.float64(np.float32(0.1)), np.float16(0.1), float(np.float16(0.1)), np.float32(16777217), np.float64(2**53 + 1))
f = np.float64(2.675)
print(f"{f:.2f} {f:10.3e} {f:+.1f} {f:08.3f} {f!r:>22} {f:,.2f} {f:%} {f:g}", format(f, ".0f"), round(f, 1), round(f), int(f), f.as_integer_ratio(), f.is_integer(), f.hex())
i = np.int32(-1234567)
print(f"{i:d} {i:,} {i:x} {i:#o} {i:>12} {i:e} {i:+} {i:c}" if i > 0 else f"{i:d} {i:,} {i:x} {i:>12} {i:.3e} {i:08}", abs(i), -i, i // 1000, i % 1000, divmod(i, 1000), i / 7, i ** 2, i.bit_count(), round(i, -3))
print(np.array([1e-7, 1.0]), np.array([1e7, 1.0]), np.array([1e8, 1.5]), np.array([0.00001, 123.456]), np.array([1.0, 10.5, 100.25]), np.array([1e-300, 1e300]), np.array([123456789.123]), sep="\n")
print(np.array([1.0, np.nan, -np.inf]), np.array([[1.5, -2.25], [1000.125, 3]]), np.float32([1.1, 2.2]), np.array([1.10, 2.20]), np.array([1 / 3, 2 / 3, 1]), np.array([1e5, 1e-5]), sep="\n")
print(np.array2string(amounts, precision=2, floatmode="fixed"), np.array2string(amounts, formatter={"float_kind": "{:.1f}".format}), np.format_float_positional(1e-7), np.format_float_scientific(123456.0, precision=2), np.array_str(amounts[:2], precision=1), np.array_repr(amounts[:2]), sep="\n")
with np.printoptions(precision=3, suppress=True, linewidth=40):
    print(amounts, np.array([1e-10, 1.0]), np.arange(20) * 1.5, sep="\n")
interest = 1000 * (1 + np.array([0.01, 0.05, 0.1])) ** np.arange(1, 4)[:, None]
print(interest.round(2), interest[-1].astype(np.float32), np.cumprod([1.1, 1.1, 1.1]), np.log1p(0.05), np.expm1(1e-10), sep="\n")
for text in ("np.int64(10) / 0", "np.int32(2147483647) + np.int32(1)", "np.int64(7) // np.int64(0)", "f'{f:d}'", "f'{i:.2f}'", "f'{amounts:.2f}'", "'%d' % f", "'%.1f' % i", "'%s %r' % (f, f)", "int(np.nan)", "int(np.float64('inf'))", "round(np.float64('nan'))", "np.int32('12')", "np.int32('1.5')", "np.float32('x')", "np.int8(200)", "np.int8(-129)", "np.int64(1e20)", "np.array([1e20]).astype('i8') is None", "float(amounts)", "int(cents[:1])", "amounts.round(1.5)", "np.float64(1) // 0", "hash(np.float64(0.5)) == hash(0.5)", "np.float64(3) is np.float64(3)", "np.float64(0.1) + 0.2", "{np.int64(1): 'a'}[1]", "[10, 20][np.int8(1)]", "[1, 2] * np.int64(2)", "range(np.int64(3))", "'ab' * np.int8(2)", "np.int64(3) == 3.0", "isinstance(np.float64(1), float), isinstance(np.int64(1), int)"):
    try:
        with np.errstate(all="ignore"):
            print(text, "->", repr(eval(text)))
    except Exception as e:
        print(text, "->", type(e).__name__, e)
