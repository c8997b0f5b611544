"""A wait takes no less than what was asked for, by the clock that a program reads."""
import queue
import threading
import time


def measured(what, wait, seconds):
    before = time.monotonic()
    try:
        wait(seconds)
    except queue.Empty:
        pass
    print(what, seconds, time.monotonic() - before >= seconds)


event, condition, lock, q, semaphore = threading.Event(), threading.Condition(), threading.Lock(), queue.Queue(), threading.Semaphore(0)
lock.acquire()
for seconds in (0.001, 0.01, 0.003, 0.007, 0.013):
    measured('event', event.wait, seconds)
    with condition:
        measured('condition', condition.wait, seconds)
    measured('lock', lambda s: lock.acquire(timeout=s), seconds)
    measured('queue', lambda s: q.get(timeout=s), seconds)
    measured('semaphore', lambda s: semaphore.acquire(timeout=s), seconds)
    measured('sleep', time.sleep, seconds)
