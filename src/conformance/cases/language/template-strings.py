# t-strings: their parts, iteration, concatenation, pickling and what they refuse.
from string.templatelib import Template, Interpolation, convert
name, n = "Ann", 3.5
t = t"Hello {name!r:>6} and {n:.2f}!"
it = iter(t); print(it, type(it).__name__, type(it).__module__) if False else print(type(it).__name__, type(it).__module__, iter(it) is it)
print(next(it), next(it), [str(x)[:5] for x in it], list(t"{n}{name}"), list(t""), list(t"x"), list(t"{n} "))
print(t + t"x", (t"a" + t"b").strings, (t"{n}" + t"{name}").strings)
for f in (lambda: t + "x", lambda: "x" + t, lambda: t + 1, lambda: 1 + t, lambda: Template(5), lambda: Template("a", "b", Interpolation(1, "e", "r", ">5"), Interpolation(2)), lambda: Template("a", x=1), lambda: Template(), lambda: Interpolation(), lambda: Interpolation(1, 5), lambda: Interpolation(1, "x", "q"), lambda: Interpolation(1, "x", None, 5), lambda: Interpolation(1, "x", 5), lambda: setattr(t, "strings", 1), lambda: t.nope, lambda: len(t), lambda: t == t, lambda: t"a" == t"a", lambda: hash(t"a") == 1, lambda: t[0], lambda: f"{t:>5}", lambda: str(t), lambda: t * 2, lambda: bool(t""), lambda: type("T", (Template,), {}), lambda: Template.__class_getitem__(int), lambda: Template[int], lambda: Interpolation[int], lambda: convert(1, "r"), lambda: convert("x", None), lambda: convert(1, "z"), lambda: next(iter(t)), lambda: Interpolation.__match_args__, lambda: Template.__match_args__, lambda: __import__("pickle").loads(__import__("pickle").dumps(t)), lambda: __import__("copy").copy(t), lambda: t.values, lambda: t.interpolations, lambda: repr(t.interpolations[0]), lambda: t"{name=}".strings, lambda: t"{ name }".interpolations[0].expression, lambda: t"{n:{name}}".interpolations, lambda: Template.__doc__, lambda: dir(t)[-3:], lambda: isinstance(t, Template), lambda: Template(*t) == t, lambda: list(Template(*t)) == list(t), lambda: eval("t'{1/0}'"), lambda: eval("t'{'"), lambda: eval("t'{}'"), lambda: eval("t'a' 'b'"), lambda: eval("t'a' f'b'"), lambda: eval("t'a' t'{n}b'", {"n": 1}).strings, lambda: eval("rt'\\d{1}'"), lambda: eval("bt'x'")):
    try: print(f())
    except Exception as e: print(type(e).__name__, str(e).split(" at 0x")[0])
match t.interpolations[0]:
    case Interpolation(v, e, c, s): print(v, e, c, s)
