class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class E(Exception): pass
def f():
    local = D('local')
    try:
        inner = D('inner')
        raise KeyError(D('ctx arg'))
    except KeyError:
        e = E(D('arg'))
        e.note = D('attr')
        e.add_note('x')
        raise e from ValueError(D('cause'))
try: f()
except E: print('caught')
print('--')
def g():
    a = D('a'); b = D('b'); b.x = 1
    a.missing
try: g()
except AttributeError: print('caught')
print('--')
def h():
    a = D('a')
    def it():
        l = D('l')
        return D('value')
        yield
    next(it())
try: h()
except StopIteration: print('caught')
class F(Exception):
    __slots__ = ('s',)
def k():
    e = F(D('arg')); e.s = D('slot'); e.attr = D('attr')
    raise e
try: k()
except F: print('caught')
def grp():
    raise ExceptionGroup('g', [ValueError(D('v1')), ValueError(D('v2'))])
try: grp()
except* ValueError: print('star')
print('--')
def si():
    return SystemExit(D('code'), D('c2'))
si()
e = KeyError(D('x')); e.me = e; del e
import gc; gc.collect()
