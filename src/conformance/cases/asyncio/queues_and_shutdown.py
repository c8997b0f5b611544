import asyncio
# priority scheduler with aging; deterministic tie-breaks; join/task_done discipline
class Job:
    n = 0
    def __init__(self, pri, coro, name): self.pri, self.coro, self.name = pri, coro, name; Job.n += 1; self.seq = Job.n
    def __lt__(self, o): return (self.pri, self.seq) < (o.pri, o.seq)
    def __repr__(self): return f"Job({self.pri},{self.name})"
async def work(log, name, t=0):
    log.append(("begin", name)); await asyncio.sleep(t); log.append(("end", name)); return name
async def main():
    q = asyncio.PriorityQueue(); log = []; results = {}
    for p, n in ((5, "low"), (1, "hi"), (5, "low2"), (3, "mid")): q.put_nowait(Job(p, work(log, n), n))
    print(q.qsize(), q)
    async def runner(i):
        while True:
            j = await q.get()
            try: results[j.name] = await j.coro
            finally: q.task_done()
    rs = [asyncio.create_task(runner(i)) for i in range(2)]
    await q.join(); print(log); print(results)
    try: q.task_done()
    except ValueError as e: print(e)
    for r in rs: r.cancel()
    print([type(x).__name__ for x in await asyncio.gather(*rs, return_exceptions=True)])
    q.put_nowait(Job(1, None, "x")); 
    j = asyncio.create_task(q.join()); await asyncio.sleep(0); print(j.done()); q.get_nowait(); q.task_done(); await asyncio.sleep(0); print(j.done())
    bad = asyncio.PriorityQueue(); bad.put_nowait((1, object()))
    try: bad.put_nowait((1, object()))
    except TypeError as e: print(e)
    lq = asyncio.LifoQueue(maxsize=2); p = [asyncio.create_task(lq.put(i)) for i in range(4)]; await asyncio.sleep(0)
    out = []
    while len(out) < 4: out.append(await lq.get()); await asyncio.sleep(0)
    print(out, [t.done() for t in p])
    s = asyncio.Queue(1); s.put_nowait(1); putter = asyncio.create_task(s.put(2)); await asyncio.sleep(0); s.shutdown()
    try: await putter
    except asyncio.QueueShutDown as e: print("putter", repr(e))
    print(s.get_nowait())
    try: s.get_nowait()
    except asyncio.QueueShutDown as e: print("getter", type(e).__mro__[1].__name__)
    try: s.put_nowait(1)
    except asyncio.QueueShutDown: print("put refused")
    z = asyncio.Queue(0); print(z.full(), z.maxsize, z.empty()); n = asyncio.Queue(-1); n.put_nowait(1); print(n.full())
    gets = [asyncio.create_task(z.get()) for _ in range(3)]; await asyncio.sleep(0); gets[0].cancel(); z.put_nowait("a"); z.put_nowait("b"); r = await asyncio.gather(*gets, return_exceptions=True); print(r[1:], type(r[0]).__name__)
    try: asyncio.Queue("x").full()
    except TypeError as e: print(e)
asyncio.run(main())
