# Streams and sockets under an event loop, in memory
import asyncio
async def handle(r, w):
    data=await r.readline(); print('server got', data); w.write(data.upper()); await w.drain(); w.close(); await w.wait_closed()
async def main():
    s=await asyncio.start_server(handle, '127.0.0.1', 0)
    host,port=s.sockets[0].getsockname()
    r,w=await asyncio.open_connection(host,port)
    w.write(b'hello\n'); print(await r.read()); w.close(); await w.wait_closed()
    async with s: pass
    try: await asyncio.open_connection(host,port)
    except ConnectionRefusedError as e: print(e.errno)
    import socket
    a,b=socket.socketpair(); a.setblocking(False); b.setblocking(False); loop=asyncio.get_running_loop()
    async def rd(): buf=bytearray(4); n=await loop.sock_recv_into(a,buf); print(n,buf)
    t=asyncio.create_task(rd()); await asyncio.sleep(0); await loop.sock_sendall(b,b'abcd'); await t
    a.close(); b.close()


asyncio.run(main())
