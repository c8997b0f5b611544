import asyncio

async def main():
    r = asyncio.StreamReader(limit=8)
    r.feed_data(b"abc")
    print(repr(r))
    r.feed_data(b"def\nghi")
    print(await r.readline(), r)
    t = asyncio.create_task(r.readexactly(6))
    await asyncio.sleep(0)
    try:
        await r.read(1)
    except RuntimeError as e:
        print(e)
    r.feed_data(b"JK")
    await asyncio.sleep(0)
    print(t.done())
    r.feed_data(b"L!")
    print(await t)
    r.feed_eof()
    print(r.at_eof(), await r.read(-1), r.at_eof())
    print(await r.read(0), await r.read(5))
    try:
        r.feed_data(b"after")
    except AssertionError as e:
        print("AssertionError", e)
    r2 = asyncio.StreamReader()
    r2.set_exception(ConnectionResetError("peer gone"))
    for f in (r2.read, r2.readline, lambda: r2.readexactly(1), r2.readuntil):
        try:
            await f()
        except ConnectionResetError as e:
            print(repr(e))
    print(r2.exception())
    r3 = asyncio.StreamReader()
    async def feeder():
        for line in (b"one\n", b"two\nthr", b"ee\n", b"last"):
            r3.feed_data(line)
            await asyncio.sleep(0)
        r3.feed_eof()
    f = asyncio.create_task(feeder())
    async for line in r3:
        print(line)
    await f
    try:
        asyncio.StreamReader(limit=0)
    except ValueError as e:
        print(e)
    r4 = asyncio.StreamReader(limit=4)
    r4.feed_data(b"0123456789\nrest\n")
    try:
        await r4.readuntil(b"\n")
    except asyncio.LimitOverrunError as e:
        print(e.args, e.consumed)
        print(await r4.readexactly(e.consumed))
    print(await r4.readline())
    print(await r4.read(3), await r4.readline())
asyncio.run(main())
