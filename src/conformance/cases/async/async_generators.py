# Asynchronous generators: iterated, sent to, thrown into, closed; comprehensions over them
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
async def main():
    async for x in ag(2): print('item', x)
    print([x async for x in ag(2)])
    print([x async for x in ag(2) if x if await Y('cond')])
    print({x: await Y(x) async for x in ag(1)})
    print({x async for x in ag(1)})
    g = (x*2 async for x in ag(3)); print(type(g))
    print(await anext(g), await g.asend(None), await g.__anext__())
    try: await anext(g)
    except StopAsyncIteration as e: print('SAI', e)
    print(await anext(g, 'dflt'))
    g = ag(3)
    print(await g.asend(None)); print(await g.asend('hello'))
    try: await g.athrow(ValueError('boo'))
    except ValueError as e: print('out', e)
    print(await anext(g, 'end'))
    g = ag(3); await anext(g); print(await g.aclose()); print(await g.aclose())
    try: await g.asend(1)
    except StopAsyncIteration: print('closed')
    try: await g.athrow(KeyError)
    except BaseException as e: print(type(e), e)
    g = ag(1)
    try: await g.asend(3)
    except TypeError as e: print(e)
    g = ag(1); print(await g.aclose())
    g=ag(1)
    for a in ('ag_await','ag_running','ag_suspended','ag_frame','ag_code','__name__','__qualname__'): print(a, str(getattr(g,a)).split(' at')[0])
    await anext(g); print(g.ag_suspended, g.ag_running, g.ag_frame.f_lineno)
    await g.aclose(); print(g.ag_frame, g.ag_suspended)
print(run(main()))
async def empty():
    return
    yield
async def e2(): 
    async for _ in empty(): pass
    else: print('else')
print(run(e2()))
