import inspect, sys, types
# 1
class E(Exception):
    def __new__(cls):
        return None
def gen():
    try:
        try:
            yield
        except E:
            pass
    except TypeError as e:
        print('te', e)
g = gen(); next(g)
try:
    print(g.throw(E))
except BaseException as e: print(type(e), e)
try:
    next(g)
except BaseException as e: print(type(e), e)
def gen():
    with open(__file__): yield
def boring():
    yield
g = boring(); next(g)
class N(Exception):
    def __new__(cls): return None
try: g.throw(N)
except BaseException as e: print(type(e), e)
try: g.throw(N)
except BaseException as e: print(type(e), e)
# 2
def g1():
    a = 42
    yield sys._getframe().f_locals
def g2():
    a = 42
    yield locals()
print(next(g1()), next(g2()))
def gg():
    frame_locals1 = None
    gen = None
    def inner():
        a = 1
        yield sys._getframe()
    f = next(inner())
    print(f.f_locals, f)
    return f.f_locals
print(gg())
# 3
def f():
    yield from g_()
def g_():
    try: yield 1
    except RuntimeError:
        print([x.name for x in __import__('traceback').extract_stack()])
        print([x[3] for x in inspect.stack()])
        yield 2
gen = f(); gen.send(None)
try: print(gen.throw(RuntimeError))
except Exception as e: print(repr(e))
class C:
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self, *a): print([x[3] for x in inspect.stack()], a); return 9
def h(): yield from C()
gen = h(); next(gen); print(gen.throw(ValueError('x')))
# 4
def g(): 
    try: yield 1
    finally: print('closed')
x = g(); next(x)
try: x.gi_frame.clear()
except RuntimeError as e: print(e)
y = g(); 
y.gi_frame.clear()
print(y.gi_frame)
def g():
    yield 1
a = g(); a.gi_frame.clear(); print(a.gi_frame, list(a))
# 5
def func(): yield 1
gen = func(); print(gen.__name__, gen.__qualname__)
func.__name__ = 'nn'; func.__qualname__ = 'qq'
print(gen.__name__, gen.__qualname__); print(func().__name__, func().__qualname__)
gen.__name__ = 'zz'; print(gen.__name__)
try: gen.__name__ = 1
except TypeError as e: print(e)
try: del gen.__qualname__
except TypeError as e: print(e)
# 6
def f():
    try: raise KeyError('a')
    except Exception: yield from g3()
def g3():
    try: yield
    except Exception: raise RuntimeError
gen = f(); gen.send(None)
try: gen.throw(ValueError)
except Exception as e: print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
def f():
    try: raise KeyError('a')
    except Exception: 
       try: yield from g4()
       except Exception as e: print(repr(e), repr(e.__context__)); yield 2
def g4(): yield 1
gen = f(); gen.send(None)
print(gen.throw(ValueError))
# 7
g = (x for x in range(3))
g.gi_frame.f_locals['.0'] = range(20)
try: print(list(g))
except TypeError as e: print(e)
g = (x for x in range(3))
g.gi_frame.f_locals['.0'] = iter(range(20))
print(list(g)[-1])
g = (x for x in range(3))
f2 = types.FunctionType(g.gi_code, {})
try: print(list(f2(iter([1,2]))))
except Exception as e: print(repr(e))
try: print(list(f2([1,2])))
except Exception as e: print(repr(e))
