import asyncio

async def slow(n=1):
    try:
        await asyncio.sleep(n)
        return "slow done"
    except asyncio.CancelledError as e:
        print("slow cancelled with", e.args)
        raise

async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(.01) as cm:
            await slow()
    except TimeoutError as e:
        print("TimeoutError", repr(e), type(e.__cause__).__name__, cm.expired())
    try:
        await asyncio.wait_for(slow(), .01)
    except asyncio.TimeoutError as e:
        print("wait_for", repr(e), asyncio.TimeoutError is TimeoutError)
    print(await asyncio.wait_for(asyncio.sleep(0, "quick"), None))
    print(await asyncio.wait_for(asyncio.sleep(0, "quick"), 5))
    async with asyncio.timeout(None) as cm:
        print(cm.when(), cm)
        cm.reschedule(loop.time() + 100)
        print(cm.when() > loop.time(), cm.expired())
    print(repr(cm))
    try:
        async with asyncio.timeout_at(loop.time() - 1):
            await asyncio.sleep(0)
            print("unreached")
    except TimeoutError:
        print("already past")
    try:
        async with asyncio.timeout(.5) as outer:
            async with asyncio.timeout(.01) as inner:
                await slow()
    except TimeoutError:
        print("outer", outer.expired(), "inner", inner.expired())
    t = asyncio.timeout(1)
    try:
        t.reschedule(2)
    except RuntimeError as e:
        print(e)
    async with t:
        pass
    try:
        t.reschedule(2)
    except RuntimeError as e:
        print(e)
    try:
        async with t:
            pass
    except RuntimeError as e:
        print(e)
    try:
        await asyncio.wait_for(slow(), 0)
    except TimeoutError as e:
        print("zero", repr(e))
    async def swallow():
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            return "swallowed"
    print(await asyncio.wait_for(swallow(), .01) if False else "skip")
    try:
        print(await asyncio.wait_for(swallow(), .01))
    except TimeoutError as e:
        print("to", repr(e))
asyncio.run(main())
try:
    asyncio.timeout(1).__aenter__().send(None)
except RuntimeError as e:
    print(e)
