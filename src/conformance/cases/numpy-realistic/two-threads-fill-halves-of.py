# Two threads fill halves of one shared array; a barrier and views keep them apart.
"""Two threads fill halves of one shared array; a barrier and views keep them apart."""
import threading
import numpy as np

shared = np.zeros(12, dtype=np.int64)
halves = np.split(shared, 2)
print([h.base is shared for h in halves], [h.strides for h in halves])
barrier = threading.Barrier(2)
log = []
lock = threading.Lock()


def worker(k, view):
    view[:] = np.arange(view.size) * (k + 1)
    barrier.wait()
    total = int(shared.sum())
    with lock:
        log.append((k, total))
    barrier.wait()
    view += k


threads = [threading.Thread(target=worker, args=(k, h)) for k, h in enumerate(halves)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(log), shared, shared.sum())


class Guarded:
    def __init__(self, array):
        self.array, self.lock = array, threading.RLock()

    def __enter__(self):
        self.lock.acquire()
        self.array.flags.writeable = True
        return self.array

    def __exit__(self, *exc):
        self.array.flags.writeable = False
        self.lock.release()


g = Guarded(np.arange(4.0))
with g as a:
    a *= 2
try:
    g.array[0] = 5
except ValueError as e:
    print(e, g.array)
errors = []


def failing():
    try:
        with g as a:
            a[10] = 1
    except IndexError as e:
        errors.append(str(e))


t = threading.Thread(target=failing)
t.start()
t.join()
print(errors, g.array.flags.writeable)
view = g.array[1:]
try:
    view.flags.writeable = True
    print("view writeable", view.flags.writeable)
except ValueError as e:
    print(e)
results = {}
parts = np.array_split(np.arange(10), 3)
workers = [threading.Thread(target=lambda n, p: results.__setitem__(n, (p ** 2).sum()), args=(n, p)) for n, p in enumerate(parts)]
[w.start() for w in workers]
[w.join() for w in workers]
print(dict(sorted(results.items())), sum(results.values()), [p.tolist() for p in parts])
counter = np.zeros(3, np.intp)
np.add.at(counter, [0, 0, 2], 1)
counter[[0, 0, 2]] += 1
print(counter)
