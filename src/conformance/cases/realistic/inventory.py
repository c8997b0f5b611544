import re
import sys
from itertools import groupby

TEXT = """\
# inventory
apples, 3, 1.25
pears,x,2.00
 cherries , 12 , 0.10

kiwis,5
"quoted, name",1,9.99
plums,-2,3
"""


class InventoryError(Exception):
    def __init__(self, line, text, reason):
        super().__init__(line, text, reason)
        self.line, self.text, self.reason = line, text, reason

    def __str__(self):
        return f"line {self.line}: {self.reason}: {self.text!r}"


def split(line):
    return [p[1:-1] if p[:1] == '"' else p.strip() for p in re.findall(r'"[^"]*"|[^,]+', line)]


def parse(text):
    for n, line in enumerate(text.splitlines(), start=1):
        line = line.split("#", 1)[0].rstrip()
        if not line:
            continue
        try:
            name, count, price = split(line)
            item = (name, int(count), float(price))
        except ValueError as exc:
            yield InventoryError(n, line, exc)
            continue
        if item[1] < 0:
            yield InventoryError(n, line, "negative count")
        else:
            yield item


good, bad = [], []
for thing in parse(TEXT):
    (bad if isinstance(thing, Exception) else good).append(thing)
for name, count, price in sorted(good, key=lambda t: (-t[1], t[0])):
    print(f"{name:<14}|{count:>4}|{price:>8.2f}|{count * price:>10,.3f}|{'#' * count}")
for err in bad:
    print(err, "|", repr(err)[:60])
total = sum(c * p for _, c, p in good)
print(f"{total=:.2f} {len(bad)=} {max(good, key=lambda t: t[2])!r}")
for k, g in groupby(sorted(good, key=lambda t: t[1] > 4), key=lambda t: t[1] > 4):
    print("many" if k else "few", [n for n, *_ in g])
print(*map("{0[0]}:{0[1]}".format, good), sep="; ", end=".\n", file=sys.stdout, flush=True)
widths = [max(len(str(row[i])) for row in good) for i in range(3)]
print(widths, ["-" * w for w in widths])
if bad:
    raise bad[0] from ExceptionGroup("all problems", bad)
