# A suspended coroutine or asynchronous generator keeps its views until it ends
import sys, weakref
class Pause:
    def __await__(self): yield
async def reader(room):
    with memoryview(room) as view:
        head = view[:2]
        await Pause()
        print('head', bytes(head))
        head.release()
    return 'read'
async def keeper(room):
    view = memoryview(room)
    await Pause()
async def slices(room, size):
    view = memoryview(room)
    for at in range(0, len(view), size):
        yield view[at:at + size]
def resize(room, label):
    try: room.extend(b'!'); print(label, 'resized', len(room))
    except BufferError as error: print(label, 'refused:', error)
room = bytearray(b'buffer')
c = reader(room); resize(room, 'created')
c.send(None); resize(room, 'suspended')
try: c.send(None)
except StopIteration as stop: print(stop.value)
resize(room, 'ended')
c = keeper(room); c.send(None); resize(room, 'suspended')
c.close(); resize(room, 'closed')
c = keeper(room); c.send(None); resize(room, 'suspended'); del c; resize(room, 'dropped')
c = keeper(room); c.send(None)
try: c.throw(ValueError('stop'))
except ValueError as error: resize(room, 'while the exception is there'); kept = error
resize(room, 'kept by the traceback'); del kept; resize(room, 'traceback gone')
async def use(room):
    async for part in slices(room, 4):
        print(bytes(part)); resize(room, 'in the loop')
        await Pause()
    resize(room, 'after the loop, part is alive')
    del part
    resize(room, 'part is gone')
    async for part in slices(room, 4): break
    del part
    resize(room, 'left by break')
    g = slices(room, 4); first = await anext(g); del first; resize(room, 'generator suspended')
    await g.aclose(); resize(room, 'generator closed')
    print([bytes(p) async for p in slices(room, 5)]); resize(room, 'after a comprehension')
c = use(room)
try:
    while True: c.send(None)
except StopIteration: pass
class Owner: pass
async def hold(owner): await Pause(); return owner
o = Owner(); r = weakref.ref(o, lambda r: print('owner gone'))
c = hold(o); del o; print('held', r() is not None); c.send(None)
try: c.send(None)
except StopIteration as stop: print('value', stop.value is r()); 
print(r()); print(sys.getrefcount(c))
async def cycle():
    me = c2
    view = memoryview(room)
    await Pause()
c2 = cycle(); c2.send(None); del c2
resize(room, 'in a cycle')
import gc; gc.collect(); resize(room, 'collected')
