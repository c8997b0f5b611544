# Sockets: pairs, timeouts, recv_into and its export, files, select, listening and connecting, datagrams
import socket, select, threading
a,b=socket.socketpair()
print(a.family, a.type, a.proto, a.gettimeout(), a.getblocking())
print(a.send(b'hello'), b.recv(3), b.recv(10))
buf=bytearray(10); a.sendall(b'abcdefghijkl'); print(b.recv_into(buf), buf, b.recv_into(memoryview(buf)[2:4]), buf)
def t(label,f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
t('neg', lambda: b.recv(-1)); t('into bytes', lambda: b.recv_into(b'xx')); t('too small', lambda: b.recv_into(buf, 100)); t('str', lambda: a.send('x')); t('none', lambda: b.recv_into(None))
b.setblocking(False); t('nb', lambda: b.recv(1)); b.settimeout(0.01); t('to', lambda: b.recv(1)); print(b.gettimeout())
b.settimeout(None)
def reader():
    t('during', lambda: print('got', b.recv_into(buf)))
th=threading.Thread(target=reader); th.start()
t('resize while recv_into waits', lambda: buf.append(1))
a.sendall(b'xyz'); th.join(); t('resize after', lambda: buf.append(1)); print(buf)
f=b.makefile('rb'); a.sendall(b'line1\nline2\n'); print(f.readline(), f.readline()); 
w=a.makefile('w'); w.write('text\n'); w.flush(); print(b.recv(100)); w.close(); f.close()
print(select.select([a,b],[a],[],0)); a.sendall(b'q'); print(select.select([b],[],[],0)[0]==[b]); b.recv(1)
a.shutdown(socket.SHUT_WR); print(b.recv(5)); t('shut', lambda: a.send(b'x'))
b.close(); t('closed', lambda: b.recv(1)); t('epipe', lambda: a.send(b'x')); print(a, b); a.close(); print(a.fileno())
s=socket.socket(); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1); s.bind(('127.0.0.1',0)); s.listen(); addr=s.getsockname(); print(addr[0])
def client():
    with socket.create_connection(addr) as c:
        c.sendall(b'ping'); print('client got', c.recv(10))
th=threading.Thread(target=client); th.start()
conn, peer=s.accept(); print(peer[0], conn.recv(10)); conn.sendall(b'pong'); conn.close(); th.join(); s.close()
t('refused', lambda: socket.create_connection(addr)); t('connect', lambda: socket.socket().connect(('127.0.0.1', 1)))
t('addr', lambda: socket.socket().connect('x')); t('addr', lambda: socket.socket().bind(('127.0.0.1', 70000))); t('addr', lambda: socket.socket().bind(('127.0.0.1',)))
print(socket.inet_aton('1.2.3.4'), socket.inet_ntoa(b'\x01\x02\x03\x04'), socket.htons(1), socket.htonl(1), socket.inet_pton(socket.AF_INET6,'::1'), socket.inet_ntop(socket.AF_INET6, bytes(15)+b'\1'))
u=socket.socket(socket.AF_INET, socket.SOCK_DGRAM); u.bind(('127.0.0.1',0)); v=socket.socket(socket.AF_INET, socket.SOCK_DGRAM); v.sendto(b'dgram', u.getsockname()); d,ad=u.recvfrom(100); print(d, ad==('127.0.0.1', v.getsockname()[1])); u.close(); v.close()
