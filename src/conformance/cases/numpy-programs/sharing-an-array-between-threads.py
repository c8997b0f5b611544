# Sharing an array between threads: partial sums with locks, memoryview slices.
import threading
from concurrent.futures import ThreadPoolExecutor
import numpy as np

data = np.arange(1, 1001, dtype=np.int64)
partials = np.zeros(4, dtype=np.int64)


def work(i, chunk):
    partials[i] = chunk.sum()
    return chunk.base is data, chunk.size


with ThreadPoolExecutor(4) as ex:
    futures = [ex.submit(work, i, c) for i, c in enumerate(np.array_split(data, 4))]
    print([f.result() for f in futures])
print(partials, partials.sum(), data.sum())
lock = threading.Lock()
hist = np.zeros(10, dtype=int)


def count(part):
    local = np.bincount(part % 10, minlength=10)
    with lock:
        np.add(hist, local, out=hist)


threads = [threading.Thread(target=count, args=(p,)) for p in np.split(data, 5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(hist)
buf = bytearray(16)
views = [np.frombuffer(memoryview(buf)[i * 4:(i + 1) * 4], np.uint8) for i in range(4)]


def fill(i):
    views[i][:] = i * 16 + np.arange(4)


ts = [threading.Thread(target=fill, args=(i,)) for i in range(4)]
[t.start() for t in ts]
[t.join() for t in ts]
print(buf.hex(" ", 4))
try:
    buf.pop()
except BufferError as e:
    print(e)
views.clear()
del threads, ts
buf.pop()
print(len(buf))
errors = []


def broken():
    try:
        data[::2] += np.arange(3)
    except ValueError as e:
        errors.append(str(e))


t = threading.Thread(target=broken)
t.start()
t.join()
print(errors)
with ThreadPoolExecutor(2) as ex:
    f = ex.submit(lambda: np.ones(3) @ np.ones(2))
    try:
        f.result()
    except ValueError as e:
        print(type(e).__name__, e)
    print(list(ex.map(np.sqrt, [1, 4, 9])), list(ex.map(lambda a: a.tolist(), np.split(np.arange(6), 3))))
