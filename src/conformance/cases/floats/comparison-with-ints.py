# Floats and ints compare exactly.
big = 2**53 + 1
print(big == float(big), big > float(big), 10**400 > 1e308, -10**400 < -1e308, 10**400 > float("inf"), 2**1023 == 2.0**1023, 1 == 1.0, hash(2.0**70) == hash(2**70), 0.5 < 1, 3 <= 3.0, 1 < float("nan"), float("nan") != float("nan"), float("inf") > 10**1000)
print(1 + 1.0, 2**60 * 1.0, 3 / 2, 4 / 2, 2 ** 0.5, 2 ** -2, 10 // 3.0, True + 0.5, 5 % 2.5, -5 % 0.3)
print(sorted([3, 1.5, 2, 2.5, True]), max([1, 2.0, 3.5]), {1: "a", 1.0: "b"}, [1, 2.0] == [1.0, 2], (0.0,) == (-0.0,))
