import asyncio
# hand-driven coroutines and a tiny scheduler
class Suspend:
    def __init__(self, v): self.v = v
    def __await__(self):
        got = yield self.v
        return got
async def task(name, n, log):
    for i in range(n):
        r = await Suspend((name, i))
        log.append((name, i, r))
    return name * n
def run(coros):
    ready = [(c, None) for c in coros]; results = []
    steps = 0
    while ready:
        c, send = ready.pop(0)
        try: y = c.send(send); steps += 1
        except StopIteration as e: results.append(e.value); continue
        ready.append((c, y[1] * 10))
    return results, steps
log = []
print(run([task("a", 2, log), task("b", 3, log), task("c", 0, log)])); print(log)
async def f():
    try: await Suspend(1)
    except KeyError as e: print("caught", e); await Suspend(2)
    finally: print("finally f")
c = f(); print(c.send(None), c.throw(KeyError("in")), c.cr_running, c.cr_await is not None)
try: c.send(None)
except StopIteration as e: print("stop", e.value)
for m in (lambda: c.send(None), lambda: c.throw(ValueError), lambda: c.close()):
    try: print(m())
    except RuntimeError as e: print(e)
c = f()
try: c.send(5)
except TypeError as e: print(e)
c.send(None); c.close(); print(c.cr_frame)
async def ignores():
    try: await Suspend(1)
    except GeneratorExit: await Suspend(2)
c = ignores(); c.send(None)
try: c.close()
except RuntimeError as e: print(e)
async def reent():
    try: me.send(None)
    except ValueError as e: print(e)
me = reent()
try: me.send(None)
except StopIteration: pass
async def stopit(): raise StopIteration("no")
try: stopit().send(None)
except RuntimeError as e: print(e, repr(e.__cause__))
def g(): yield 1
async def bad(): await g()
try: bad().send(None)
except TypeError as e: print(e)
import types
@types.coroutine
def old(): return (yield "old")
async def uses(): return await old()
c = uses(); print(c.send(None))
try: c.send("reply")
except StopIteration as e: print(e.value)
c = uses(); c.send(None)
async def twice(co): await co
d = twice(c)
try: d.send(None)
except RuntimeError as e: print(e)
print(c.cr_code.co_name, c.__name__, c.__qualname__, type(c).__name__, c.cr_suspended)
c.close()
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    uses()
    print([str(x.message) for x in w])
