# What cannot be awaited, iterated or entered asynchronously, and CPython's words for it
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
def t(label, f):
    try: r=f(); print(label, 'ok', r)
    except BaseException as e: print(label, type(e).__name__, e, '|', repr(e.__cause__), repr(e.__context__))
async def aw(x): return await x
class NoIter:
    def __await__(s): return 5
class RetCoro:
    def __await__(s): 
        global kept
        kept = outer(); return kept
class RaisesIn:
    def __await__(s): raise KeyError('k')
for x in (1, None, 'x', [1], object(), NoIter(), RetCoro(), RaisesIn(), iter([1,2]), (i for i in ()), outer):
    t('await '+type(x).__name__, lambda: aw(x).send(None))
kept.close()
async def afor(x):
    async for i in x: print(i)
class A1: pass
class A2:
    def __aiter__(s): return 3
class A3:
    def __aiter__(s): return s
    def __anext__(s): return 5
class A4:
    def __aiter__(s): return s
class A5:
    def __aiter__(s): return s
    def __anext__(s): raise StopAsyncIteration
class A6:
    def __aiter__(s): return s
    def __anext__(s): raise KeyError(1)
class A7:
    async def __aiter__(s): return s
    def __anext__(s): raise KeyError(1)
class A8:
    def __aiter__(s): return s
    def __anext__(s): return NoIter()
for x in (1, [1], A1(), A2(), A3(), A4(), A5(), A6(), A7(), A8()):
    t('async for '+type(x).__name__, lambda: afor(x).send(None))
async def awith(x):
    async with x as y: print('in', y)
class W1: pass
class W2:
    async def __aenter__(s): return 1
class W3:
    def __aenter__(s): return 1
    def __aexit__(s,*a): return 1
class W4:
    async def __aenter__(s): return 'entered'
    def __aexit__(s,*a): return 2
class W5:
    async def __aenter__(s): return 'entered'
    async def __aexit__(s,*a): print('exit', a[0]); return True
class W6:
    def __enter__(s): pass
    def __exit__(s,*a): pass
class W7:
    async def __aexit__(s,*a): pass
for x in (1, W1(), W2(), W3(), W4(), W5(), W6(), W7(), open):
    t('async with '+type(x).__name__, lambda: awith(x).send(None))
def w(x):
    with x: pass
for x in (W5(), W1()): t('with', lambda: w(x))
