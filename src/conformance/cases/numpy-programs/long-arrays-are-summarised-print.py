# Long arrays are summarised; print options.
import numpy as np

print(np.arange(2000))
print(repr(np.arange(2000.0)))
print(np.zeros((1001, 3)))
print(np.ones((30, 40), dtype=np.int8))
print(repr(np.arange(100)))
print(np.arange(40) * 1000.5)
with np.printoptions(threshold=5, edgeitems=2):
    print(np.arange(10), repr(np.arange(10)))
    print(np.arange(40).reshape(5, 8))
with np.printoptions(precision=3, suppress=True):
    print(np.array([1e-6, 0.12345, 100]))
with np.printoptions(linewidth=40):
    print(np.arange(30))
    print(np.linspace(0, 1, 7))
with np.printoptions(formatter={"float": lambda v: f"<{v:.1f}>", "int": hex}):
    print(np.array([1.25, 2]), np.array([10, 255]))
with np.printoptions(sign="+", floatmode="fixed", precision=2):
    print(np.array([1.0, -2.345]))
with np.printoptions(nanstr="--", infstr="oo"):
    print(np.array([np.nan, np.inf, -np.inf, 1]))
print(np.get_printoptions()["precision"], np.get_printoptions()["threshold"])
print(np.array([1e5, 1e-5]), np.array([1e15, 1e16]), np.array([1e16, 1]), np.array([123456789.123, 0.1]), np.array([0.1 + 0.2, 1 / 3]))
print(np.array([1e-5, 1]), np.array([0.00012, 1234.5]), np.array([np.nan, 1.5]), np.array([-0.0, 0.0]), np.array([1e100, 1e-100]))
print(np.array([1.0, 2.0, 3.0]), np.array([1.5, 22.25, 333.125]), np.array([1e8, 1]), np.array([99999999.0, 0.5]))
print(np.float16([0.1, 65504]), np.float32([0.1, 1e10, 16777217]), np.array([True, False]), np.array([[True], [False]]))
try:
    np.set_printoptions(threshold="x")
except (TypeError, ValueError) as e:
    print(type(e).__name__, e)
try:
    np.set_printoptions(floatmode="bad")
except ValueError as e:
    print(e)
np.set_printoptions(legacy="1.25") if False else None
print(np.format_float_positional(1234.5678, precision=2), np.format_float_scientific(0.00012345, precision=3), str(np.float64(1e22)), repr(np.float32(1e-7)))
