"""A mini Lisp: reader, macros, evaluator, error reporting with positions."""
import operator, math, re
class LispError(Exception): pass
class Symbol(str): __slots__ = (); __repr__ = str.__str__
class Env(dict):
    def __init__(self, names=(), vals=(), outer=None):
        super().__init__(zip(names, vals, strict=True)); self.outer = outer
    def find(self, k): return self if k in self else self.outer.find(k) if self.outer is not None else self.fail(k)
    def fail(self, k): raise LispError(f"unbound symbol {k!r}")
class Lambda:
    def __init__(self, params, body, env): self.params, self.body, self.env = params, body, env
    def __call__(self, *a):
        try: e = Env(self.params, a, self.env)
        except ValueError as x: raise LispError(f"arity: {x}") from x
        return ev(self.body, e)
TOK = re.compile(r'\s*(?:(;.*)|([()\'])|("(?:\\.|[^"])*")|([^\s()\'"]+))')
def read(src):
    toks, pos = [], 0
    while pos < len(src.rstrip()):
        m = TOK.match(src, pos)
        if not m: raise LispError(f"bad token at {pos}: {src[pos:pos + 5]!r}")
        pos = m.end()
        if not m[1]: toks.append((m[2] or m[3] or m[4], m.start()))
    toks.reverse(); out = []
    def form():
        if not toks: raise LispError("unexpected end")
        t, at = toks.pop()
        match t:
            case "(":
                l = []
                while toks and toks[-1][0] != ")": l.append(form())
                if not toks: raise LispError(f"unclosed ( at {at}")
                toks.pop(); return l
            case ")": raise LispError(f"unexpected ) at {at}")
            case "'": return [Symbol("quote"), form()]
            case str() if t[0] == '"': return t[1:-1].encode().decode("unicode_escape")
        for conv in (int, float, complex):
            try: return conv(t)
            except ValueError: pass
        return Symbol(t)
    while toks: out.append(form())
    return out
def ev(x, env):
    match x:
        case Symbol(): return env.find(x)[x]
        case ["quote", q]: return q
        case ["if", c, a, *b]: return ev(a if ev(c, env) else b[0] if b else None, env)
        case ["define", Symbol() as n, v]: env[n] = ev(v, env); return n
        case ["define", [n, *ps], *body]: env[n] = Lambda(ps, [Symbol("begin"), *body], env); return n
        case ["lambda", ps, b]: return Lambda(ps, b, env)
        case ["begin", *es]:
            r = None
            for e in es: r = ev(e, env)
            return r
        case ["let", binds, b]: return ev(b, Env([n for n, _ in binds], [ev(v, env) for _, v in binds], env))
        case []: raise LispError("empty application")
        case [f, *a]:
            fn = ev(f, env)
            if not callable(fn): raise LispError(f"not callable: {fn!r}")
            return fn(*[ev(e, env) for e in a])
        case _: return x
G = Env(); G.update({"+": lambda *a: sum(a), "*": lambda *a: math.prod(a), "-": operator.sub, "/": operator.truediv, "<": operator.lt, "=": operator.eq, "list": lambda *a: list(a), "car": operator.itemgetter(0), "cdr": operator.itemgetter(slice(1, None)), "map": lambda f, l: list(map(f, l)), "len": len, "sqrt": math.sqrt, "pi": math.pi, "str": str})
for s in ("(+ 1 2 (* 3 4))", "(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))", "(fact 30)", "(map (lambda (x) (* x x)) '(1 2 3))", '(len "a\\tb")', "(let ((x 2) (y 3)) (* x y pi))", "'(a (b . c) \"d\" 1.5 2j)", "(if 0 1)", "((lambda () 7))", "; only comment", "(define z 5) (define z (+ z 1)) z", "(", ")", "(fact)", "(fact 1 2)", "(nope 1)", "(1 2)", "()", "(/ 1 0)", '"open', "(+ 1 \"a\")", "(car '())", "(sqrt -1)", "(define x)", "(fact 'a)"):
    try: print(s, "=>", [ev(f, G) for f in read(s)])
    except LispError as e: print(s, "=> error:", e, "|", repr(e.__cause__))
    except Exception as e: print(s, "=>", type(e).__name__, e)
ev(read("(fact (- 0.5 'q))")[0], G)
