# Threads writing disjoint slices of one array.
import threading
import numpy as np

out = np.zeros((4, 6), dtype=np.int64)
lock = threading.Lock()
done = []

def work(row):
    part = out[row]
    for j in range(part.size):
        part[j] = row * 10 + j
    with lock:
        done.append(row)

threads = [threading.Thread(target=work, args=(i,), name=f"w{i}") for i in range(4)]
for t in threads: t.start()
for t in threads: t.join()
print(sorted(done))
print(out)
print(out.sum(), out.sum(0), out.sum(1))
from concurrent.futures import ThreadPoolExecutor
def total(block):
    return int(block.sum()), block.shape, block.base is out
with ThreadPoolExecutor(2) as ex:
    for r in ex.map(total, np.array_split(out, 3)):
        print(r)
counter = np.zeros(1, dtype=np.int32)
def bump():
    for _ in range(50):
        with lock:
            counter[0] += 1
ts = [threading.Thread(target=bump) for _ in range(3)]
[t.start() for t in ts]; [t.join() for t in ts]
print(counter, counter.item())
import queue
q = queue.Queue()
def producer():
    for i in range(3):
        q.put(np.full(3, i, dtype=np.uint8))
    q.put(None)
threading.Thread(target=producer).start()
acc = []
while (x := q.get()) is not None:
    acc.append(x)
print(np.vstack(acc), np.concatenate(acc).tobytes())
errors = []
def bad():
    try:
        out[9] = 1
    except IndexError as e:
        errors.append(str(e))
t = threading.Thread(target=bad); t.start(); t.join()
print(errors)
