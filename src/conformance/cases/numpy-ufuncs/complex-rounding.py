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

z = np.zeros((3, 4), dtype=complex)
c = np.linspace(-2, 1, 4) + 1j * np.linspace(-1, 1, 3)[:, None]
for _ in range(5):
    z = z * z + c
print(z.tolist())
