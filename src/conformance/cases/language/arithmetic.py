# Arithmetic operators, precedence and division rules.
print(2 + 3 * 4, (2 + 3) * 4, 2 ** 3 ** 2, -2 ** 2, (-2) ** 2, 7 // 2, -7 // 2, 7 % 3, -7 % 3, 7 % -3, 7 / 2, 6 / 3)
print(2 ** -1, 2 ** 0.5, 7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, divmod(7, 3), divmod(-7, 3), divmod(7.5, -2))
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, 1024 >> 3, -5 >> 1, -1 >> 10, True + True, 0.1 + 0.2)
print(+True, -False, ~True if False else "skipped", not 0, not [], 3 if 0 else 4)
for action in [lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: divmod(1, 0), lambda: 1 << -1, lambda: pow(2, -1, 4), lambda: pow(2, 1, 0)]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
