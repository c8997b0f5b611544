import asyncio, os, tempfile, struct

async def handle(r, w):
    try:
        while True:
            (n,) = struct.unpack(">H", await r.readexactly(2))
            body = await r.readexactly(n)
            w.write(struct.pack(">H", n) + bytes(reversed(body)))
            await w.drain()
    except asyncio.IncompleteReadError as e:
        print("server saw", e.partial, e.expected)
    finally:
        w.close()

async def main():
    d = tempfile.mkdtemp()
    path = os.path.join(d, "s.sock")
    server = await asyncio.start_unix_server(handle, path)
    print(os.path.exists(path), server.sockets[0].family.name, len(server.sockets))
    r, w = await asyncio.open_unix_connection(path)
    for body in (b"abc", b"", bytes(range(5))):
        w.write(struct.pack(">H", len(body)) + body)
        n = struct.unpack(">H", await r.readexactly(2))[0]
        print(n, await r.readexactly(n))
    w.write(b"\x00")
    w.write_eof()
    print(await r.read())
    w.close()
    server.close()
    await server.wait_closed()
    print(server.is_serving(), os.path.exists(path))
    try:
        await asyncio.open_unix_connection(os.path.join(d, "none"))
    except FileNotFoundError as e:
        print(e.errno, e.strerror)
    try:
        await asyncio.open_connection("127.0.0.1", 1)
    except OSError as e:
        print(type(e).__name__, e)
    os.rmdir(d)
asyncio.run(main())
