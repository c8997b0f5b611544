# queue: order, limits, joining and shutting down, within one thread and between threads
import queue, threading

q = queue.Queue(maxsize=2)
q.put('a'); q.put_nowait('b'); print(q.qsize(), q.full(), q.empty(), q.maxsize)
for do in (lambda: q.put_nowait('c'), lambda: q.put('c', block=False), lambda: q.put('c', timeout=0.01), lambda: q.put('c', timeout=-1)):
    try: do()
    except Exception as error: print(type(error).__name__, repr(str(error)))
print(q.get(), q.get_nowait(), q.unfinished_tasks)
for do in (q.get_nowait, lambda: q.get(timeout=0.01), lambda: q.get(timeout=-1)):
    try: do()
    except Exception as error: print(type(error).__name__, repr(str(error)))
q.task_done(); q.task_done(); q.join()
try: q.task_done()
except ValueError as error: print(error)
lifo = queue.LifoQueue(); [lifo.put(n) for n in range(4)]; print([lifo.get() for _ in range(4)])
rank = queue.PriorityQueue(); [rank.put(pair) for pair in ((3, 'c'), (1, 'a'), (2, 'b'))]; print([rank.get() for _ in range(3)], rank.queue)
try: rank.put((1, object())); rank.put((1, object()))
except TypeError as error: print(error)
simple = queue.SimpleQueue(); simple.put(1); print(simple.qsize(), simple.get(), simple.empty())
try: simple.get_nowait()
except queue.Empty as error: print('Empty', error.args)

done = queue.Queue(); results = []
def worker(number):
    while True:
        try: job = done.get()
        except queue.ShutDown: results.append(f'worker {number} stops'); return
        results.append(job * job); done.task_done()
threads = [threading.Thread(target=worker, args=(n,)) for n in range(2)]
for t in threads: t.start()
for n in range(6): done.put(n)
done.join(); done.shutdown()
for t in threads: t.join()
print(sorted(map(str, results)), done.is_shutdown)
for do in (lambda: done.put(1), done.get, lambda: done.get(block=False)):
    try: do()
    except queue.ShutDown as error: print('ShutDown', error.args)
full = queue.Queue(1); full.put('last'); full.shutdown(); print(full.get())
now = queue.Queue(); now.put(1); now.put(2); now.shutdown(immediate=True); print(now.qsize(), now.unfinished_tasks)
class Unique(queue.Queue):
    def _init(self, maxsize): self.queue = set()
    def _put(self, item): self.queue.add(item)
    def _get(self): return min(self.queue) if False else self.queue.pop()
own = Unique(); own.put(1); own.put(1); print(own.qsize(), own.get())
print(queue.Queue[int], issubclass(queue.Empty, Exception), queue.__all__)
