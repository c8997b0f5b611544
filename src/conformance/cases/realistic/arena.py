import sys
import weakref
from contextlib import ExitStack, contextmanager


class Arena:
    """Slices of one big bytearray, each with an owner."""

    def __init__(self, size):
        self.memory = bytearray(size)
        self.root = memoryview(self.memory)
        self.next = 0
        self.lent = {}

    def alloc(self, n, who):
        if self.next + n > len(self.memory):
            raise MemoryError(f"{who} wants {n}, {len(self.memory) - self.next} left")
        view = self.root[self.next:self.next + n]
        self.next += n
        self.lent[who] = view
        return view

    def free(self, who):
        self.lent.pop(who).release()

    def close(self):
        while self.lent:
            self.free(next(iter(self.lent)))
        self.root.release()

    def __del__(self):
        print("arena gone, lent:", sorted(self.lent))


@contextmanager
def block(arena, n, who):
    view = arena.alloc(n, who)
    print("->", who, len(view))
    try:
        yield view
    finally:
        arena.free(who)
        print("<-", who)


arena = Arena(16)
with block(arena, 4, "a") as a, block(arena, 8, "b") as b:
    a[:] = b"AAAA"
    b[::2] = b"bbbb"
    print(arena.memory)
try:
    a[0]
except ValueError as e:
    print("ValueError:", e)
try:
    with block(arena, 2, "c") as c:
        c[:] = b"toolong"
except ValueError as e:
    print("ValueError:", e)
try:
    with ExitStack() as stack:
        views = [stack.enter_context(block(arena, 1, f"s{i}")) for i in range(4)]
except MemoryError as e:
    print("MemoryError:", e)
print(arena.next, arena.lent, sys.getrefcount(arena.memory))
try:
    arena.memory.extend(b"x")
except BufferError as e:
    print("BufferError:", e)
arena.close()
arena.memory.extend(b"xyz")
print(len(arena.memory))
probe = weakref.ref(arena, lambda r: print("callback", r() is None))
keep = arena.memory
del arena
print(probe, keep[:4]) if probe() else print("dead", keep[:4])
second = Arena(2)
v = second.alloc(2, "main")
second.cycle = second
v[2] = 1
