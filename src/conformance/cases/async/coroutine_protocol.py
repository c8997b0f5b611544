# send, throw, close, yield from and types.coroutine on coroutines
import types, sys
class Y:
    def __init__(s, v): s.v=v
    def __await__(s):
        got = yield s.v
        return got
async def inner(n):
    got = await Y(n)
    return got*2
async def outer():
    a = await inner(1)
    b = await inner(2)
    return a,b
def run(c, *vals):
    out=[]
    v=None
    vals=iter(vals)
    try:
        while True:
            out.append(c.send(v))
            v=next(vals, 10)
    except StopIteration as e:
        return out, e.value
print(run(outer(), 5, 6))
def t(label, f):
    try: r=f(); print(label, 'ok', r)
    except BaseException as e: print(label, type(e).__name__, e, '|', repr(e.__cause__), repr(e.__context__))
def g(): yield from outer()
t('yield from coro', lambda: next(g()))
@types.coroutine
def gc_():
    x = yield 'a'
    r = yield from inner(3)
    return x, r
async def use(): return await gc_()
print(run(use(), 7, 8), gc_, type(gc_()))
@types.coroutine
def notgen(): return 5
t('types.coroutine', lambda: notgen())
t('types.coroutine', lambda: types.coroutine(5))
# already awaited
async def c(): await Y(1)
k=c(); k.send(None)
async def c2(): await k
t('being awaited', lambda: c2().send(None))
k.close()
t('done', lambda: c2().send(None))
async def selfish():
    me.send(None)
me=selfish()
t('self', lambda: me.send(None))
t('send', lambda: c().send(1))
async def stop(): raise StopIteration(4)
t('stop', lambda: stop().send(None))
async def astop(): raise StopAsyncIteration(4)
t('astop', lambda: astop().send(None))
async def ign():
    while True:
        try: await Y(1)
        except GeneratorExit: pass
k=ign(); k.send(None)
t('ign', k.close)
async def ret():
    try: await Y(1)
    except GeneratorExit: return 5
k=ret(); k.send(None); print('close gives', k.close())
t('throw str', lambda: c().throw('x'))
t('throw3', lambda: c().throw(ValueError, 'x'))
t('throw3', lambda: c().throw(ValueError('a'), 'x'))
t('throw0', lambda: c().throw())
x=c(); print(x.__await__().__class__, hasattr(x,'__iter__'), hasattr(x,'__next__'));  
wr=x.__await__(); print(next(wr), iter(wr) is wr, wr.send.__name__); wr.close()
t('wr', lambda: wr.send(None))
print(types.CoroutineType[int,int,str], types.GeneratorType[int,None,None], types.AsyncGeneratorType[int,None])
