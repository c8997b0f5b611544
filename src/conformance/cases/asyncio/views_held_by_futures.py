import asyncio, gc
# futures held by closures; BufferError inside done callbacks
async def main():
    loop = asyncio.get_running_loop(); errors = []
    loop.set_exception_handler(lambda l, c: errors.append((c["message"].split("<")[0].strip(), str(c["exception"]), sorted(k for k in c if k != "source_traceback"))))
    buf = bytearray(b"data"); fut = loop.create_future()
    def grow(f): buf.extend(f.result())
    fut.add_done_callback(grow); fut.add_done_callback(lambda f: errors.append("second ran"))
    v = memoryview(buf); fut.set_result(b"more"); await asyncio.sleep(0)
    print(errors, buf); v.release(); errors.clear()
    fut2 = loop.create_future(); fut2.add_done_callback(grow); fut2.set_result(b"!"); await asyncio.sleep(0); print(buf, errors)
    # a future result holding a view
    f = loop.create_future(); f.set_result(memoryview(buf))
    try: buf.append(0)
    except BufferError as e: print(e)
    (await f).release(); buf.append(0)
    # exception of a task holds the frame that holds the view
    async def fails():
        view = memoryview(buf); raise ValueError("with view")
    t = asyncio.create_task(fails()); await asyncio.wait([t])
    try: buf.append(1); print("free?")
    except BufferError as e: print("task exception holds:", e)
    exc = t.exception(); del t; gc.collect()
    try: buf.append(1)
    except BufferError as e: print("saved exception holds:", e)
    tb = exc.__traceback__
    while tb: names = list(tb.tb_frame.f_locals); tb.tb_frame.clear() if "view" in names and False else None; tb = tb.tb_next
    exc.__traceback__ = None; del exc, tb; buf.append(1); print(len(buf))
    # pending task holds; cancel frees
    async def holds():
        with memoryview(buf): await loop.create_future()
    t = asyncio.create_task(holds()); await asyncio.sleep(0)
    try: buf.clear()
    except BufferError as e: print(e)
    t.cancel(); await asyncio.gather(t, return_exceptions=True); buf.clear(); print(buf)
    # gather keeps results
    buf += b"abcdef"
    async def piece(i): return memoryview(buf)[i:i + 2]
    parts = await asyncio.gather(*(piece(i) for i in range(0, 6, 2))); print([p.tobytes() for p in parts])
    try: buf.pop()
    except BufferError: print("three views")
    for p in parts: p.release()
    buf.pop(); print(buf)
    q = asyncio.Queue(); q.put_nowait(memoryview(buf)); del q; buf.pop(); print(buf)
    h = loop.call_later(100, lambda v=memoryview(buf): v); 
    try: buf.pop()
    except BufferError as e: print("handle", e)
    h.cancel(); buf.pop(); print(buf, h.cancelled())
    async def agen():
        with memoryview(buf) as v:
            for x in v: yield x
    g = agen(); print(await anext(g))
    try: buf.append(0)
    except BufferError: print("agen holds")
    del g; await asyncio.sleep(0.001); buf.append(0); print(buf)
asyncio.run(main())
