l = [1, 2]
print([locals()["x"] for x in l], [vars()["x"] for x in l], [("x" in dir()) for x in l], [eval("x") for x in l])
y = 0
[exec("y = x") for x in l]
print(y)
import sys
print(["a" in sys._getframe().f_locals for a in [0]], [sorted(k for k in sys._getframe().f_locals if len(k) == 1) for a in [0]])
print([sorted(k for k in locals() if len(k) == 1) for a in [0]])
print([type(locals()).__name__ for a in [0]], [locals() is globals() for a in [1]])
print({a: eval("a * y") for a in l}, {eval("a") for a in l})
class C:
    z = 5
    print([eval("a + 1") for a in l], [sorted(locals()) for a in [0]])
    try: print([eval("z + a") for a in l])
    except NameError as e: print(e)
def f():
    w = 3
    return [eval("w + a") for a in l], [sorted(locals()) for a in [0]]
try: print(f())
except NameError as e: print(e)
print([[eval("a + b") for b in l] for a in l])
print([(lambda: eval("a"))() for a in l] if 0 else 'no')
exec("print([locals()['q'] for q in l])", {'l': l}, {})
print('a' in globals(), 'x' in globals())
[exec("new = 5") for a in l]
print('new' in globals())
g = list(eval("x") for x in l)
print(g)
class MyIter:
    def __iter__(self): return self
    def __next__(self): raise StopIteration(42)
def gen():
    ret = yield from MyIter()
    print('ret', ret)
list(gen())
async def aw():
    class A:
        def __await__(self): return MyIter()
    print(await A())
try: aw().send(None)
except StopIteration as e: print(e.value)
class S(MyIter):
    def send(self, v): raise StopIteration(v)
class T:
    def __iter__(self): return self
    def __next__(self): return 1
def g2():
    print('r', (yield from S()))
list(g2())
def f(**k): pass
for kw in ("f(**{1: 3}, **{1: 5})", "f(**{1: 3})", "f(**{'a': 3}, **{'a': 5})", "f(a=1, **{'a': 2})", "dict(**{1: 2}, **{1: 3})", "dict(**{1:2})"):
    try: print(eval(kw))
    except TypeError as e: print(e)
class BadEG1(ExceptionGroup):
    def split(self, t): return "NOT A 2-TUPLE!"
class BadEG2(ExceptionGroup):
    def split(self, t): return ("NOT A 2-TUPLE!",)
for B in (BadEG1, BadEG2):
    try:
        try: raise B("eg", [OSError(123), ValueError(456)])
        except* ValueError: pass
    except TypeError as e: print(e, repr(e.__context__))
import collections
d = collections.deque([ValueError(1)])
e = ExceptionGroup('t', d); d.clear(); print(repr(e), e.args)
d = [ValueError(1)]
e = ExceptionGroup('t', d); d.clear(); print(repr(e), e.args)
e = ExceptionGroup('t', {0: ValueError(1)}.values().__class__ and (ValueError(2),)); print(repr(e))
e = BlockingIOError(1, 'x')
try: del e.characters_written
except AttributeError as x: print(x)
try: print(e.characters_written)
except AttributeError as x: print(x)
try: e.characters_written = 'x'
except TypeError as x: print(x)
try:
    try: 1/0
    except ZeroDivisionError as z: tb = z.__traceback__
    del tb.tb_next
except TypeError as x: print(x)
try: tb.tb_next = 5
except TypeError as x: print(x)
try: tb.tb_next = tb
except ValueError as x: print(x)
import types
t = types.TracebackType(None, sys._getframe(), 2, 2); print(t.tb_lasti, t.tb_lineno, t.tb_next)
for a in ((1, sys._getframe(), 1, 2), (None, 5, 1, 2), (None, sys._getframe(), 'x', 2)):
    try: types.TracebackType(*a)
    except TypeError as x: print(x)
class Meta(type):
    def __new__(cls, name, bases, ns, cell):
        ns['__classcell__'] = cell
        return super().__new__(cls, name, bases, ns)
for bad in (None, 0, "", object()):
    try:
        class A(metaclass=Meta, cell=bad): pass
    except TypeError as x: print(x)
class P(property): __slots__ = ('foo',)
p = P(); print(getattr(p, '__doc__', None))
p = P(doc="x"); print(p.__doc__)
def documented():
    "getter doc"
for mk in (lambda: P(documented), lambda: P(lambda self: 1)):
    try: print(mk().__doc__)
    except AttributeError as x: print(x)
def getter(self): pass
class A: pass
A.q = property(getter); print(A.q.__name__); A.q.__name__ = 'my'; print(A.q.__name__)
try: property(None, getter).__name__
except AttributeError as x: print(x)
try: property(1).__name__
except AttributeError as x: print(x)
