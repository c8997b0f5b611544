# Reductions over axes: totals, keepdims, where, initial, accumulate.
"""Reductions over axes: totals, keepdims, where, initial, accumulate."""
import numpy as np

sales = np.array([[[3, 1, 4], [1, 5, 9]], [[2, 6, 5], [3, 5, 8]]], dtype=np.int16)
print(sales.sum(), sales.sum().dtype, sales.sum(axis=0), sales.sum(axis=(0, 2)), sales.sum(axis=-1, keepdims=True).shape, sales.sum(dtype=np.int8), sep="\n")
print(sales.prod(axis=2), sales.mean(axis=1), sales.var(), sales.std(axis=0, ddof=1), sales.min(axis=(1, 2)), sales.max(initial=100), sales.argmax(), sales.argmin(axis=2), sep="\n")
print(np.sum(sales, where=sales > 3), np.mean(sales, where=sales > 3), np.max(sales, axis=0, initial=0, where=sales < 5), np.any(sales > 8, axis=1), np.all(sales > 0), sep="\n")
print(np.cumsum(sales), sales.cumsum(axis=1)[0], np.cumprod(sales[0, 0]), np.add.accumulate([1, 2, 3]), np.maximum.accumulate([3, 1, 4, 1, 5]), np.multiply.reduce([1, 2, 3, 4]), np.subtract.reduce([10, 1, 2]), sep="\n")
print(np.add.outer([1, 2], [10, 20]), np.add.reduceat(np.arange(8), [0, 4, 1, 5]), np.logical_xor.reduce([True, True, True]), np.bitwise_or.reduce([1, 2, 4]), np.hypot.reduce([3.0, 4.0]), sep="\n")
print(np.ptp(sales, axis=2), np.median(sales, axis=(0, 1)), np.diff(sales, axis=-1), np.diff([1, 4, 9, 16], n=2), np.ediff1d([1, 4, 9]), np.trapezoid([1, 2, 3]), sep="\n")
print(np.nansum([1, np.nan]), np.nanprod([np.nan, 2]), np.nancumsum([1, np.nan, 2]), np.nanmin([np.nan, 3]), np.sum([]), np.prod([]), np.sum([[], []], axis=1), np.sum(["a"] == ["a"]), np.sum([True, True]), np.sum([0.1] * 10), np.sum(np.float32([0.1] * 10)), sum(np.float32([0.1] * 10)), sep="\n")
print(np.uint8([200, 100]).sum(), np.uint8([200, 100]).sum(dtype=np.uint8), np.uint8([200, 100]).mean(), np.float16([60000, 60000]).mean(), np.array([True, False]).mean(), np.array([1 + 1j, 2]).sum(), np.count_nonzero([[0, 1], [2, 0]], axis=0))
out = np.zeros(3)
np.sum(sales, axis=(0, 1), out=out)
print(out, np.linalg.norm(out).round(6), np.add.reduce(sales, axis=None), np.minimum.reduce(sales, axis=(0, 1)), np.add.identity, np.minimum.identity, np.multiply.nin, np.add.ntypes, np.add)
for text in (
    "sales.sum(axis=3)", "sales.sum(axis=(0, 0))", "sales.sum(axis=1.0)", "sales.sum(axis='x')", "np.max([])", "np.min(np.zeros((0, 3)), axis=0)", "np.min(np.zeros((0, 3)), axis=1)", "np.max(sales, where=sales > 3)", "np.argmax([])", "np.sum(sales, out=np.zeros(2))", "np.sum(sales, axis=0, out=np.zeros(3))", "np.sum(['a', 'b'])", "np.add.reduce(5)", "np.sum(sales, keepdim=True)", "np.subtract.reduce(sales, axis=(0, 1))", "np.divide.accumulate([8, 2, 2])", "np.add.reduceat([1, 2], [5])", "np.cumsum(sales, axis=7)", "np.sin.reduce([1, 2])", "np.mean(['a'])", "np.std('x')", "sales.mean(axis=0, out=np.zeros((2, 3), int))", "np.add(1, 2, 3, 4)", "np.add(1)", "np.maximum([1, 2], [1, 2, 3])", "np.add([1], [2], out=(np.zeros(1), np.zeros(1)))", "np.add([1], [2], dtype='U3')", "np.add([1], [2], where=3)", "np.any(sales, axis=-4)", "np.diff(5)", "np.diff([1, 2], n=-1)", "sales.argmax(axis=(0, 1))",
):
    try:
        print(text, "->", eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__, e)
