# Operators call special methods, reflected ones too.
class Money:
    def __init__(self, cents): self.cents = cents
    def __repr__(self): return f"Money({self.cents})"
    def __add__(self, other):
        if isinstance(other, Money): return Money(self.cents + other.cents)
        return NotImplemented
    def __radd__(self, other):
        if other == 0: return self
        return NotImplemented
    def __mul__(self, n): return Money(self.cents * n)
    __rmul__ = __mul__
    def __neg__(self): return Money(-self.cents)
    def __abs__(self): return Money(abs(self.cents))
    def __eq__(self, other): return isinstance(other, Money) and self.cents == other.cents
    def __lt__(self, other): return self.cents < other.cents
    def __hash__(self): return hash(self.cents)
    def __bool__(self): return self.cents != 0
    def __int__(self): return self.cents
    def __float__(self): return self.cents / 100
    def __index__(self): return self.cents
    def __round__(self, n=None): return f"rounded {n}"
    def __divmod__(self, n): return divmod(self.cents, n)
    def __pow__(self, n, mod=None): return (self.cents, n, mod)
    def __rsub__(self, other): return f"{other} - {self}"
    def __truediv__(self, n): return self.cents / n
    def __matmul__(self, other): return "matmul"
    def __invert__(self): return "invert"
    def __lshift__(self, n): return "shift"
a, b = Money(150), Money(50)
print(a + b, sum([a, b]), a * 2, 3 * b, -a, abs(-a), a == Money(150), a != b, b < a, a > b, sorted([a, b]), bool(Money(0)), int(a), float(a), [1, 2, 3][Money(1)], hex(b), round(a), round(a, 1))
print(divmod(a, 7), a ** 2, pow(a, 2, 5), 5 - a, a / 4, a @ b, ~a, a << 1, {a: 1}[Money(150)], max(a, b))
for action in [lambda: a + 1, lambda: 1 + a, lambda: a - b, lambda: a // 2, lambda: a <= b, lambda: a & b]:
    try:
        print(action())
    except TypeError as error:
        print(error)
