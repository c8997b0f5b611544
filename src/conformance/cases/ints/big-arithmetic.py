# Integers have any size.
a, b = 2**100, 10**30 + 7
print(a, b, a + b, a - b, a * b, a // b, a % b, -a // b, -a % b, divmod(a, -b))
print(a ** 3, a >> 50, a << 10, a & b, a | b, a ^ b, ~a, -a >> 3, (-a) & 0xFFFF)
print(a > b, a == 2**100, hash(a) == hash(2**100), a.bit_length(), b.bit_count(), str(a)[::-1], len(str(2**1000)))
print(2**53 + 1, 2**53 + 1 == float(2**53), 9007199254740993 * 3, 4294967295 * 4294967295, 2**31, 2**32 - 1, -2**63, 2**64)
print(pow(3, 1000, 10**9 + 7), pow(7, -1, 11), pow(2, 200), 12345678901234567890 // 3, 10**25 // 10**5, 99999999999 * 99999999999)
f = 1
for i in range(1, 31): f *= i
print(f)
