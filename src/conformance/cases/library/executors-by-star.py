"""from concurrent.futures import * brings every executor by name."""
from concurrent.futures import *
import concurrent.futures

print(ThreadPoolExecutor.__name__, ProcessPoolExecutor.__name__, issubclass(ProcessPoolExecutor, Executor), concurrent.futures.process.BrokenProcessPool.__mro__[1].__name__)
for run in (lambda: ProcessPoolExecutor(0), lambda: ProcessPoolExecutor(max_tasks_per_child="x"), lambda: ProcessPoolExecutor(initializer=5), lambda: ThreadPoolExecutor(0)):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__, error)
with ThreadPoolExecutor(2) as pool:
    print(sorted(f.result() for f in as_completed([pool.submit(pow, 2, n) for n in range(4)])))
