# Caches whose functions call themselves hundreds of levels deep, raise, and are called by several threads at once.
import functools, threading, time
@functools.lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(450) % 10**9, fib.cache_info())
@functools.cache
def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
try: depth(5000)
except RecursionError as e: print(e)
print(depth.cache_info().currsize == 0, depth(100))
@functools.lru_cache(maxsize=2)
def half(n):
    if n < 0: raise ValueError(f"no half of {n}")
    return bytes(n // 2)
for n in (4, 6, 4, 8, 6, -1, -1):
    try: print(n, half(n), end=" ")
    except ValueError as e: print(e, end=" ")
    print(half.cache_info())
try: half([])
except TypeError as e: print(e)
try: half(1, 2)
except TypeError as e: print(e)
print(half(n=4), half(n=4) is half(n=4), half.cache_info())
log = []
@functools.lru_cache
def slow(n):
    time.sleep(n / 50); log.append(n); return bytearray(n)
threads = [threading.Thread(target=slow, args=(n,)) for n in (4, 1, 2)]
for t in threads: t.start()
for t in threads: t.join()
print(log, slow(4) is slow(4), slow.cache_info())
class Grid:
    def __init__(self, w): self.w = w
    @functools.lru_cache
    def paths(self, x, y): return 1 if x == 0 or y == 0 else self.paths(x - 1, y) + self.paths(x, y - 1)
    @functools.lru_cache
    def gen(self): yield self.w
print(Grid(3).paths(20, 20), Grid.paths.cache_info(), list(Grid(5).gen()), Grid.gen.cache_info())
@functools.lru_cache(maxsize=0)
def never(n): log.append(n); return n
print(never(7), never(7), never.cache_info(), log[-2:])
