"""Bank ledger with double entries."""
from dataclasses import dataclass, field
from collections import defaultdict
from contextlib import contextmanager
import re, textwrap
@dataclass(frozen=True)
class Money:
    cents: int
    currency: str = "EUR"
    _RATES = {"EUR": 100, "USD": 92}
    @classmethod
    def parse(cls, text: str) -> "Money":
        m = re.fullmatch(r"\s*(-?)(\d+)(?:[.,](\d\d))?\s*([A-Z]{3})?\s*", text)
        if not m: raise ValueError(f"not an amount: {text!r}")
        sign, whole, part, cur = m.groups("")
        return cls(int(sign + "1") * (int(whole) * 100 + int(part or 0)), cur or "EUR")
    def _same(self, o):
        if not isinstance(o, Money): return NotImplemented
        if o.currency != self.currency: raise ArithmeticError(f"{self.currency} and {o.currency} do not mix")
        return True
    def __add__(self, o): return NotImplemented if self._same(o) is NotImplemented else Money(self.cents + o.cents, self.currency)
    def __neg__(self): return Money(-self.cents, self.currency)
    def __lt__(self, o): return NotImplemented if self._same(o) is NotImplemented else self.cents < o.cents
    def __bool__(self): return self.cents != 0
    def __format__(self, spec): return format(f"{self.cents / 100:,.2f} {self.currency}", spec)
    __str__ = lambda self: format(self, "")
    def split(self, n): q, r = divmod(self.cents, n); return [Money(q + (i < r), self.currency) for i in range(n)]
class LedgerError(Exception): "Something does not add up."
@dataclass
class Ledger:
    accounts: dict[str, Money] = field(default_factory=lambda: defaultdict(lambda: Money(0)))
    journal: list[tuple] = field(default_factory=list)
    def post(self, text, *lines):
        total = sum((m for _, m in lines[1:]), start=lines[0][1])
        if total: raise LedgerError(f"{text}: off by {total}")
        for name, m in lines: self.accounts[name] += m
        self.journal.append((len(self.journal) + 1, text, lines))
    @contextmanager
    def draft(self):
        before, n = dict(self.accounts), len(self.journal)
        try: yield self
        except Exception: self.accounts.clear(); self.accounts.update(before); del self.journal[n:]; raise
    def report(self):
        for name in sorted(self.accounts): yield f"{name:.<16}{self.accounts[name]:.>16}"
M = Money.parse; book = Ledger()
book.post("opening", ("bank", M("1000")), ("equity", M("-1000,00 EUR")))
book.post("rent", ("rent", M("650.50")), ("bank", M("-650.50")))
print(*book.report(), sep="\n"); print([str(m) for m in M("100").split(3)], max(M("3"), M("2.99")), bool(M("0")), {M("1"): "one"}[M("1.00")], M("5") == M("5 USD"), f"[{M('-1234567.89'):>20}]")
for f in (lambda: book.post("bad", ("bank", M("1"))), lambda: book.post("mixed", ("a", M("1")), ("b", M("-1 USD"))), lambda: book.post("none"), lambda: M("12.5"), lambda: M("x"), lambda: M(5), lambda: M("1") + 5, lambda: sum([M("1"), M("2")]), lambda: M("1") < "2", lambda: M("1") > M("1 USD"), lambda: M("1").split(0), lambda: setattr(M("1"), "cents", 2), lambda: Money(), lambda: Money("a").split(2), lambda: sorted([M("1"), M("1 GBP")]), lambda: M("1") * 2, lambda: int(M("1")), lambda: next(Ledger().report(), "empty"), lambda: hash(book)):
    try: print(f())
    except Exception as e: print(f"{type(e).__name__}: {e}")
try:
    with book.draft() as d: d.post("gift", ("gift", M("10")), ("bank", M("-10"))); d.post("oops", ("x", M("1")))
except LedgerError as e: print("rolled back:", e, len(book.journal), "gift" in book.accounts, type(book.accounts).__name__)
for n, text, lines in book.journal: print(f"{n:03d} {text:<10}", *(f"{a}:{m}" for a, m in lines))
print(LedgerError.__doc__, Money.__doc__, Money(5), repr(Money(5)), Ledger())
book.post("end", ("bank", M("1 USD")), ("cash", M("-1 USD")))
