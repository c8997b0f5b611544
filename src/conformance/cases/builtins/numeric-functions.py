# abs, round, pow, divmod, min, max, sum, hex, chr.
print(abs(-5), abs(-2.5), abs(True), round(3.7), round(-3.5), round(1.25, 1), pow(2, 10), pow(2, 10, 1000), pow(2.0, -1), divmod(17, 5), divmod(-17, 5), divmod(5.5, 2), min(3, 1), max("a", "b"), sum(range(5)), hex(255), oct(8), bin(5), hex(-255), chr(65), ord("A"), chr(0x1F600), bool([]), int("7"), float("1.5"), hash(5), hash(5.0), hash("a") == hash("a"), id(None) == id(None), ascii("é"), format(5, "03"))
class N:
    def __abs__(self): return "abs"
    def __round__(self, n=None): return ("round", n)
    def __divmod__(self, o): return "divmod"
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __index__(self): return 10
n = N()
print(abs(n), round(n), round(n, 2), divmod(n, 1), pow(n, 2, 3), hex(n), bin(n), chr(n), [0] * n == [0] * 10, range(n)[-1], "abcdefghijklmnop"[n], int(n), float(n))
