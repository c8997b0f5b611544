import functools, operator, struct, binascii
class Bits:
    """An immutable bit string with slicing, logic and formatting."""
    __slots__ = ("_n", "_len")
    def __init__(self, value=0, length=None):
        if isinstance(value, str):
            if set(value) - set("01_"): raise ValueError(f"not bits: {value!r}")
            value = value.replace("_", ""); n, ln = int(value or "0", 2), len(value)
        elif isinstance(value, (bytes, bytearray, memoryview)): n, ln = int.from_bytes(value), len(value) * 8
        else: n = operator.index(value); ln = n.bit_length()
        if length is not None:
            if ln > length: raise OverflowError(f"{ln} bits do not fit {length}")
            ln = length
        if n < 0: raise ValueError("negative")
        object.__setattr__(self, "_n", n); object.__setattr__(self, "_len", ln)
    def __setattr__(self, k, v): raise AttributeError(f"{type(self).__name__} is immutable, cannot set {k!r}")
    def __len__(self): return self._len
    def __index__(self): return self._n
    def __bytes__(self): return self._n.to_bytes((self._len + 7) // 8)
    def __getitem__(self, i):
        if isinstance(i, slice): return Bits("".join(str(self[k]) for k in range(*i.indices(len(self)))))
        i = operator.index(i); i += len(self) * (i < 0)
        if not 0 <= i < len(self): raise IndexError("bit index out of range")
        return self._n >> (len(self) - 1 - i) & 1
    def __invert__(self): return Bits(~self._n & (1 << self._len) - 1, self._len)
    def _op(self, other, f): return Bits(f(self._n, other._n), max(len(self), len(other))) if isinstance(other, Bits) else NotImplemented
    __and__ = functools.partialmethod(_op, f=operator.and_); __or__ = functools.partialmethod(_op, f=operator.or_); __xor__ = functools.partialmethod(_op, f=operator.xor)
    def __add__(self, o): return Bits(self._n << len(o) | o._n, len(self) + len(o)) if isinstance(o, Bits) else NotImplemented
    def __lshift__(self, k): return Bits(self._n << k & (1 << self._len) - 1, self._len)
    def __eq__(self, o): return isinstance(o, Bits) and (self._n, self._len) == (o._n, o._len)
    def __hash__(self): return hash((self._n, self._len))
    def __str__(self): return f"{self._n:0{self._len}b}" if self._len else ""
    def __repr__(self): return f"Bits({str(self)!r})"
    def __format__(self, spec):
        match spec[-1:]:
            case "x" | "o" | "d" | "_": return format(self._n, spec)
            case "g": n = int(spec[:-1] or 4); s = str(self); return " ".join(s[max(0, i - n):i] for i in range(len(s) % n or n, len(s) + 1, n))
            case _: return format(str(self), spec)
a, b = Bits("1011_0010"), Bits(b"\x0f"); print(a, repr(b), a & b, a | b, a ^ b, ~a, a + b, a << 2, len(a + b), a[0], a[-1], a[2:6], a[::-1], bytes(a + b), int(a), hex(a), [10, 20, 30][Bits("10")], list(Bits("101")), sum(a), a == Bits(0b10110010), {a: 1}[Bits("10110010")], bool(Bits("")), 1 in b)
print(f"{a:g}|{a:3g}|{a:x}|{a:#x}|{a:>12}|{a:_^12}|{a!r:*>20}|{a:d}|{Bits(5, 8)}|{max(a, b, key=int)}")
for f in (lambda: Bits("12"), lambda: Bits(-1), lambda: Bits(300, 8), lambda: Bits(1.5), lambda: Bits(None), lambda: a[8], lambda: a["x"], lambda: a & 5, lambda: 5 & a, lambda: a + "1", lambda: a << -1, lambda: a << "x", lambda: setattr(a, "x", 1), lambda: setattr(a, "_n", 1), lambda: a < b, lambda: sorted([a, b]), lambda: a * 2, lambda: -a, lambda: f"{a:z}", lambda: f"{a:qg}", lambda: a._op(b), lambda: bytes([a]), lambda: bytes([Bits("1")]), lambda: struct.pack("B", a), lambda: struct.pack("b", a), lambda: range(Bits("11")), lambda: "ab" * Bits("10"), lambda: chr(Bits("1000001")), lambda: round(a), lambda: float(a), lambda: int("z", Bits("100100")), lambda: a[1, 2], lambda: del_(a), lambda: [1, 2, 3][Bits("1"):], lambda: memoryview(b"abc")[Bits("10")], lambda: bytearray(Bits("11")), lambda: a.__dict__, lambda: binascii.hexlify(a), lambda: Bits(a), lambda: Bits(bytearray(b"\x01"), 4), lambda: a.__and__(b, f=max)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def del_(x): del x._n
del_(a); print(a)
