"""sendmsg, recvmsg, files that travel, addresses, and what a socket refuses in which words."""
import socket
import re
def shown(x): return re.sub(r'0x[0-9a-f]+|fd=\d+|, \d{5}\)', '#', repr(x))
def tr(f,*a,**k):
    try: print(f.__name__,shown(a),k,'->',shown(f(*a,**k)))
    except BaseException as e: print(f.__name__,shown(a),k,type(e).__name__,shown(e))
a,b=socket.socketpair()
for x in ('x',5,None,[5],['x'],[memoryview(b'abcd')[::2]],[],[b''],b'ab'): tr(a.sendmsg,x)
b.setblocking(False); tr(b.recv,100)
tr(a.sendmsg,[b'a'],5); tr(a.sendmsg,[b'a'],[(1,2)]); tr(a.sendmsg,[b'a'],[(1,2,3)]);tr(a.sendmsg,[b'a'],[],'x'); tr(a.sendmsg,[b'a'],[],0,None); tr(a.sendmsg); tr(a.sendmsg,(x for x in [b'q',b'r']))
tr(b.recvmsg,100); tr(b.recvmsg,100); tr(b.recvmsg,-1); tr(b.recvmsg,1,-1); tr(b.recvmsg,'x'); tr(b.recvmsg)
a.sendall(b'0123456789')
for x in ('x',5,None,[5],[b'ro'],[memoryview(bytearray(4))[::2]],[],[bytearray(0)]): tr(b.recvmsg_into,x)
u=bytearray(3); v=memoryview(bytearray(8)); tr(b.recvmsg_into,[u,v[2:]]); print(u,v.tobytes())
tr(b.recvmsg_into,[u]); tr(b.recvmsg_into,[u],-1)
import array
fd=a.fileno()
a.sendmsg([b'fd'],[(socket.SOL_SOCKET,socket.SCM_RIGHTS,array.array('i',[fd]))]) ; r=b.recvmsg(10,socket.CMSG_SPACE(4)); print(r[0],[(l,t,len(d)) for l,t,d in r[1]],r[2:]); 
tr(socket.CMSG_LEN,4); tr(socket.CMSG_SPACE,4);tr(socket.CMSG_LEN,-1)
x=a.sendmsg([b'abcdefgh']*2); m=b.recvmsg(4); print(m)
socket.send_fds(a,[b'z'],[fd]); m=socket.recv_fds(b,100,3); print(m[0],len(m[1]),m[2:])
d1,d2=socket.socketpair(socket.AF_UNIX,socket.SOCK_DGRAM); d1.sendmsg([b'ab',b'cdef']); print(d2.recvmsg(3)); d1.send(b'abcdef'); print(d2.recvmsg_into([bytearray(2),bytearray(2)])); d1.send(b'abc'); print(d2.recv(2),);
tr(a.sendto,b'x'); tr(a.sendto,b'x','addr'); tr(a.sendto,b'x',0,'addr',1); tr(a.recv,'x');tr(a.recv);tr(a.recv_into);tr(a.recv_into,5); tr(a.send,b'x','y'); tr(a.sendall); tr(a.send); tr(a.shutdown,7); tr(a.shutdown,'x'); tr(a.settimeout,'x'); tr(a.setblocking); tr(a.getsockopt,1); tr(a.getsockopt,socket.SOL_SOCKET,socket.SO_TYPE); tr(a.setsockopt,1,2); tr(a.bind,5); tr(a.connect,5); tr(a.getpeername); tr(a.getsockname); tr(a.detach,1)
s=socket.socket(); tr(s.bind,('127.0.0.1',)); tr(s.bind,('127.0.0.1','x')); tr(s.bind,('127.0.0.1',70000)); tr(s.bind,('127.0.0.1',-1)); tr(s.bind,(5,5)); tr(s.bind,('no.such.host.invalid',5)); tr(s.connect,('127.0.0.1',)); tr(s.getpeername); tr(s.getsockname); tr(s.send,b'x'); tr(s.recv,1); tr(s.accept); tr(s.listen); tr(s.shutdown,2); tr(s.connect_ex,('127.0.0.1',9))
for args in ((99,),(2,99),('x',),(2,1,0,9999),(2,1,0,-5),(2,1,0,'x')): tr(socket.socket,*args)
tr(socket.socketpair,socket.AF_INET) if 0 else None
tr(socket.htons,70000);tr(socket.htons,-1);tr(socket.htonl,2**33);tr(socket.inet_aton,'1.2.3');tr(socket.inet_aton,'x');tr(socket.inet_ntoa,b'123');tr(socket.inet_pton,2,'1.2.3');tr(socket.inet_ntop,10,b'123');tr(socket.inet_pton,99,'x')
srv=socket.create_server(('127.0.0.1',0)); c=socket.create_connection(srv.getsockname()); d,_=srv.accept(); tr(c.connect,srv.getsockname()); tr(srv.recv,1); tr(srv.send,b'x'); tr(srv.shutdown,1); d.close(); import time; time.sleep(.05); tr(c.recv,10); tr(c.send,b'x'); time.sleep(.05); tr(c.send,b'x'); tr(c.recv,3); tr(c.getpeername)
c2=socket.create_connection(srv.getsockname()); d2,_=srv.accept(); c2.send(b'unread'); time.sleep(.05); d2.close(); time.sleep(.05); tr(c2.recv,10); tr(c2.recv,10)
tr(srv.bind,('127.0.0.1',0)); srv2=socket.socket(); tr(srv2.bind,srv.getsockname()); srv.settimeout(0); tr(srv.accept); srv.settimeout(.01); tr(srv.accept)
p,q=socket.socketpair(); p.send(b'unread'); q.close(); tr(p.recv,1); tr(p.recv,1); tr(p.send,b'z'); tr(p.getpeername)
print(shown(p), repr(socket.SocketType), socket.timeout, socket.error, p.family, p.type)
tr(setattr,p,'x',1); print(shown(socket.fromfd(p.fileno(),1,1))); print(p.dup().family)
p.close(); tr(p.recv,1); tr(p.fileno); tr(p.getsockname); tr(p.settimeout,1); tr(p.gettimeout); tr(p.makefile,'rb')
