# Floor division and modulo agree for every combination of signs.
for a in [7, -7, 2**65, -2**65]:
    for b in [3, -3, 2**33, -2**33]:
        print(a, b, a // b, a % b, divmod(a, b) == (a // b, a % b), a == (a // b) * b + a % b)
print(2**65 / 2**64, 10**400 // 10**399, 1 / 3, 2**1000 / 2**999, -1 // 10**20, 5 // -10**20)
for action in [lambda: 10**400 / 1, lambda: float(10**400), lambda: 2**65 // 0, lambda: 10**20 % 0, lambda: 1e308 * 10**400]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
