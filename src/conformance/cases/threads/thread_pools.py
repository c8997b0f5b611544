# ThreadPoolExecutor: map, submit, results, exceptions, cancellation, and a view that a worker keeps
from concurrent.futures import ThreadPoolExecutor, as_completed, wait, FIRST_COMPLETED, CancelledError, TimeoutError
import threading, time
def work(n):
    time.sleep(n / 50)
    return n * n
room = bytearray(b'pool')
with ThreadPoolExecutor(max_workers=3, thread_name_prefix='worker') as pool:
    print(list(pool.map(work, [3, 1, 2])))
    futures = [pool.submit(work, n) for n in (9, 1, 5)]
    print([f.result() for f in as_completed(futures)])
    failing = pool.submit(lambda: 1 / 0)
    try: failing.result()
    except ZeroDivisionError as error: print('raised', error)
    print(repr(failing.exception()), failing.done())
    gate, started = threading.Event(), threading.Semaphore(0)
    def blocks(): started.release(); return gate.wait()
    blocked = [pool.submit(blocks) for _ in range(3)]
    for _ in blocked: started.acquire()
    queued = pool.submit(work, 1)
    print(queued.cancel(), queued.cancelled(), blocked[0].cancel(), blocked[0].running())
    try: queued.result()
    except CancelledError: print('cancelled')
    try: blocked[0].result(timeout=0.01)
    except TimeoutError as error: print('timed out', type(error).__name__)
    gate.set()
    done, pending = wait(blocked)
    print(len(done), len(pending), [f.result() for f in blocked])
    hold, let_go = threading.Event(), threading.Event()
    def keeps(data):
        with memoryview(data): hold.set(); let_go.wait()
        return threading.current_thread().name.startswith('worker')
    future = pool.submit(keeps, room)
    hold.wait()
    try: room.append(33)
    except BufferError as error: print(error)
    let_go.set(); print(future.result()); room.append(33); print(room)
    future = pool.submit(pow, 2, 10); future.add_done_callback(lambda f: print('callback', f.result())); future.result()
try: pool.submit(work, 1)
except RuntimeError as error: print(error)
