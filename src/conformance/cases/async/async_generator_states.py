# The awaitables of an asynchronous generator: used twice, at once, after the end; hooks
import sys, types
class Y:
    def __init__(s, v): s.v=v
    def __await__(s):
        got = yield s.v
        return got
def t(label, f):
    try: r=f(); print(label, 'ok', r)
    except BaseException as e: print(label, type(e).__name__, e, '|', repr(e.__cause__), repr(e.__context__))
def run(c):
    out=[]
    try:
        while True: out.append(c.send(None))
    except StopIteration as e: return out, e.value
async def ag(n):
    try:
        for i in range(n):
            got = yield i
            if got is not None: print('got', got)
            await Y(f'w{i}')
    finally:
        print('fin')
        await Y('finwait')
g=ag(2); a=g.asend(None)
t('first', lambda: a.send(None))
t('reuse', lambda: a.send(None))
t('reuse throw', lambda: a.throw(ValueError))
print(a.close())
b=g.asend(None); print(b.send(None))  # w0
t('concurrent', lambda: g.asend(None).send(None))
t('concurrent athrow', lambda: g.athrow(ValueError).send(None))
t('concurrent aclose', lambda: g.aclose().send(None))
t('concurrent throw', lambda: g.asend(None).throw(ValueError))
print(g.ag_running, g.ag_await)
t('b', lambda: b.send(None))
c=g.aclose(); print(c.send(None)); t('c', lambda: c.send(None)); t('c2', lambda: c.send(None))
t('close nonnone', lambda: ag(1).aclose().send(5))
t('athrow none', lambda: ag(1).athrow().send(None))
t('athrow bad', lambda: ag(1).athrow(5).send(None))
t('athrow', lambda: ag(1).athrow(ValueError('v')).send(None))
async def ign():
    while True:
        try: yield 1
        except GeneratorExit: pass
g=ign(); t('n', lambda: g.asend(None).send(None)); t('ignored', lambda: g.aclose().send(None))
async def ign2():
    try: yield 1
    except GeneratorExit: await Y('x'); yield 2
g=ign2(); t('n', lambda: g.asend(None).send(None)); c=g.aclose(); print(c.send(None)); t('ignored', lambda: c.send(None))
async def st(): raise StopAsyncIteration; yield
t('st', lambda: st().asend(None).send(None))
async def st(): raise StopIteration; yield
t('st', lambda: st().asend(None).send(None))
async def thr():
    try: yield 1
    except ValueError: yield 2
g=thr(); t('', lambda: g.asend(None).send(None)); t('thr', lambda: g.athrow(ValueError).send(None)); t('thr', lambda: g.athrow(ValueError).send(None))
g=ag(1); a=g.asend(None); print(type(a), type(g.aclose()), type(g.athrow(ValueError)), a.__await__() is a, iter(a) is a)
t('close asend', a.close); t('after', lambda: a.send(None))
t('anext 1', lambda: anext(1)); t('aiter 1', lambda: aiter(1)); t('aiter', lambda: aiter())
class B:
    def __aiter__(s): return 1
t('aiter B', lambda: aiter(B()))
t('anext B', lambda: anext(B()))
class BB:
    def __anext__(s): return 1
t('anext BB', lambda: anext(BB()))
t('anext BB', lambda: anext(BB(),1).send(None))
t('next', lambda: next(g)); t('for', lambda: iter(g)); t('hash', lambda: hash(g)!=None)
def hooks():
    print(sys.get_asyncgen_hooks())
    def first(g): print('first', g.__name__)
    def fin(g): print('fin hook', g.__name__); 
    sys.set_asyncgen_hooks(first, fin)
    print(sys.get_asyncgen_hooks().firstiter.__name__)
    g=ag(2); a=g.asend(None)
    t('', lambda: a.send(None))
    b=g.asend(None); t('', lambda: b.close())
    print('del'); del g, a, b
    sys.set_asyncgen_hooks(firstiter=None)
    sys.set_asyncgen_hooks(finalizer=None)
    t('bad', lambda: sys.set_asyncgen_hooks(firstiter=3)); t('bad', lambda: sys.set_asyncgen_hooks(finalizer=3))
hooks()
g=ag(1); g.asend(None); g.athrow(ValueError); g.aclose()
print('end')
async def f(): return [x async for x in ag(1) for y in (1,2) if await Y('c') is None]
print(run(f()))
def deep():
    async def c(): return (await Y(i) for i in range(3))
    try: c().send(None)
    except StopIteration as e: g=e.value
    print(type(g))
    async def d(): return [i async for i in g]
    print(run(d()))
deep()
del g
