"""A finalizer runs once, whether its object came back to life or was met by the collector, and not for what it leaves behind."""
import gc

log = []
kept = []


class Phoenix:
    def __init__(self, name, returns):
        self.name, self.returns = name, returns

    def __del__(self):
        log.append((self.name, gc.is_finalized(self)))
        if self.returns:
            kept.append(self)


once = Phoenix('once', False)
del once
back = Phoenix('back', True)
del back
print(log, len(kept), gc.is_finalized(kept[0]))
kept.clear()
print(log)

ring = Phoenix('ring', True)
ring.self = ring
del ring
print(log, gc.collect() > 0, log, len(kept))
print(gc.is_finalized(kept[0]))
kept[0].self = None
kept.clear()
print(log)


class Child(Phoenix):
    def __del__(self):
        super().__del__()
        self.__class__ = Silent


class Silent:
    pass


child = Child('child', True)
del child
print(type(kept[0]).__name__, gc.is_finalized(kept[0]), log[-1])
kept.clear()


def numbers():
    try:
        yield 1
        yield 2
    finally:
        log.append('closed')


log.clear()
half = numbers()
print(next(half))
del half
print(log)
whole = list(numbers())
print(whole, log)
for _ in range(3):
    print(next(numbers()), len(log))
