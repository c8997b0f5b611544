"""gc.callbacks: who is called, with what, and what happens to what they raise; which generations there are."""
import gc
import weakref


def told(phase, info):
    print("told", phase, info)
    seen.append(info)


class Failing:
    def __repr__(self):
        return "<Failing>"

    def __call__(self, phase, info):
        raise ValueError(f"in {phase}")


class Cycle:
    def __init__(self):
        self.me = self

    def __del__(self):
        print("  a cycle goes")


seen = []
print(gc.callbacks)
gc.callbacks.append(told)
Cycle()
print("found", gc.collect())
print(gc.collect(0), gc.collect(1), gc.collect(generation=2))
print(seen[0] is seen[1], len(seen))
gc.callbacks[:] = [Failing(), told, 5]
gc.collect()
gc.callbacks.remove(told)
gc.callbacks.clear()
Cycle()
print("found", gc.collect(), len(seen))
gone = weakref.ref(told)
gc.callbacks.append(told)
del told
print(gone() is gc.callbacks[0])
gc.callbacks.clear()
print(gone())
for ask in (lambda: gc.get_objects(generation=9), lambda: len(gc.get_objects(-1)) > 0, lambda: gc.get_objects(-2), lambda: gc.get_objects("a"), lambda: len(gc.get_objects(generation=None)) > 0, lambda: gc.collect(3), lambda: gc.collect(-1), lambda: gc.collect("a")):
    try:
        print("ok", ask())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
