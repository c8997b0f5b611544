# annotationlib: annotations as values, forward references and text; __annotate__ by hand
import annotationlib, typing, inspect, functools
from annotationlib import Format, get_annotations, ForwardRef, call_annotate_function, get_annotate_from_class_namespace, annotations_to_string, type_repr

def f(a: int, b: Later, *c: list[Unknown] | None, d: 'text' = 1, **e: Deep.er[0]) -> Made(1): pass
class C:
    x: int
    y: Undefined
    z: dict[str, C]
    if True: w: 1 + Nope
def show(value):
    if isinstance(value, dict): return {k: show(v) for k, v in value.items()}
    if isinstance(value, ForwardRef): return f'<{value.__forward_arg__} {value.__forward_is_class__} {type(value.__owner__).__name__}>'
    return value
for thing in (f, C):
    print(show({k: v for k, v in get_annotations(thing, format=Format.FORWARDREF).items() if isinstance(v, (ForwardRef, type))}))
    print(get_annotations(thing, format=Format.STRING))
    try: print(get_annotations(thing))
    except NameError as error: print(error, error.name)
Later = Unknown = Undefined = Nope = 2
class Deep: er = ['zero']
def Made(n): return n
print(f.__annotations__, C.__annotations__, C.__annotations__ is C.__annotations__, f.__annotate__(1), f.__annotate__.__name__, C.__annotate__.__qualname__)
for fmt in (2, 3, 4):
    try: print(f.__annotate__(fmt))
    except NotImplementedError as error: print('NotImplementedError', error.args)
print(list(Format), Format(1), repr(Format.STRING))
ref = ForwardRef('Later + 1'); print(ref, ref.__forward_arg__, ref.evaluate(globals=globals()), ref == ForwardRef('Later + 1'), ForwardRef('x', module='m'), ForwardRef('nope').evaluate(format=Format.FORWARDREF))
try: ForwardRef('nope').evaluate()
except NameError as error: print(error)
try: ForwardRef('1 +')
except SyntaxError as error: print(error)
def by_hand(format):
    if format == Format.VALUE: return {'made': 'by hand'}
    raise NotImplementedError
f.__annotate__ = by_hand; print(f.__annotations__, get_annotations(f, format=Format.STRING), call_annotate_function(by_hand, Format.FORWARDREF))
f.__annotations__ = {'a': 1}; print(f.__annotate__, f.__annotations__, inspect.signature(f))
del f.__annotations__; print(f.__annotations__)
for do in (lambda: setattr(f, '__annotate__', 3), lambda: delattr(f, '__annotate__'), lambda: get_annotations(3), lambda: get_annotations(f, format=2, eval_str=True), lambda: call_annotate_function(by_hand, 2), lambda: setattr(f, '__annotations__', 3), lambda: get_annotations(f, format=9)):
    try: print(do())
    except Exception as error: print(type(error).__name__, error)
class Meta(type):
    def __new__(m, name, bases, ns): annotate = get_annotate_from_class_namespace(ns); print(name, annotate and annotate(1)); return super().__new__(m, name, bases, ns)
class M(metaclass=Meta): a: int; b: 'str'
class N(metaclass=Meta): pass
class Child(C): q: str
print(get_annotations(Child), Child.__annotations__, getattr(N, '__annotations__'), annotations_to_string({'a': int, 'b': 'x', 'c': list[int]}), type_repr(int), type_repr(typing.Any), type_repr(len), type_repr('s'), type_repr(...))
x: int = 3; y: 'later'; print(__annotations__, __annotate__(1))
exec('from __future__ import annotations\ndef g(a: Not.there[1:2], b: (yield_ := 3) = 1) -> {1, *x}: pass\nprint(g.__annotations__)')
def outer(T):
    class Inner: t: T; u: Missing
    return Inner
print(get_annotations(outer(int), format=Format.STRING), show(get_annotations(outer(int), format=Format.FORWARDREF)))
@functools.wraps(outer)
def wrapper(*a): pass
print(get_annotations(wrapper), get_annotations(functools.partial(by_hand, 1), eval_str=True) if False else '', get_annotations(M, eval_str=True))
