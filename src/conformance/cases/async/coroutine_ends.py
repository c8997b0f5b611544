# When a coroutine lets go of what it holds, and what it says when it was never awaited
import sys, weakref, gc
class D:
    def __init__(s,n): s.n=n
    def __del__(s): print('del',s.n)
async def f(x):
    return x.n
print('1 close a created coroutine')
c=f(D('a')); c.close(); print('closed', c.cr_frame, c.cr_running, c.cr_suspended); 
try: c.send(None)
except BaseException as e: print(type(e), e)
del c
print('2 run to end')
c=f(D('b'))
try: c.send(None)
except StopIteration as e: print(repr(e.value))
print(c.cr_frame)
del c
print('3 never awaited')
f(D('c'))
print('done')
def g(x):
    yield 1
print('4 gen close created')
k=g(D('d')); k.close(); print('closed', k.gi_frame); del k
print('5 generator running finalizer')
def g2():
    try: yield 1
    finally: 1/0
k=g2(); next(k); del k
async def g3():
    try: yield 1
    finally: 1/0
k=g3()
try: k.asend(None).send(None)
except StopIteration as e: print(e.value)
del k
async def c3():
    class A:
        def __await__(s): yield 1
    try: await A()
    finally: 1/0
k=c3(); k.send(None); del k
for fn in (lambda: f(D('e')),):
    c=fn()
    for attr in ('__name__','__qualname__','cr_await','cr_frame','cr_code','cr_origin','cr_running','cr_suspended'):
        print(attr, str(getattr(c,attr)).split(' at ')[0])
    try: c.throw(ValueError('x'))
    except ValueError as e: print('got', e)
    try: c.throw(ValueError('y'))
    except BaseException as e: print(type(e), e)
    try: next(c)
    except TypeError as e: print(e)
    try: iter(c)
    except TypeError as e: print(e)
    try: 
        for _ in c: pass
    except TypeError as e: print(e)
    print(c.close())
