"""What the loop's handler hears of exceptions that nobody took from a future, in the name of its class."""
import asyncio
import gc


class Own(asyncio.Future):
    pass


class Outer:
    class Inner(asyncio.Future):
        pass


async def fails():
    1 / 0


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], repr(context["exception"])))
    for kind in (asyncio.Future, Own, Outer.Inner):
        future = kind(loop=loop)
        future.set_exception(ValueError(1))
        del future
    task = asyncio.create_task(fails())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    gc.collect()


asyncio.run(main())
