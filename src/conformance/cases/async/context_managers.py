# async with: order, exceptions swallowed and replaced, returning and breaking out of it
class Pause:
    def __init__(self, what): self.what = what
    def __await__(self): yield self.what
class Lease:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    async def __aenter__(self):
        await Pause('enter ' + self.name); return self.name
    async def __aexit__(self, kind, value, traceback):
        await Pause('exit ' + self.name); print('leaving', self.name, kind and kind.__name__, value)
        return self.swallow
def drive(coroutine):
    try:
        while True: print('  ', coroutine.send(None))
    except StopIteration as stop: print('returned', stop.value)
    except Exception as error: print('raised', type(error).__name__, error)
async def plain():
    async with Lease('a') as a, Lease('b') as b: print(a, b)
async def returning():
    for i in range(3):
        async with Lease('loop'):
            if i == 1: return i
            continue
async def breaking():
    for i in range(3):
        async with Lease('loop'):
            break
    return 'broke'
async def swallowing():
    async with Lease('x', True): 1/0
    return 'on'
async def passing():
    async with Lease('outer'):
        async with Lease('inner'): {}['k']
async def fails_to_enter():
    async with Bad(): pass
class Bad:
    async def __aenter__(self): raise LookupError('no entry')
    async def __aexit__(self, *a): print('never')
async def nested_finally():
    try:
        async with Lease('f'): raise ValueError(1)
    except ValueError as e: await Pause('except'); return 'caught'
    finally: await Pause('finally')
for f in (plain, returning, breaking, swallowing, passing, fails_to_enter, nested_finally): print(f.__name__); drive(f())
c = plain(); c.send(None); c.send(None)
try: c.throw(KeyError('from outside'))
except BaseException as e: print(type(e), e)
else:
    try: c.send(None)
    except BaseException as e: print(type(e), e)
c = plain(); c.send(None); c.send(None); print(c.cr_await, c.cr_frame.f_lineno); c.close()
