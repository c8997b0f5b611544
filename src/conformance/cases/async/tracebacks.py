# A traceback through awaits, with causes and contexts
import traceback
class Step:
    def __init__(self, value): self.value = value
    def __await__(self):
        return (yield self.value)
async def parse(data):
    await Step('parsing')
    return memoryview(data)[0:9].cast('I')
async def read(data):
    try:
        return await parse(data)
    except TypeError as error:
        raise ValueError('cannot read') from error
async def serve():
    async for item in numbers():
        print('item', item)
        await read(b'123456789')
async def numbers():
    yield 1
    yield 2
def drive(coroutine):
    try:
        while True: print('step', coroutine.send(None))
    except StopIteration as stop:
        return stop.value
try: drive(serve())
except ValueError: traceback.print_exc()
async def failing():
    yield 1
    raise KeyError('inside')
async def loop():
    return [x async for x in failing()]
try: drive(loop())
except KeyError: traceback.print_exc()
async def leaving():
    async with Bad() as x:
        1/0
class Bad:
    async def __aenter__(self): return 1
    async def __aexit__(self, *a): await Step('exit'); raise OSError('cannot leave')
try: drive(leaving())
except OSError: traceback.print_exc()
c = serve(); c.send(None)
try: c.throw(RuntimeError('thrown in'))
except RuntimeError: traceback.print_exc()
c = loop()
try: c.throw(RuntimeError('before it began'))
except RuntimeError: traceback.print_exc()
drive(serve())
