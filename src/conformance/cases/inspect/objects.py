# inspect: what an object is, its members, source, docs, closures and frames
import inspect, types, functools
def gen(): yield 1
async def co(): pass
async def agen(): yield 1
class Base:
    "Base doc."
    x = 1
    def m(self): "m doc"; return 1
    @property
    def p(self): return 1
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
class Child(Base):
    def m(self): return 2
checks = [n for n in dir(inspect) if n.startswith('is') and n not in ('isabstract', 'ismethodwrapper', 'ispackage', 'iskeyword')]
for name, value in {'len': len, 'gen': gen, 'gen()': gen(), 'co': co, 'agen': agen, 'Base': Base, 'Base.m': Base.m, 'Base().m': Base().m, 'p': Base.__dict__['p'], 'inspect': inspect, 'code': gen.__code__, 'slot': memoryview.nbytes, 'append': list.append, '[].append': [].append}.items():
    print(name, [c for c in checks if getattr(inspect, c)(value)])
print(inspect.getdoc(Child.m), inspect.getdoc(Child), inspect.cleandoc('  a\n     b\n    c'), inspect.getmodule(Base), inspect.getmro(Child))
print([n for n, v in inspect.getmembers(Child, inspect.isfunction)], [a[:2] for a in inspect.classify_class_attrs(Child) if not a[0].startswith('__')], inspect.getmembers_static(Base(), lambda v: isinstance(v, property))[0][0])
print(inspect.getattr_static(Child(), 'p'), inspect.getattr_static(Child, 'zz', None))
def outer(n):
    k = 2
    def inner(): return n + k + len([])
    return inner
i = outer(3); g = gen()
print(inspect.getgeneratorstate(g), next(g), inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g), list(g), inspect.getgeneratorstate(g))
c = co(); print(inspect.getcoroutinestate(c)); c.close(); print(inspect.getcoroutinestate(c))
def where():
    f = inspect.currentframe()
    return f.f_code.co_name, f.f_back.f_code.co_name, inspect.getframeinfo(f).function, inspect.getframeinfo(f).lineno - f.f_code.co_firstlineno, inspect.stack()[0].function, inspect.stack(0)[1].lineno, inspect.getargvalues(f).args
def caller(): return where()
print(caller())
print(inspect.getsource(outer)); print(inspect.getsource(Child)); print(inspect.getsourcelines(gen), inspect.getfile(gen).endswith('objects.py'), inspect.getsourcefile(gen) == __file__ if '__file__' in globals() else None)
try: print(inspect.getsource(len))
except TypeError as error: print(error)
import abc
class A(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
print(inspect.isabstract(A), inspect.isabstract(Base), inspect.indentsize('  x'), inspect.getmodulename('/a/b.py'), inspect.CO_GENERATOR & gen.__code__.co_flags != 0)
