# asyncio: tasks, gather, cancellation, timeouts, groups, queues, locks, events, threads
import asyncio, time
async def work(n, d):
    print('start', n); await asyncio.sleep(d); print('end', n); return n*10
async def main():
    print(await asyncio.gather(work(1,.3), work(2,.1), work(3,.2)))
    t=asyncio.create_task(work(4,.01), name='T4'); print(t); await asyncio.sleep(0); print(t.get_name(), t.done()); print(await t, t)
    t=asyncio.create_task(work(5,10)); await asyncio.sleep(0); t.cancel('msg')
    try: await t
    except asyncio.CancelledError as e: print('cancelled', e.args, t.cancelled(), t)
    try: await asyncio.wait_for(work(6,5), timeout=0.01)
    except TimeoutError as e: print('timeout', repr(e))
    try:
        async with asyncio.timeout(0.01): await asyncio.sleep(5)
    except TimeoutError: print('timeout ctx')
    async with asyncio.TaskGroup() as tg:
        a=tg.create_task(work(7,.1)); b=tg.create_task(work(8,.3))
    print(a.result(), b.result())
    async def bad(): await asyncio.sleep(0.01); raise ValueError('bad')
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad()); tg.create_task(work(9,1))
    except* ValueError as eg: print(eg.exceptions)
    q=asyncio.Queue(2)
    async def prod():
        for i in range(5): await q.put(i); print('put', i)
        await q.put(None)
    async def cons():
        while (x:=await q.get()) is not None: print('got', x)
    await asyncio.gather(prod(), cons())
    lock=asyncio.Lock()
    async def locked(n):
        async with lock: print('in', n); await asyncio.sleep(0.01); print('out', n)
    await asyncio.gather(*(locked(i) for i in range(3)))
    ev=asyncio.Event()
    async def waiter(): await ev.wait(); print('ev')
    t=asyncio.create_task(waiter()); await asyncio.sleep(0); ev.set(); await t
    loop=asyncio.get_running_loop(); f=loop.create_future(); loop.call_later(0.01, f.set_result, 5); print(await f, f)
    print(await asyncio.to_thread(lambda x: x+1, 41))
    print(await asyncio.gather(asyncio.sleep(0.2, 'a'), asyncio.to_thread(time.sleep, 0.01)))
    done, pending = await asyncio.wait([asyncio.create_task(work(i, i/5), name=str(i)) for i in (1,2)], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending)); [p.cancel() for p in pending]
    async for c in gen(): print(c)
    print(asyncio.current_task().get_name(), len(asyncio.all_tasks()))
    async with asyncio.timeout(None): pass
    for c in asyncio.as_completed([asyncio.create_task(work(1,.3)), asyncio.create_task(work(2,.1))]): print(await c)
    await asyncio.shield(work(3,.01))
    return 'done'
async def gen():
    for i in range(3): await asyncio.sleep(0); yield i
print(asyncio.run(main()))
