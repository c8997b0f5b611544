# Views that a task holds while it is suspended
import asyncio
room = bytearray(b'shared between tasks')
def attempt(who):
    try: room.append(33); print(who, 'resized to', len(room))
    except BufferError as error: print(who, 'refused:', error)
async def reader(ready, go):
    with memoryview(room) as view:
        ready.set()
        await go.wait()
        print('reader', bytes(view[:6]))
async def writer(ready, go):
    await ready.wait()
    attempt('writer')
    go.set()
    await asyncio.sleep(0)
    attempt('writer after the reader left')
async def main():
    ready, go = asyncio.Event(), asyncio.Event()
    await asyncio.gather(reader(ready, go), writer(ready, go))
    async def forgets():
        view = memoryview(room)
        await asyncio.sleep(3600)
    task = asyncio.create_task(forgets())
    await asyncio.sleep(0)
    attempt('while the task sleeps')
    task.cancel()
    try: await task
    except asyncio.CancelledError: print('cancelled')
    attempt('after the cancellation')
    async def chunks(size):
        view = memoryview(room)
        for at in range(0, len(view), size):
            await asyncio.sleep(0)
            yield view[at:at + size]
    async for chunk in chunks(8):
        print(bytes(chunk))
    del chunk
    attempt('after the loop')
    agen = chunks(4)
    part = await anext(agen)
    attempt('generator suspended')
    del part
    await agen.aclose()
    attempt('generator closed')
    queue = asyncio.Queue()
    async def producer():
        for at in range(0, 6, 3): await queue.put(memoryview(room)[at:at + 3])
        await queue.put(None)
    async def consumer():
        while (item := await queue.get()) is not None:
            with item: print('item', item.tobytes())
    async with asyncio.TaskGroup() as group:
        group.create_task(producer()); group.create_task(consumer())
    attempt('queue empty')
    try:
        async with asyncio.timeout(0.01):
            with memoryview(room) as held: await asyncio.sleep(1)
    except TimeoutError: print('timed out', held)
    attempt('after the timeout')
asyncio.run(main())
