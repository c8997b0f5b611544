class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f():
    a = D('a'); b = D('b'); c = D('c')
    raise ValueError
try: f()
except ValueError: print('caught')
print('--')
def g():
    a = D('a'); b = D('b'); c = D('c')
    yield
    yield
x = g(); next(x); x = None
print('-- gen frame kept')
x = g(); next(x); fr = x.gi_frame; del x; print('x gone'); del fr
print('-- frame object')
import sys
def h():
    a = D('a'); b = D('b'); c = D('c')
    return sys._getframe()
fr = h(); print('got'); del fr
print('-- frame used locally')
def k():
    a = D('a'); b = D('b')
    sys._getframe()
k()
print('-- locals()')
def l():
    a = D('a'); b = D('b')
    return list(locals())
print(l())
print('-- cells')
def m():
    a = D('a'); b = D('b'); c = D('c')
    def inner(): return a, c
    raise KeyError
try: m()
except KeyError: print('caught')
import gc; gc.collect()
print('-- nested')
def n():
    z = D('n.z')
    f()
try: n()
except ValueError as e: print('caught')
print('-- stack')
def s():
    a = D('a')
    return [D('t1'), D('t2'), 1/0]
try: s()
except ZeroDivisionError: print('caught')
print('-- clear')
def t():
    a = D('a'); b = D('b')
    raise ValueError
try: t()
except ValueError as e:
    tb = e.__traceback__.tb_next
tb.tb_frame.clear(); print('cleared')
import traceback
try: t()
except ValueError as e: traceback.clear_frames(e.__traceback__); print('cleared')
print('-- cycle')
def u():
    a = D('a'); b = D('b'); me = sys._getframe()
u(); print('u over'); gc.collect()
def v():
    a = D('a'); b = D('b')
    try: 1/0
    except Exception as e: err = e
v(); print('v over'); gc.collect()
def w():
    a = D('wa'); b = D('wb')
    raise ValueError
w()
