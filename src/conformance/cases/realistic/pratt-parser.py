import re, textwrap
from typing import Callable
class Expr:
    """A Pratt parser for arithmetic and comparison."""
    TOKEN = re.compile(r"\s*(?:(?P<num>\d+\.?\d*(?:[eE][-+]?\d+)?)|(?P<name>[A-Za-z_]\w*)|(?P<op>\*\*|//|[<>=!]=|[-+*/%<>(),=^]))")
    BIND = {"=": (1, 0), "<": (3, 4), ">": (3, 4), "==": (3, 4), "+": (5, 6), "-": (5, 6), "*": (7, 8), "/": (7, 8), "//": (7, 8), "%": (7, 8), "**": (12, 11)}
    FUNCS: dict[str, Callable] = {"min": min, "max": max, "abs": abs, "sqrt": lambda x: x ** .5}
    def __init__(self, text): self.text, self.tokens, self.i = text, list(self.lex(text)), 0
    def lex(self, text):
        pos = 0
        while text[pos:].strip():
            m = self.TOKEN.match(text, pos)
            if not m: raise SyntaxError("unexpected character", ("<expr>", 1, pos + len(text[pos:]) - len(text[pos:].lstrip()) + 1, text, 1, pos + 2))
            yield m.lastgroup, m[m.lastgroup], m.start(m.lastgroup); pos = m.end()
        yield "end", "", len(text)
    def peek(self): return self.tokens[self.i]
    def next(self): t = self.tokens[self.i]; self.i += 1; return t
    def expect(self, op):
        kind, text, pos = self.next()
        if text != op: raise SyntaxError(f"expected {op!r}, found {text or 'end'!r}", ("<expr>", 1, pos + 1, self.text, 1, pos + 1 + max(1, len(text))))
    def parse(self, power=0):
        kind, text, pos = self.next()
        match kind, text:
            case "num", _: left = float(text) if set(text) & set(".eE") else int(text)
            case "name", _ if self.peek()[1] == "(":
                self.next(); args = []
                while self.peek()[1] != ")":
                    args.append(self.parse()); 
                    if self.peek()[1] == ",": self.next()
                self.expect(")"); left = ("call", text, args)
            case "name", _: left = text
            case "op", "(": left = self.parse(); self.expect(")")
            case "op", "-" | "+": left = ("neg" if text == "-" else "pos", self.parse(9))
            case _: raise SyntaxError("expression expected", ("<expr>", 1, pos + 1, self.text, 1, pos + 2))
        while (op := self.peek()[1]) in self.BIND and self.BIND[op][0] > power:
            self.next(); left = (op, left, self.parse(self.BIND[op][1]))
        return left
    @classmethod
    def eval(cls, node, env):
        match node:
            case int() | float(): return node
            case str(): return env[node]
            case ("neg", x): return -cls.eval(x, env)
            case ("pos", x): return +cls.eval(x, env)
            case ("call", f, args): return cls.FUNCS[f](*(cls.eval(a, env) for a in args))
            case ("=", str(name), v): env[name] = r = cls.eval(v, env); return r
            case (op, a, b):
                a, b = cls.eval(a, env), cls.eval(b, env)
                return {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: a / b, "//": lambda: a // b, "%": lambda: a % b, "**": lambda: a ** b, "<": lambda: a < b, ">": lambda: a > b, "==": lambda: a == b}[op]()
            case _: raise NotImplementedError(node)
env = {"x": 5}
for src in ("1 + 2 * 3", "2 ** 3 ** 2", "-2 ** 2", "(1 + 2) * -3", "y = x * 2", "y % 4 + 7 // 2", "max(1, y, 3) / 4", "1e3 - .5", "x < y == 1", "5 = 3", "2 +", "(1", "foo(1)", "z", "1 / 0", "3 $ 4", "sqrt(-1)", "1 2", ")", "min()", "10 ** 400 * 1.0", "abs(1, 2)"):
    try:
        p = Expr(src); tree = p.parse()
        if p.peek()[0] != "end": raise SyntaxError("trailing input", ("<expr>", 1, p.peek()[2] + 1, src, 1, p.peek()[2] + 2))
        print(f"{src:<18} {tree!r:<40} = {Expr.eval(tree, env)}")
    except SyntaxError as e: print(f"{src}\n{' ' * (e.offset - 1)}^ {e.msg} | {e}")
    except Exception as e: print(f"{src:<18} {type(e).__name__}: {e}")
Expr("1 + * 2").parse()
