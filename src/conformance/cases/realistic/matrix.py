import string, random

class Matrix:
    __slots__ = ("rows", "cols", "_data")

    def __init__(self, rows, cols, data=None):
        self.rows, self.cols = rows, cols
        self._data = list(data) if data is not None else [0] * (rows * cols)
        if len(self._data) != rows * cols:
            raise ValueError(f"expected {rows * cols} values, got {len(self._data)}")

    @classmethod
    def identity(cls, n):
        return cls(n, n, (int(i == j) for i in range(n) for j in range(n)))

    def __getitem__(self, key):
        match key:
            case int(r):
                return self._data[r * self.cols:(r + 1) * self.cols]
            case (int(r), int(c)):
                if not (0 <= r < self.rows and 0 <= c < self.cols):
                    raise IndexError(f"({r}, {c}) is outside {self.rows}x{self.cols}")
                return self._data[r * self.cols + c]
            case (slice() as s, int(c)):
                return [self._data[r * self.cols + c] for r in range(*s.indices(self.rows))]
            case _:
                raise TypeError(f"bad key {key!r}")

    def __setitem__(self, key, value):
        r, c = key
        self._data[r * self.cols + c] = value

    def __matmul__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        if self.cols != other.rows:
            raise ValueError(f"cannot multiply {self.rows}x{self.cols} by {other.rows}x{other.cols}")
        return Matrix(self.rows, other.cols, (sum(a * b for a, b in zip(self[i], other[:, j])) for i in range(self.rows) for j in range(other.cols)))

    def __pow__(self, n):
        out, base = Matrix.identity(self.rows), self
        while n:
            if n & 1:
                out = out @ base
            base, n = base @ base, n >> 1
        return out

    def __mul__(self, k): return Matrix(self.rows, self.cols, (k * x for x in self._data))
    __rmul__ = __mul__
    def __neg__(self): return self * -1
    def __eq__(self, o): return isinstance(o, Matrix) and self._data == o._data
    def __iter__(self): return (self[r] for r in range(self.rows))
    def __len__(self): return self.rows
    def __bool__(self): return any(self._data)
    def __format__(self, spec): return "\n".join(" ".join(format(x, spec) for x in row) for row in self)
    def __str__(self): return f"{self:>4}"
    def __repr__(self): return f"Matrix({self.rows}, {self.cols}, {self._data})"

fib = Matrix(2, 2, [1, 1, 1, 0])
print(fib ** 10); print(repr(fib ** 90)); print(f"{fib * 0.5:.2f}"); print(3 * fib == fib * 3, -fib, bool(Matrix(1, 1)), len(fib), *fib)
print(fib[0], fib[1, 0], fib[:, 1])
a, (b, c) = 1, fib[0]
for f in (lambda: fib[2, 0], lambda: fib["x"], lambda: fib @ Matrix(3, 1), lambda: fib @ 5, lambda: Matrix(2, 2, [1]), lambda: fib * "x", lambda: fib + fib, lambda: hash(fib), lambda: fib.name, lambda: setattr(fib, "x", 1), lambda: fib.__setitem__(5, 1), lambda: f"{fib:q}", lambda: [] @ fib, lambda: fib < fib, lambda: fib[9], lambda: fib[9, 9], lambda: Matrix(2), lambda: sum(fib), lambda: max(fib), lambda: sorted([fib, fib]), lambda: list(zip(*fib, strict=True)), lambda: dict(fib), lambda: {*fib}, lambda: fib.__pow__()):
    try: print(f())
    except Exception as e: print(f"{type(e).__name__}: {e}")
rng = random.Random(0); m = Matrix(3, 3, [rng.randint(-9, 9) for _ in range(9)])
print(f"{m:+3d}"); print(m @ Matrix.identity(3) == m)
fib[3, 3] = 1
