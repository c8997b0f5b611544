import asyncio, socket

class Ring(asyncio.BufferedProtocol):
    def __init__(self):
        self.buf = bytearray(8)
        self.got = bytearray()
        self.log = []
        self.done = asyncio.get_running_loop().create_future()
    def connection_made(self, tr):
        self.tr = tr
        self.log.append("made")
    def get_buffer(self, sizehint):
        self.log.append(("get", sizehint))
        self.view = memoryview(self.buf)
        return self.view
    def buffer_updated(self, n):
        self.log.append(("upd", n, bytes(self.buf[:n])))
        self.got += self.view[:n]
        self.view.release()
        try:
            self.buf.append(0); self.buf.pop()
            self.log.append("resizable")
        except BufferError as e:
            self.log.append(str(e))
    def eof_received(self):
        self.log.append("eof")
        return False
    def connection_lost(self, exc):
        self.log.append(("lost", exc))
        self.done.set_result(bytes(self.got))

class Echo(asyncio.Protocol):
    def connection_made(self, tr):
        self.tr = tr
        print("limits", tr.get_write_buffer_limits(), tr.get_write_buffer_size())
    def data_received(self, d):
        print("echo", type(d).__name__, d)
        self.tr.write(d.upper())
    def eof_received(self):
        print("echo eof")
    def connection_lost(self, exc):
        print("echo lost", exc)

async def main():
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair()
    tr1, p1 = await loop.create_connection(Ring, sock=a)
    tr2, p2 = await loop.create_connection(Echo, sock=b)
    tr1.write(b"buffered protocol")
    await asyncio.sleep(.01)
    tr1.write(b"!")
    await asyncio.sleep(.01)
    tr2.close()
    print(await p1.done)
    for l in p1.log:
        print(l)
    print(tr1.is_closing(), tr2.is_closing())
    tr1.write(b"late")
    try:
        tr1.write("text")
    except TypeError as e:
        print(e)
asyncio.run(main())
