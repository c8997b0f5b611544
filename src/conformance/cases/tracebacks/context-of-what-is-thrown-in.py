# What throw() hands in keeps its own context: what the caller handles is none of it. What close() raises gets one.
import asyncio
def g():
    try:
        yield 1
    except BaseException as e:
        print('  in', repr(e), repr(e.__context__))
        raise
def outer():
    yield from g()
def handled(step):
    try:
        1/0
    except ZeroDivisionError:
        try: step()
        except BaseException as e: print(repr(e), repr(e.__context__), repr(getattr(e.__context__, '__context__', 0)))
def throwing(make, *a, start=True):
    def step():
        x = make()
        if start: next(x)
        x.throw(*a)
    return step
handled(throwing(g, ValueError('i')))
handled(throwing(g, ValueError))
handled(throwing(g, ValueError, start=False))
handled(throwing(outer, ValueError('i')))
handled(throwing(outer, KeyError))
def closing():
    x = g(); next(x); x.close()
handled(closing)
def closing2():
    x = outer(); next(x); x.close()
handled(closing2)
def dying():
    x = g(); next(x); del x
handled(dying)
def inner_handled():
    def gg():
        try: {}['k']
        except KeyError:
            yield 1
    x = gg(); next(x); x.throw(ValueError('mid'))
handled(inner_handled)
def inner_del():
    def gg():
        try: {}['k']
        except KeyError:
            try: yield 1
            except GeneratorExit as e: print('ge', repr(e.__context__)); raise
    x = gg(); next(x); x.close()
handled(inner_del)
async def ag():
    try: yield 1
    except BaseException as e:
        print('  ag', repr(e), repr(e.__context__)); raise
def athrow():
    x = ag()
    try: x.asend(None).send(None)
    except StopIteration: pass
    x.athrow(ValueError('at')).send(None)
handled(athrow)
def aclose():
    x = ag()
    try: x.asend(None).send(None)
    except StopIteration: pass
    try: x.aclose().send(None)
    except StopIteration: print('closed')
handled(aclose)
async def co():
    try: await asyncio.sleep(1)
    except asyncio.CancelledError as e: print('c', repr(e.__context__)); raise
async def main():
    t = asyncio.create_task(co()); await asyncio.sleep(0)
    try: 1/0
    except ZeroDivisionError: t.cancel()
    try: await t
    except asyncio.CancelledError as e: print(repr(e.__context__))
    try:
        1/0
    except ZeroDivisionError:
        t = asyncio.create_task(co()); await asyncio.sleep(0); t.cancel()
        try: await t
        except asyncio.CancelledError as e: print(repr(e.__context__))
    try: {}['x']
    except KeyError:
        try:
            async with asyncio.timeout(0.1): await asyncio.sleep(1)
        except TimeoutError as e: print(repr(e), repr(e.__context__), repr(e.__cause__), repr(e.__context__.__context__))
    fut = asyncio.get_running_loop().create_future()
    err = ValueError('f')
    fut.set_exception(err)
    try: {}['x']
    except KeyError:
        try: await fut
        except ValueError as e: print(repr(e.__context__))
asyncio.run(main())
from contextlib import contextmanager
@contextmanager
def cm():
    yield
def cmx():
    with cm(): raise ValueError('cm')
handled(cmx)
it = iter([])
def stop(): next(iter([]))
handled(stop)
def ret():
    def r():
        yield 1
        return 5
    x = r(); next(x); next(x)
handled(ret)
def setexc():
    class E(Exception): pass
    raise E from KeyError('c')
handled(setexc)
async def failing():
    await asyncio.sleep(0)
    raise ValueError('task')
async def waits():
    t = asyncio.create_task(failing())
    try: {}['x']
    except KeyError:
        try: await t
        except ValueError as e: print(repr(e.__context__))
    try: [][1]
    except IndexError:
        try: await t
        except ValueError as e: print(repr(e.__context__))
        try: t.result()
        except ValueError as e: print(repr(e.__context__))
    try: [][1]
    except IndexError:
        r = await asyncio.gather(failing(), failing(), return_exceptions=True)
        print([repr(x.__context__) for x in r])
        try:
            async with asyncio.TaskGroup() as g:
                g.create_task(failing()); g.create_task(asyncio.sleep(1))
        except* ValueError as eg:
            print(repr(eg), repr(eg.__context__), [repr(x.__context__) for x in eg.exceptions])
asyncio.run(waits())
import concurrent.futures as cf
def bad(): raise OSError('x')
with cf.ThreadPoolExecutor(1) as p:
    f = p.submit(bad)
    try: 1/0
    except ZeroDivisionError:
        try: f.result()
        except OSError as e: print(repr(e.__context__))
def cleanup():
    try:
        yield
    finally:
        raise RuntimeError('in cleanup')
def gc_close():
    c = cleanup(); next(c); c.close()
handled(gc_close)
def gthrow_uncaught():
    def gg():
        try: yield
        finally: {}['cleanup']
    c = gg(); next(c); c.throw(OSError('outside'))
handled(gthrow_uncaught)
from contextlib import ExitStack, closing, suppress
def stack():
    with ExitStack() as st:
        st.callback(lambda: {}['cb'])
        st.push(lambda *a: print(a[0]))
        raise ValueError('body')
handled(stack)
class CM:
    def __enter__(self): return self
    def __exit__(self, *a): raise TypeError('exit')
def cmexit():
    with CM(): raise ValueError('b')
handled(cmexit)
def closed_throw():
    x = g(); list(x); x.throw(ValueError('after'))
handled(closed_throw)
def coro_throw():
    async def c(): pass
    x = c(); x.throw(ValueError('c'))
handled(coro_throw)
def coro_reuse():
    async def c(): pass
    x = c()
    try: x.send(None)
    except StopIteration as e: print(repr(e.__context__))
    x.send(None)
handled(coro_reuse)
def gen_pending():
    def gg():
        try:
            yield 1
        except ValueError:
            raise KeyError('new')
    x = gg(); next(x); x.throw(ValueError('first'))
handled(gen_pending)
def for_in_except():
    def gg():
        yield 1
        raise OSError('second')
    for x in gg(): pass
handled(for_in_except)
def already():
    e = ValueError('has'); e.__context__ = KeyError('old')
    x = g(); next(x); x.throw(e)
handled(already)
