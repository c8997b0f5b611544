# Operations around the limits of small integers stay exact.
for n in [2**31 - 1, 2**31, 2**32, 2**52, 2**53 - 1, 2**53, 2**53 + 1, 2**62, 2**63 - 1, 2**63, 2**64]:
    print(n, n + 1, n - 1, -n, n * 2, n * n, n // 3, n % 7, n >> 1, n << 1, n & -n, n | 1, n ^ (n - 1), ~n)
    print(-n // 3, -n % 7, -n >> 1, int(n / 1) == n or "inexact", n.bit_length(), hash(n))
total = 2**53 - 2
for _ in range(5):
    total += 1
    print(total, end=" ")
print()
x = 3037000500
print(x * x, x * -x, (x * x) % 1000, 94906267 * 94906267, 94906265 * 94906265)
