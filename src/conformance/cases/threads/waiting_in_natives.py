# Threads that wait inside key functions, generators and constructors; raw threads; a thread that spins
import threading, time
ev=threading.Event()
def key(x):
    if x==2: print('wait'); ev.wait(); print('woke')
    return x
def setter(): time.sleep(0.1); print('setting'); ev.set()
t=threading.Thread(target=setter); t.start()
print(sorted([3,2,1], key=key)); t.join()
def gen():
    for i in range(3):
        time.sleep(0.01); yield i
def consume(n): print(n, list(gen())); print(n, [x for x in gen()])
ts=[threading.Thread(target=consume,args=(i,)) for i in range(1)]
for t in ts: t.start()
for t in ts: t.join()
class Slow:
    def __init__(s): time.sleep(0.05); s.v=1
    def __del__(s): print('slow gone')
def mk(): s=Slow(); print(s.v)
ts=[threading.Thread(target=mk) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
def ex():
    raise SystemExit(3)
t=threading.Thread(target=ex); t.start(); t.join(); print('after exit')
import _thread
done=threading.Event()
def raw(a,k=0): print('raw',a,k); done.set(); raise ValueError('raw')
_thread.start_new_thread(raw,(1,),{'k':2}); done.wait(); time.sleep(0.01)
_thread.start_new_thread(print,('native',)); time.sleep(0.01)
def spin():
    global n
    while not stop: n+=1
stop=False; n=0
t=threading.Thread(target=spin); t.start(); time.sleep(0.01); stop=True; t.join(); print(n>0)
