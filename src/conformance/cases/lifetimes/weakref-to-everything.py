# Which objects can be referenced weakly, and when the reference dies.
import weakref, array, io
class Plain: pass
class Slotted: __slots__ = ()
class Weak: __slots__ = ("__weakref__",)
class Bytes(bytearray): pass
def function(): pass
for thing in [Plain(), Slotted(), Weak(), Bytes(), function, lambda: 0, Plain, memoryview(b""), array.array("b"), io.BytesIO(), (x for x in []), 5, "s", b"b", bytearray(), [], {}, (), {1}, frozenset(), None, range(1), ValueError(), Plain().__init__, len, type]:
    try:
        ref = weakref.ref(thing)
        print(type(thing).__name__, ref() is thing)
    except TypeError as error:
        print(error)
a = Plain()
first = weakref.ref(a)
print(weakref.ref(a) is first, weakref.getweakrefcount(a), first == weakref.ref(a), hash(first) == hash(a))
order = []
refs = [weakref.ref(a, lambda r, n=n: order.append(n)) for n in range(3)]
del a
print(order, first())
class Final:
    def __del__(self): print("del sees", note() is self)
f = Final()
note = weakref.ref(f)
f = None
print(note())
