"""How products, quotients and lengths of complex numbers are rounded: by vector code in arrays, step by step between scalars and in reductions."""
import numpy as np

for kind in ("c8", "c16"):
    generator = np.random.default_rng(5)
    a = (generator.standard_normal(6) + 1j * generator.standard_normal(6)).astype(kind)
    b = (generator.standard_normal(6) + 1j * generator.standard_normal(6)).astype(kind)
    for name, values in {
        "product": a * b, "of scalars": [x * y for x, y in zip(a, b)], "quotient": a / b, "quotient of scalars": [x / y for x, y in zip(a, b)],
        "square": np.square(a), "to the second": a**2, "scalar to the second": [x**2 for x in a], "to the third": a**3, "reciprocal": np.reciprocal(a),
        "length": np.abs(a), "length of scalars": [abs(x) for x in a], "times its conjugate": a * a.conj(), "running product": np.cumprod(a),
        "product of all": [a.prod()], "inner product": [np.dot(a, b)], "in place": a.copy().__imul__(b), "with a scalar": a * b[0], "with a Python number": a * (1.1 - 0.3j),
    }.items():
        print(kind, name, [complex(x) if np.iscomplexobj(x) else float(x) for x in values])
print((np.arange(3, 4).astype("c8").reshape(()) / 3.5))
print(abs(np.array([0j, 3 + 4j, complex("inf"), complex(0, float("nan")), complex(float("inf"), float("nan")), 1e200 + 1e200j, 5e-324j])))

points = np.array([1 + 1j, 0.5 + 0.5j, 0.6 + 0.79j, 1.2 + 0.3j, 3e-5 + 1j, 0.99 + 0.01j, 2 + 2j, 0.1 - 0.2j, -0.7 + 1e-17j, 1j])
for function in (np.exp, np.log, np.sqrt, np.log10):
    print(function.__name__, function(points).tolist())
print((points ** (0.5 + 1j)).tolist(), [complex(x ** 0.3) for x in points])
edges = [complex(a, b) for a in (0.0, -0.0, 1, -4, np.inf, -np.inf, np.nan) for b in (0.0, -0.0, 1, -9, np.inf, -np.inf, np.nan)]
with np.errstate(all="ignore"):
    for function in (np.sqrt, np.log):
        print(function.__name__, function(np.array(edges)).tolist())

z = np.zeros((3, 4), dtype=complex)
c = np.linspace(-2, 1, 4) + 1j * np.linspace(-1, 1, 3)[:, None]
for _ in range(5):
    z = z * z + c
print(z.tolist())
