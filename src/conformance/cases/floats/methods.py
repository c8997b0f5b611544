# The methods of float.
print((2.5).is_integer(), (2.0).is_integer(), (0.5).as_integer_ratio(), (0.1).as_integer_ratio(), (1.5).hex(), float.fromhex("0x1.8p+1"), (-0.0).hex(), (2.5).real, (2.5).conjugate(), (3.7).__int__(), (3.7).__trunc__(), (-3.7).__floor__(), (3.2).__ceil__(), (0.1).hex(), float("inf").hex())
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5678, -2), round(0.5), round(1e300), round(5.0, 0), round(2.5, None), round(1.005, 2), type(round(2.5, 1)).__name__)
print(float(5), float("1e-3"), float(b"2.5"), float(True), float(" -inf "), float("1_000.5"), float(2**60), abs(-2.5), -0.0 == 0.0, float("nan") == float("nan"), 1e3 == 1000, hash(2.0) == hash(2), max(1.5, 2), min(2, 1.5), sum([0.1] * 10), sum([1e16, 1, -1e16]), 7.0 // 2, -7.0 % 3, 2.0 ** 3, divmod(7.5, 2), 1.0 .__eq__(1))
for action in [lambda: float("x"), lambda: float(""), lambda: float(None), lambda: float([1]), lambda: round(float("nan")), lambda: round(float("inf")), lambda: int(float("-inf")), lambda: (0.5).__add__("x"), lambda: float("inf").as_integer_ratio(), lambda: float.fromhex("zz"), lambda: 2.0 ** 5000, lambda: (-8) ** 0.5 if False else float("1e400"), lambda: 1.5 | 2, lambda: float("0x10")]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
