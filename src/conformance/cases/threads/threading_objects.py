# threading's locks, conditions, events, semaphores, barriers, timers and locals
import threading, time, queue, sys
log = []
def say(*words): log.append(' '.join(map(str, words)))
def run(*functions):
    threads = [threading.Thread(target=f, name=f.__name__) for f in functions]
    for t in threads: t.start()
    for t in threads: t.join()
    for line in sorted(log): print(line)
    log.clear()
event = threading.Event()
def waits(): say('waits', event.wait(timeout=5), event.is_set())
def sets(): time.sleep(0.01); event.set()
run(waits, sets)
print(event, threading.Event().wait(0.001))
condition = threading.Condition(); items = []
def consume():
    with condition:
        condition.wait_for(lambda: items)
        say('consumed', items.pop())
def produce():
    with condition:
        items.append('item'); condition.notify_all()
run(consume, produce)
try: condition.notify()
except RuntimeError as e: print(e)
try: condition.wait()
except RuntimeError as e: print(e)
barrier = threading.Barrier(3, action=lambda: say('action'))
def one(): say('one', barrier.wait() in range(3))
def two(): say('two', barrier.wait() in range(3))
def three(): say('three', barrier.wait() in range(3), barrier.n_waiting)
run(one, two, three)
semaphore = threading.BoundedSemaphore(1)
semaphore.acquire(); print(semaphore.acquire(blocking=False), semaphore.acquire(timeout=0.001)); semaphore.release()
try: semaphore.release()
except ValueError as e: print(e)
timer = threading.Timer(0.01, say, ('timer',), {}); timer.start(); timer.join(); print(log); log.clear()
cancelled = threading.Timer(10, say, ('never',)); cancelled.start(); cancelled.cancel(); cancelled.join(); print(log, cancelled.finished.is_set())
mine = threading.local(); mine.x = 'main'
class Own(threading.local):
    shared = 'class'
    def __init__(self, start): self.value = start
own = Own(1); own.value = 'changed'
def looks():
    say(hasattr(mine, 'x'), own.value, own.shared); mine.x = 'thread'; own.value = 'other'
run(looks); print(mine.x, own.value, mine.__dict__)
q = queue.Queue(maxsize=1)
def putter():
    for i in range(3): q.put(i)
    q.join(); say('all done')
def getter():
    for _ in range(3): say('got', q.get()); q.task_done()
run(putter, getter)
try: q.get(timeout=0.001)
except queue.Empty as e: print('empty', e)
q.put(1)
try: q.put(2, block=False)
except queue.Full as e: print('full', e)
p = queue.PriorityQueue(); [p.put(x) for x in (3, 1, 2)]; print([p.get() for _ in range(3)])
s = queue.SimpleQueue(); s.put('x'); print(s.get(), s.empty(), s.qsize())
q = queue.Queue(); q.put(1); q.shutdown()
print(q.get())
try: q.get()
except queue.ShutDown as e: print('shut down', e)
t = threading.Thread(target=print, args=('native target',), name='named', daemon=True)
print(t.name, t.daemon, t.ident, t.is_alive(), str(t)); t.start(); t.join(); print(t.is_alive(), str(t)[:22])
for wrong in (t.start, lambda: threading.Thread(target=print).join(), lambda: threading.current_thread().join()):
    try: wrong()
    except RuntimeError as e: print(e)
def hook(args): print('hook', args.exc_type.__name__, args.exc_value, args.thread.name)
threading.excepthook = hook
def bad(): raise ValueError('in a thread')
run(bad)
print(threading.main_thread().name, threading.active_count(), [x.name for x in threading.enumerate()])
r = threading.RLock()
with r:
    with r: print(r.acquire(blocking=False)); r.release()
print(repr(r)[:9])
