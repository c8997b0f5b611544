import gc, weakref
gc.disable()
class Node:
    def __init__(self, n): self.n = n; self.me = self
n = Node(1); r = weakref.ref(n, lambda _: print("callback"))
del n; gc.collect(); print(r())
class N2:
    def __init__(self, n): self.n = n; self.me = self; self.view = memoryview(store)
store = bytearray(3)
n = N2(1); r = weakref.ref(n, lambda _: print("callback 2"))
del n; gc.collect(); print(r())
n = N2(1); r = weakref.ref(n, lambda _: print("callback 3")); fin = weakref.finalize(n, print, "finalize")
del n; gc.collect(); print(r())
def lent():
    try: store.append(0); store.pop(); return False
    except BufferError: return True
n = N2(1); r = weakref.ref(n, lambda _: print("callback 4", lent()))
del n; gc.collect(); print(r())
n = N2(1); r = weakref.ref(n, lambda _: print("callback 5", lent())); fin = weakref.finalize(n, print, "finalize")
del n; print(r() is not None, lent()); gc.collect(); print(r(), lent(), fin.alive)
