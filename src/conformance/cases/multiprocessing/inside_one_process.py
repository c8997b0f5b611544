# What multiprocessing offers inside one process: shared memory with a name, pipes, queues, locks, shared arrays, pools of threads.
from multiprocessing import resource_tracker

# The process that removes what is left behind is not needed here.
resource_tracker.register = resource_tracker.unregister = lambda name, kind: None
from multiprocessing import shared_memory
shm = shared_memory.SharedMemory(create=True, size=16)
print(shm.size, len(shm.buf), shm.name.startswith("psm_"))
shm.buf[:5] = b"hello"
b = shared_memory.SharedMemory(shm.name)
print(bytes(b.buf[:5]), b.buf is not shm.buf)
b.buf[0] = ord("J"); print(bytes(shm.buf[:5]))
v = shm.buf[2:4]
try: shm.close()
except BufferError as e: print(e)
v.release(); shm.close(); print(shm.buf)
b.close(); b.unlink()
try: shared_memory.SharedMemory(shm.name)
except FileNotFoundError as e: print(e.errno, e.strerror)
try: shared_memory.SharedMemory(create=True, size=0)
except ValueError as e: print(e)
try: shared_memory.SharedMemory("x", create=True, size=-1)
except ValueError as e: print(e)
sl = shared_memory.ShareableList([1, 2.5, "text", b"bytes", None, True])
print(repr(sl).split(", name=")[0], sl[2], len(sl), sl.format, sl.index(2.5), sl.count(1))
sl[0] = 100; sl[2] = "abc"; print(list(sl))
try: sl[2] = "much longer text"
except ValueError as e: print(e)
try: sl[9]
except IndexError as e: print(e)
s2 = shared_memory.ShareableList(name=sl.shm.name); s2[5] = False; print(sl[5])
s2.shm.close(); sl.shm.close(); sl.shm.unlink()
import multiprocessing as mp
print(mp.current_process().name, mp.cpu_count() > 0, mp.active_children(), mp.get_start_method())
mp.set_start_method("fork", force=True)
a, b = mp.Pipe(); a.send({"x": [1, 2]}); print(b.recv(), a.poll()); b.send_bytes(b"raw bytes"); buf = bytearray(12); print(a.recv_bytes_into(buf), buf)
b.send_bytes(b"much too long for it");
try: a.recv_bytes_into(bytearray(4))
except mp.BufferTooShort as e: print(repr(e))
b.close()
try: a.recv()
except EOFError as e: print("EOF", e)
arr = mp.Array("i", [1, 2, 3]); val = mp.Value("d", 1.5)
with arr.get_lock(): arr[0] = 10
print(arr[:], val.value, len(arr))
with val.get_lock(): val.value += 1
print(val.value)
raw = mp.RawArray("B", 4); m = memoryview(raw); m.cast("B")[0] = 7; print(raw[:], m.format)
q = mp.Queue(); q.put("item"); print(q.get(), q.empty()); q.close(); q.join_thread()
sq = mp.SimpleQueue(); sq.put((1, b"x")); print(sq.get(), sq.empty())
lk = mp.Lock(); print(lk, lk.acquire(), lk); lk.release(); print(mp.Semaphore(3), mp.RLock(), mp.Event().is_set())
try: lk.release()
except ValueError as e: print(e)
from multiprocessing.pool import ThreadPool
with ThreadPool(3) as p:
    print(p.map(abs, [-1, -2]), p.apply(pow, (2, 3)), list(p.imap(str, range(3))), p.starmap(pow, [(2, 2), (3, 2)]), p.apply_async(divmod, (7, 2)).get(1))
    try: p.map(lambda x: 1 // x, [0])
    except ZeroDivisionError as e: print(e)
from multiprocessing.dummy import Pool
with Pool(2) as p: print(p.map(len, ["a", "bb"]))
