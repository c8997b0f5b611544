# A fuzzed program that once differed: asyncio-schedules, seed 88.
import asyncio, gc

class CountedLoop(asyncio.SelectorEventLoop):
    """Time passes when everybody waits, and only then."""
    def __init__(self):
        super().__init__()
        self.now = 0.0
        poll = self._selector.select
        def select(timeout=None):
            if timeout is None:
                raise SystemExit("everybody waits for ever")
            self.now += max(timeout, 0)
            return poll(0)
        self._selector.select = select
    def time(self):
        return self.now

def note(*words):
    print(f"{asyncio.get_running_loop().time():.2f}", *words)

def attempt(what, act):
    try:
        note(what, act())
    except (BufferError, ValueError, IndexError, TypeError, RuntimeError, asyncio.QueueEmpty, asyncio.QueueFull, asyncio.InvalidStateError) as e:
        note(what, type(e).__name__, e)

async def pieces(name, size):
    view = memoryview(bufs[name])
    try:
        for at in range(0, len(view), size):
            yield view[at:at + size]
            await asyncio.sleep(0)
    finally:
        view.release()
        note("pieces closed")

async def small(n, fails=None):
    await asyncio.sleep(n / 100)
    if fails is not None:
        raise fails
    return n

bufs = {"a": bytearray(b"abcdef"), "b": bytearray(b"01")}
tasks = []

async def task0(me):
    await asyncio.sleep(0.02)
    await asyncio.sleep(0.05)
    v2 = memoryview(bufs["a"])[1:]
    await asyncio.sleep(0.05)
    v2.release()
    try:
        note(me, await asyncio.wait_for(asyncio.shield(tasks[1]), 0.01))
    except (TimeoutError, asyncio.CancelledError) as e:
        note(me, "shield", repr(e))
    return me

async def task1(me):
    async with lock:
        note(me, "notify")
        async with condition:
            condition.notify()
        async for piece in pieces("a", 1):
            note(me, piece.tobytes())
            sub = asyncio.create_task(small(4))
            note(me, "first", sorted(str(t.done()) for t in (await asyncio.wait([sub], timeout=0.02))[0]))
    await queue.put((me, bytes(bufs["b"][:2])))
    note(me, "put", queue.qsize())
    try:
        note(me, await asyncio.wait_for(queue.get(), 0.02))
    except TimeoutError:
        note(me, "nothing came")
    v10 = memoryview(bufs["b"])[1:]
    await asyncio.sleep(0)
    v10.release()
    v11 = memoryview(bufs["b"])
    note(me, "view", v11.nbytes)
    raise KeyError(me)
    return me, bytes(bufs["a"])

async def task2(me):
    raise ValueError(me)
    await asyncio.sleep(0.01)
    await queue.put((me, bytes(bufs["a"][:2])))
    note(me, "put", queue.qsize())
    async with semaphore:
        await asyncio.sleep(0.02)
        await asyncio.sleep(0.02)
        attempt(f"{me} change", lambda: bufs["b"].reverse())
    sub = asyncio.create_task(small(0))
    note(me, "first", sorted(str(t.done()) for t in (await asyncio.wait([sub], timeout=0.02))[0]))
    return me

async def task3(me):
    raise KeyError(me)
    attempt(f"{me} change", lambda: bufs["a"].__setitem__(0, 50))
    with memoryview(bufs["a"]) as v23:
        await queue.put((me, bytes(bufs["b"][:2])))
        note(me, "put", queue.qsize())
        await queue.put(memoryview(bufs["b"]))
    await asyncio.sleep(0)
    try:
        async with asyncio.timeout(0.03):
            async with condition:
                await condition.wait()
                note(me, "condition")
    except TimeoutError:
        note(me, "no condition")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(small(3, OSError("child")))
            event.set()
            note(me, "cancel", tasks[2].cancel(f"by {me}"))
    except* OSError as e:
        note(me, "group", e.exceptions)
    return me, bytes(bufs["a"])

async def main():
    global queue, lock, semaphore, event, condition, future
    queue, lock, semaphore = asyncio.Queue(1), asyncio.Lock(), asyncio.Semaphore(1)
    event, condition, future = asyncio.Event(), asyncio.Condition(), asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: note("handler", context["message"].split("<")[0].split("(")[0], repr(context.get("exception"))))
    tasks.extend(asyncio.create_task(body(f"t{i}"), name=f"t{i}") for i, body in enumerate([task0, task1, task2, task3]))
    for round in range(3):
        done, pending = await asyncio.wait(tasks, timeout=0.5)
        note("round", round, sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        for task in tasks:
            if not task.done():
                task.cancel(f"round {round}")
                await asyncio.sleep(0)
    for task in tasks:
        if not task.done():
            note(task.get_name(), "goes on")
        elif task.cancelled():
            note(task.get_name(), "was cancelled")
        else:
            note(task.get_name(), repr(task.exception()) if task.exception() else task.result())
    if future.done() and not future.cancelled():
        future.exception()
    asyncio.get_running_loop().set_exception_handler(None)
    done = pending = task = None
    for name in bufs:
        attempt(f"{name} before", lambda: bufs[name].append(33))
    tasks.clear()
    while not queue.empty():
        queue.get_nowait()
    gc.collect()
    for name in bufs:
        attempt(f"{name} after", lambda: bufs[name].append(33))
    note(bufs)

asyncio.run(main(), loop_factory=CountedLoop)
