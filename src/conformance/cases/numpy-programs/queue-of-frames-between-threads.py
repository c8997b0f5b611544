# Queue of frames between threads using memoryviews over one array.
import threading, queue
import numpy as np

pool = np.zeros((3, 4), dtype=np.int16)
free, full = queue.Queue(), queue.Queue()
for i in range(3):
    free.put(i)
result = []

def producer():
    for n in range(6):
        slot = free.get()
        pool[slot] = np.arange(4) + n * 10
        full.put(slot)
    full.put(None)

def consumer():
    while True:
        slot = full.get()
        if slot is None:
            break
        view = memoryview(pool[slot])
        result.append((slot, sum(view), view.tolist()))
        view.release()
        free.put(slot)

ts = [threading.Thread(target=producer), threading.Thread(target=consumer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([r[1] for r in result])
print(result[-1][2], len(result), sorted(set(r[0] for r in result)))
print(pool.sum(axis=1).sum(), pool.max())
local = threading.local()
def use():
    local.buf = np.ones(2)
    result.append(local.buf.sum())
t = threading.Thread(target=use); t.start(); t.join()
print(result[-1], hasattr(local, "buf"))
