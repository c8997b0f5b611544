# What goes wrong under an event loop, and what is said of it
import asyncio
def show(label, f):
    try: print(label, 'ok', f())
    except BaseException as e: print(label, type(e).__name__, e)
async def ok(): return 1
async def bad(): raise ValueError('bad')
show('run', lambda: asyncio.run(ok()))
show('run bad', lambda: asyncio.run(bad()))
show('run 5', lambda: asyncio.run(5))
show('no loop', asyncio.get_running_loop)
async def nested():
    c = ok()
    try: asyncio.run(c)
    finally: c.close()
show('nested', lambda: asyncio.run(nested()))
async def invalid():
    f = asyncio.get_running_loop().create_future()
    show('result', f.result); show('exception', f.exception)
    f.set_result(1); show('twice', lambda: f.set_result(2)); show('cancel', f.cancel); print(f)
    g = asyncio.get_running_loop().create_future(); g.cancel('why'); show('cancelled', g.result); print(g.cancelled(), g)
    h = asyncio.get_running_loop().create_future(); show('stop', lambda: h.set_exception(StopIteration)); 
    h = asyncio.get_running_loop().create_future(); h.set_exception(KeyError('k')); print(repr(h.exception()), h)
    t = asyncio.create_task(ok()); show('set_result', lambda: t.set_result(1)); print(await t, t.result(), t.exception())
    t = asyncio.create_task(bad(), name='named')
    try: await t
    except ValueError as e: print('caught', e, t.get_name(), t.done(), repr(t.exception()))
    show('create_task', lambda: asyncio.create_task(5))
    show('bad await', lambda: asyncio.create_task(ok()).add_done_callback())
    r = await asyncio.gather(ok(), bad(), return_exceptions=True); print(r)
    try: await asyncio.gather(ok(), bad())
    except ValueError as e: print('gather', e)
    try: await asyncio.wait_for(asyncio.sleep(10), 0.001)
    except TimeoutError as e: print('timeout', repr(e))
    async def stubborn():
        try: await asyncio.sleep(10)
        except asyncio.CancelledError: return 'survived'
    t = asyncio.create_task(stubborn()); await asyncio.sleep(0); print(t.cancel(), t.cancelling()); print(await t, t.cancelled())
    async def cancels_self():
        asyncio.current_task().cancel(); await asyncio.sleep(0); print('never')
    t = asyncio.create_task(cancels_self())
    try: await t
    except asyncio.CancelledError: print('self cancelled', t)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad()); tg.create_task(bad())
    except* ValueError as group: print(repr(group.exceptions), group.message)
    lock = asyncio.Lock(); show('release', lock.release)
    q = asyncio.Queue(1); q.put_nowait(1); show('full', lambda: q.put_nowait(2)); q.get_nowait(); show('empty', q.get_nowait)
    show('wait', lambda: asyncio.wait([]).send(None))
    show('task_done', q.task_done) if False else None
asyncio.run(invalid())
async def system_exit(): raise SystemExit(3)
show('exit', lambda: asyncio.run(system_exit()))
async def kept(): 
    for i in range(2): asyncio.get_running_loop().call_soon(print, 'soon', i)
    asyncio.get_running_loop().call_later(0.01, print, 'later'); await asyncio.sleep(0.02); print('end')
asyncio.run(kept())
with asyncio.Runner() as runner:
    print(runner.run(ok()), runner.run(ok()))
show('closed', lambda: runner.run(ok()))
