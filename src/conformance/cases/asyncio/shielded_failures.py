"""What a shielded task raises after its waiter was cancelled, and a server that is cancelled while it serves."""
import asyncio
import gc


async def fails():
    await asyncio.sleep(0.05)
    raise LookupError("nobody looks")


async def main():
    told = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: told.append((context["message"], repr(context.get("exception")))))
    inner = asyncio.create_task(fails())
    waiter = asyncio.ensure_future(asyncio.shield(inner))
    await asyncio.sleep(0)
    waiter.cancel()
    await asyncio.sleep(0.1)
    print("told at once:", told, inner.done(), waiter.cancelled())
    del inner, waiter
    gc.collect()
    await asyncio.sleep(0)
    print("told in the end:", told)

    ends = []

    async def client(reader, writer):
        ends.append(await reader.read())

    server = await asyncio.start_server(client, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    serving = asyncio.create_task(server.serve_forever())
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await asyncio.sleep(0.01)
    serving.cancel()
    try:
        await serving
    except asyncio.CancelledError:
        print("no longer serving", server.is_serving())
    print(await reader.read(), ends)
    writer.close()


asyncio.run(main())
