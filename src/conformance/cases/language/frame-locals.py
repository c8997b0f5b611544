import sys
def f(a, b=2, *args, **kw):
    c = [1]
    def g(): return c
    p = sys._getframe().f_locals
    print(type(p).__name__, type(p), p)
    print(len(p), list(p), list(reversed(p)), p.keys(), p.items())
    p['a'] = 10; p['c'] = 'cell'; p['extra'] = 'x'
    print(a, c, g(), p['extra'], 'extra' in p, 'nope' in p, locals())
    for op in (lambda: p['nope'], lambda: p.pop('a'), lambda: p.__delitem__('a'), lambda: p.__delitem__('extra'), lambda: p.__delitem__('nope'), lambda: p.pop('nope'), lambda: p.pop('nope', 5), lambda: p.popitem(), lambda: p.clear(), lambda: p[1], lambda: p.__setitem__(1, 2), lambda: p.get('q'), lambda: p.get('a', 1), lambda: p.setdefault('a', 3), lambda: p.setdefault('zz', 3), lambda: p.update({'b': 7}), lambda: p.update(5), lambda: p.copy(), lambda: p | {'k': 1}, lambda: {'k': 1} | p, lambda: p == dict(p), lambda: p == 5, lambda: p != dict(p), lambda: p < p, lambda: hash(p), lambda: p.values(), lambda: p.__ior__({'b': 70}), lambda: p.nope, lambda: p.get(), lambda: dict(p), lambda: {**p}, lambda: p[[]], lambda: p.pop(1), lambda: p is sys._getframe(1).f_locals, lambda: p == sys._getframe(1).f_locals, lambda: p.__contains__([]), lambda: type(p)(), lambda: type(p)(5), lambda: len(p)):
        try: print(op())
        except Exception as e: print(type(e).__name__, e)
    print(a, b, c, locals())
    del c
    print('c' in p, p)
    try: p['c']
    except KeyError as e: print(e)
    p['c'] = 3
    print(c, p)
    try: del p['q']
    except Exception as e: print(type(e), e)
f(1, 2, 3, k=4)
class A:
    x = 1
    print(type(sys._getframe().f_locals), sys._getframe().f_locals is locals())
print(sys._getframe().f_locals is globals())
def h():
    try: 1/0
    except ZeroDivisionError as e:
        tb = e.__traceback__
    return tb.tb_frame
fr = h()
p = fr.f_locals
print(p, p['tb'] is not None)
p['e'] = 5
fr.clear()
print(p, fr.f_locals)
def gen():
    x = 1
    while True:
        y = yield x
g = gen(); next(g)
g.gi_frame.f_locals['x'] = 'changed'
print(next(g), g.gi_frame.f_locals)
import collections.abc
print(isinstance(p, collections.abc.Mapping), isinstance(p, collections.abc.MutableMapping))
match p:
    case {}: print('mapping')
    case _: print('no')
print(sorted(n for n in dir(type(p)) if n not in dir(object)))
import types
class NotIter: pass
UNITERABLE = 5
def get_generator_genexpr(it): return (x for x in it)
class ITER:
    def __init__(s): s.n=0
    def __iter__(s): return s
    def __next__(s):
        s.n+=1
        if s.n>3: raise StopIteration
        return s.n
for r in (range(0), range(20), [1], ITER(), ITER, 5, {}, iter([7]), 'ab', b'ab', (x for x in 'q'), None):
    g = get_generator_genexpr(ITER())
    g.gi_frame.f_locals['.0'] = r
    try: print(list(g))
    except Exception as e: print(type(e), e)
    f = types.FunctionType(get_generator_genexpr([]).gi_code, {})
    try: print(list(f(r)))
    except Exception as e: print(type(e), e)
def gfor(it):
    for x in it: yield x
g = gfor([1,2,3]); next(g); g.gi_frame.f_locals['it'] = 5; print(list(g))
