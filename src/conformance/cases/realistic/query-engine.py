"""A tiny SQL-like query engine over lists of dicts."""
import re, operator, itertools, functools
from dataclasses import dataclass
OPS = {"=": operator.eq, "!=": operator.ne, "<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge, "like": lambda a, b: re.fullmatch(re.escape(b).replace("%", ".*"), a) is not None}
TOKEN = re.compile(r"""\s*(?:(?P<str>'(?:[^']|'')*')|(?P<num>-?\d+(?:\.\d+)?)|(?P<op><=|>=|!=|[=<>(),*])|(?P<word>\w+))""")
class QueryError(Exception): pass
def tokens(text):
    pos = 0
    while pos < len(text.rstrip()):
        m = TOKEN.match(text, pos)
        if not m: raise QueryError(f"cannot read {text[pos:pos + 10]!r} at {pos}")
        pos = m.end(); kind = m.lastgroup; raw = m[kind]
        yield kind, raw[1:-1].replace("''", "'") if kind == "str" else (float(raw) if "." in raw else int(raw)) if kind == "num" else raw.lower() if kind == "word" else raw
@dataclass
class Query:
    columns: list; table: str; where: object = None; order: tuple = (); limit: int | None = None; group: str | None = None
class Parser:
    def __init__(self, text): self.toks = list(tokens(text)); self.i = 0
    def peek(self): return self.toks[self.i][1] if self.i < len(self.toks) else None
    def take(self, *want):
        if self.peek() is None: raise QueryError(f"unexpected end, wanted {' or '.join(want) or 'something'}")
        if want and self.peek() not in want: raise QueryError(f"wanted {' or '.join(want)}, got {self.peek()!r}")
        self.i += 1; return self.toks[self.i - 1][1]
    def accept(self, word):
        if self.peek() == word: self.i += 1; return True
        return False
    def column(self):
        name = self.take()
        if self.accept("("): arg = self.take(); self.take(")"); return name, arg
        return name
    def list(self, item):
        out = [item()]
        while self.accept(","): out.append(item())
        return out
    def query(self):
        self.take("select"); cols = self.list(self.column); self.take("from"); q = Query(cols, self.take())
        if self.accept("where"): q.where = self.condition()
        if self.accept("group"): self.take("by"); q.group = self.take()
        if self.accept("order"): self.take("by"); q.order = (self.take(), -1 if self.accept("desc") else 1)
        if self.accept("limit"): q.limit = self.take()
        if self.peek() is not None: raise QueryError(f"left over: {self.peek()!r}")
        return q
    def condition(self):
        left = self.comparison()
        while self.peek() in ("and", "or"):
            word = self.take(); right = self.comparison(); left = (lambda l, r, w: lambda row: (l(row) and r(row)) if w == "and" else (l(row) or r(row)))(left, right, word)
        return left
    def comparison(self):
        if self.accept("not"): inner = self.comparison(); return lambda row: not inner(row)
        if self.accept("("): c = self.condition(); self.take(")"); return c
        name, op, value = self.take(), OPS[self.take(*OPS)], self.take()
        return lambda row: op(row[name], value)
AGG = {"count": len, "sum": sum, "avg": lambda v: sum(v) / len(v), "max": max, "min": min}
def run(text, db):
    q = Parser(text).query()
    try: rows = [r for r in db[q.table] if q.where is None or q.where(r)]
    except KeyError as e: raise QueryError(f"no such name: {e}") from e
    if q.group: groups = [(k, list(g)) for k, g in itertools.groupby(sorted(rows, key=operator.itemgetter(q.group)), key=operator.itemgetter(q.group))]
    elif any(isinstance(c, tuple) for c in q.columns): groups = [(None, rows)]
    else: groups = [(None, [r]) for r in rows]
    out = []
    for key, g in groups:
        row = {}
        for c in q.columns:
            match c:
                case "*": row |= g[0]
                case (fn, "*"): row[f"{fn}(*)"] = AGG[fn](g)
                case (fn, arg): row[f"{fn}({arg})"] = AGG[fn]([r[arg] for r in g])
                case str(): row[c] = g[0][c]
        out.append(row)
    if q.order: out.sort(key=lambda r: r[q.order[0]], reverse=q.order[1] < 0)
    return out[:q.limit]
db = {"people": [{"name": n, "age": a, "city": c} for n, a, c in (("Ann", 31, "Rome"), ("Bob", 25, "Oslo"), ("Cy", 47, "Rome"), ("O'Hara", 25, "Bonn"))]}
for sql in ("select * from people where age > 26", "select name, city from people order by name desc limit 2", "select city, count(*), avg(age) from people group by city order by city", "select name from people where name like '%y' or name = 'O''Hara'", "select max(age), min(name) from people", "SELECT name FROM people WHERE NOT (age = 25 AND city != 'Oslo') ORDER BY age", "select", "select x from people", "select name from nowhere", "select name people", "select name from people where age", "select name from people where age ! 5", "select name from people where name > 5", "select foo(age) from people", "select name from people limit 'x'", "select name from people order", "select avg(age) from people where age > 99", "select name from people extra"):
    try: print(sql, "->"); print(*run(sql, db), sep="\n")
    except (QueryError, KeyError, TypeError, ZeroDivisionError, ValueError) as e: print(f"  {type(e).__name__}: {e} {e.__cause__ or ''}")
run("select name from people where", db)
