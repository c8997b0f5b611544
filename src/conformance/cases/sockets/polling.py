"""select, poll and epoll: what they take, what they tell, and in which words they refuse."""
import select,socket,os
def tr(f,*a,**k):
    try: print(a,k,'->',repr(f(*a,**k)))
    except BaseException as e: print(a,k,type(e).__name__,e)
a,b=socket.socketpair()
S=select.select
for args in ((5,[],[]),([],None,[]),([],[],{},0),([],[],[],'x'),([],[],[],-1),([],[],[],None,1),([],[],[],float('nan')),(['x'],[],[],0),([-1],[],[],0),([9999],[],[],0),([10**30],[],[],0),([1.5],[],[],0),([],)): tr(S,*args)
p=select.poll()
for f,args in ((p.register,(a,)),(p.register,('x',)),(p.register,(5,'x')),(p.register,(5,-1)),(p.register,(5,70000)),(p.register,()),(p.unregister,(77,)),(p.unregister,('x',)),(p.modify,(77,1)),(p.modify,(77,)),(p.poll,('x',)),(p.poll,(float('nan'),)),(p.poll,())): tr(f,*args) if a not in args else f(*args)
p.register(9999,1); print(p.poll(0))
e=select.epoll()
e.register(a)
for f,args in ((e.register,('y',)),(e.register,('x',)),(e.register,(9999,)),(e.register,(0,'x')),(e.register,()),(e.unregister,(9999,)),(e.poll,('x',)),(e.poll,(0,0)),(e.poll,(0,-5)),(e.poll,(float('nan'),))): tr(f,*args)
print(e.fileno()>2, e.closed); 
with e as q: print(q is e)
for f,args in ((e.register,(1,)),(e.poll,(0,)),(e.fileno,()),(e.__enter__,()),(e.close,())): tr(f,*args)
tr(select.epoll,0);tr(select.epoll,-2); tr(select.poll,1)
e=select.epoll(); e.register(a,select.EPOLLIN|select.EPOLLONESHOT); b.send(b'x'); print([v for _,v in e.poll(0)],e.poll(0)); e.modify(a,select.EPOLLIN)
b.shutdown(1); print([v for _,v in e.poll(0)]); e.modify(a,select.EPOLLIN|select.EPOLLRDHUP|select.EPOLLOUT); print([v for _,v in e.poll(0)]); b.close(); print([v for _,v in e.poll(0)])
r,w=os.pipe(); p=select.poll(); p.register(r); p.register(w); print([v for _,v in p.poll(0)]); os.close(w); print(sorted(v for _,v in p.poll(0)))
r,w=os.pipe(); p=select.poll(); p.register(w,select.POLLOUT); os.close(r); print([v for _,v in p.poll(0)]); print([len(x) for x in S([],[w],[],0)])
a,b=socket.socketpair(); p=select.poll(); p.register(a,select.POLLIN|select.POLLRDHUP); b.shutdown(socket.SHUT_WR); print([v for _,v in p.poll(0)]); a.shutdown(1); print([v for _,v in p.poll(0)])
s=socket.socket(); p=select.poll(); p.register(s); print([v for _,v in p.poll(0)])
a.close(); tr(S,[a],[],[],0) if 0 else None
try: S([a],[],[],0)
except Exception as x: print(type(x),x)
