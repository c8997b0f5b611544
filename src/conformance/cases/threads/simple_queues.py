"""_queue.SimpleQueue: what it takes, gives and refuses."""
import _queue, queue
print(queue.SimpleQueue, queue.Empty.__mro__, queue.Empty.__doc__, _queue.SimpleQueue.__doc__)
print([n for n in dir(_queue.SimpleQueue)])
q=queue.SimpleQueue()
def tr(f,*a,**k):
    try: print(a,k,'->',repr(f(*a,**k)))
    except BaseException as e: print(a,k,type(e).__name__,e)
tr(q.put);tr(q.put,1,2,3,4);tr(q.put,1,block=0,timeout=-1);tr(q.put_nowait,2);tr(q.put_nowait,item=3);tr(q.qsize);tr(q.get,timeout='x');tr(q.get,False,-1);tr(q.get,0);tr(q.get,timeout=1e30);tr(q.get_nowait);tr(q.get,False);tr(q.get_nowait)
tr(q.get,foo=1);tr(q.get,True,1,2);tr(queue.SimpleQueue,1);tr(q.put,1,foo=2);tr(q.qsize);tr(q.get,True,0);tr(q.get,True,0); tr(q.get,True,float('nan'));tr(q.get,True,-1)
import sys; print(sys.getsizeof(q)>0, queue.SimpleQueue[int], len([1]))
class S(queue.SimpleQueue): pass
s=S(); s.x=1; s.put(3); print(s.get(), type(s).__name__)
import weakref; print(weakref.ref(q)() is q)
