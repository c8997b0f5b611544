# Shifts and bit operations treat negative numbers as two's complement without end.
print(-1 >> 100, -5 >> 1, -5 & 3, -5 | 3, -5 ^ 3, ~-5, 1 << 100, (1 << 100) >> 98, -1 << 5, 0 << 1000, 5 >> 64, -5 >> 64, 2**40 & 2**40 - 1, (2**40 + 5) & 0xFF, -2**40 & 0xFFFFFFFFFF, 0xFFFFFFFF ^ -1, 0x80000000 | 1, 1 << 31, 1 << 32, 3 << 31)
x = 0xEDB88320
for _ in range(4):
    x = (x >> 1) ^ (0xEDB88320 if x & 1 else 0)
    print(hex(x), end=" ")
print()
h = 0x811C9DC5
for byte in b"hotel":
    h = ((h ^ byte) * 0x01000193) & 0xFFFFFFFF
print(hex(h))
r = 88172645463325252
for _ in range(3):
    r ^= (r << 13) & (2**64 - 1)
    r ^= r >> 7
    r ^= (r << 17) & (2**64 - 1)
print(r)
for action in [lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << 1.0]:
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
