# The semaphores and the shared memory that multiprocessing is built on.
import _multiprocessing, _posixshmem, sys
print([n for n in dir(_multiprocessing) if not n.startswith("__")], _multiprocessing.flags)
print([n for n in dir(_multiprocessing.SemLock) if not n.startswith("__")], _multiprocessing.SemLock.SEM_VALUE_MAX)
print([n for n in dir(_posixshmem) if not n.startswith("__")])
S = _multiprocessing.SemLock
def tr(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
tr(lambda: S()); tr(lambda: S(5, 1, 1, "/x1", True)); tr(lambda: S(0, -1, 2, "/x3", True)); tr(lambda: S(1, 1, 1, "nope/x", True))
s = S(1, 2, 3, "/semx", False)
print(s.kind, s.maxvalue, s.name, type(s.handle), s._count(), s._is_mine(), s._get_value(), s._is_zero())
print(s.acquire(), s.acquire(), s.acquire(False), s.acquire(True, 0.01), s._count(), s._is_mine(), s._get_value(), s._is_zero())
print(s.release(), s.release(), s.release()); tr(s.release); print(s._get_value())
r = S(0, 1, 1, "/semr", True)
print(r.acquire(), r.acquire(), r._count(), r._is_mine()); print(r.release(), r.release()); tr(r.release)
tr(lambda: S(1, 1, 1, "/semx", True)); tr(lambda: _multiprocessing.sem_unlink("/semx")); tr(lambda: _multiprocessing.sem_unlink("/semx")); tr(lambda: S._rebuild(1,1,1,"/semnone"))
with r as x: print(x)
tr(lambda: r.acquire("x", "y")); tr(lambda: r.acquire(timeout=-1)); tr(lambda: r.acquire(block=False)); tr(lambda: r._after_fork())
import os
tr(lambda: _posixshmem.shm_open("/psm_nope", os.O_RDWR)); fd = _posixshmem.shm_open("/psm_t6", os.O_CREAT | os.O_EXCL | os.O_RDWR, mode=0o600); print(fd)
tr(lambda: _posixshmem.shm_open("/psm_t6", os.O_CREAT | os.O_EXCL | os.O_RDWR)); os.ftruncate(fd, 10); print(os.fstat(fd).st_size, os.path.exists("/dev/shm/psm_t6"), os.get_inheritable(fd))
tr(lambda: _posixshmem.shm_unlink("/psm_t6")); tr(lambda: _posixshmem.shm_unlink("/psm_t6")); tr(lambda: _posixshmem.shm_open("a/b", 0)); tr(lambda: _posixshmem.shm_open(5, 0)); tr(lambda: _posixshmem.shm_open()); tr(lambda: _posixshmem.shm_open("/a\0b", 0))
import threading
lock, log = S(1, 1, 1, "/sem_of_two", True), []
def holder(name):
    with lock:
        log.append(f"{name} in")
        threading.Event().wait(0.01)
        log.append(f"{name} out")
threads = [threading.Thread(target=holder, args=(name,)) for name in "ab"]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(log)
