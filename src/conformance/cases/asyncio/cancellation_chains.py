import asyncio
# cancellation chains
async def leaf():
    try:
        await asyncio.get_running_loop().create_future()
    except asyncio.CancelledError as e:
        print("leaf", e.args, e.__context__)
        raise ValueError("leaf cleanup") from e
async def mid():
    try:
        await leaf()
    except ValueError as e:
        print("mid", e, repr(e.__cause__))
        raise asyncio.CancelledError("mid message")
async def main():
    t = asyncio.create_task(mid(), name="mid")
    await asyncio.sleep(0)
    print(t.cancel("from main"), t.cancelling())
    try:
        await t
    except asyncio.CancelledError as e:
        print("main", e.args, repr(e.__context__))
    print(t, t.cancelled()) if False else print(t.cancelled())
    # task waits on task
    async def waits(o): return await o
    inner = asyncio.create_task(asyncio.sleep(10, "in"))
    outer = asyncio.create_task(waits(inner))
    await asyncio.sleep(0)
    outer.cancel("chain")
    r = await asyncio.gather(inner, outer, return_exceptions=True)
    print([type(x).__name__ for x in r], [x.args for x in r])
    # cancelled error caught, returns
    async def stoic():
        try: await asyncio.sleep(1)
        except asyncio.CancelledError: return "survived"
    t = asyncio.create_task(stoic()); await asyncio.sleep(0); t.cancel()
    print(await t, t.cancelled(), t.cancelling())
    # cancel twice before it runs
    seen = []
    async def rec():
        for _ in range(3):
            try: await asyncio.sleep(0.01); seen.append("ok")
            except asyncio.CancelledError as e: seen.append(e.args)
    t = asyncio.create_task(rec()); await asyncio.sleep(0)
    t.cancel("a"); t.cancel("b"); await t
    print(seen, t.cancelling())
    # cancel self
    async def suicidal():
        asyncio.current_task().cancel("self")
        print("still running")
        await asyncio.sleep(0)
        print("never")
    t = asyncio.create_task(suicidal())
    try: await t
    except asyncio.CancelledError as e: print(e.args)
    # raise CancelledError out of a task
    async def raises(): raise asyncio.CancelledError("raised", 2)
    t = asyncio.create_task(raises())
    await asyncio.wait([t]); print(t.cancelled(), t)if False else print(t.cancelled())
    try: t.exception()
    except asyncio.CancelledError as e: print(e.args)
    # finally with await
    async def slow_clean():
        try: await asyncio.sleep(1)
        finally:
            await asyncio.sleep(0.01); print("cleaned")
    t = asyncio.create_task(slow_clean()); await asyncio.sleep(0); t.cancel(); await asyncio.sleep(0)
    t.cancel("again")
    r = await asyncio.gather(t, return_exceptions=True); print(repr(r[0]), r[0].args)
asyncio.run(main())
