# Asyncio producers filling shared arrays, a consumer taking snapshots.
import asyncio
import numpy as np


async def producer(name, arr, queue, n):
    for i in range(n):
        await asyncio.sleep(0.01 * (i + 1))
        arr[i] = (i + 1) * len(name)
        await queue.put((name, i))
    await queue.put((name, None))


async def consumer(arrays, queue):
    open_ = set(arrays)
    log = []
    while open_:
        name, i = await queue.get()
        if i is None:
            open_.discard(name)
            continue
        snap = arrays[name][:i + 1]
        log.append((name, snap.copy(), snap.sum()))
    return log


async def main():
    slab = np.zeros((2, 3), np.int32)
    arrays = {"ab": slab[0], "xyz": slab[1]}
    q = asyncio.Queue(maxsize=2)
    async with asyncio.TaskGroup() as tg:
        for name, arr in arrays.items():
            tg.create_task(producer(name, arr, q, 3))
        c = tg.create_task(consumer(arrays, q))
    for name, snap, total in sorted(c.result(), key=lambda r: (r[0], len(r[1]))):
        print(name, snap, total)
    print(slab, slab.sum(axis=1))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(producer("k", slab[0, :2], q, 3))
            tg.create_task(consumer({"k": slab[0, :2]}, q))
    except* IndexError as eg:
        print([str(e) for e in eg.exceptions])
    try:
        await asyncio.wait_for(producer("t", slab[0], asyncio.Queue(1), 3), 0.05)
    except TimeoutError as e:
        print("timeout", slab[0])
    reader = asyncio.StreamReader()
    reader.feed_data(np.arange(5, dtype=">u2").tobytes())
    reader.feed_eof()
    head = np.frombuffer(await reader.readexactly(4), ">u2")
    rest = np.frombuffer(await reader.read(), ">u2")
    print(head, rest, head.flags.writeable)
    try:
        await reader.readexactly(2)
    except asyncio.IncompleteReadError as e:
        print(e, np.frombuffer(e.partial, "u1").size)
    results = await asyncio.gather(*(asyncio.to_thread(np.sum, slab[i]) for i in range(2)))
    print(results)


asyncio.run(main())
