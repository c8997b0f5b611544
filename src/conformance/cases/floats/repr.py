# repr of floats is the shortest text that reads back.
for x in [0.0, -0.0, 1.0, 0.1, 1 / 3, 1e16, 1e15, 123456789012345680.0, 1e22, 1e-4, 1e-5, 0.00012345, 5e-324, 1.7976931348623157e308, float("inf"), float("-inf"), float("nan"), 100.0, 1e100, 2.5, 3.141592653589793, 9007199254740993.0, 1e21, 123e-7]:
    print(repr(x), str(x), f"{x}", [x], f"{x:g}", f"{x:.3f}" if abs(x) < 1e20 else "")
print(0.1 + 0.2, 1e16 + 1, 1.1 * 3, 2 / 3, 1e308 * 10, -1e308 * 10, 1e-320, 4.35 * 100)
