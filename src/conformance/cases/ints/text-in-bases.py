# bin, oct, hex and formatting of big and negative numbers.
for n in [0, 1, -1, 255, -255, 2**70, -2**70]:
    print(bin(n), oct(n), hex(n), f"{n:x} {n:X} {n:#b} {n:,} {n:_d} {n:+} {n:20d}|{n:<20}|{n:^20}|{n:020}")
print(f"{2**70:_x} {2**40:_b}", str(10**20), repr(-5), "%x" % 2**70 if False else "%x" % (2**70), "%d" % 2**65, "%o" % 64)
print(int("1" * 4300) % 97, len(str(10**4299)))
for action in [lambda: int("1" * 4301), lambda: str(10**4300)]:
    try:
        action()
    except ValueError as error:
        print(error)
