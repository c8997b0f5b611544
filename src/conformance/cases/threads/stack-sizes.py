"""threading.stack_size: what it accepts, and what it says was set before."""
import threading

for size in (0, 1, -1, 32768, 53247, 53248, 65536, 1 << 20, True, 1.5, "big", 1 << 62, 1 << 63, -(1 << 64)):
    try:
        print(size, threading.stack_size(size))
    except Exception as error:
        print(size, type(error).__name__, error)
print(threading.stack_size(), threading.stack_size())
