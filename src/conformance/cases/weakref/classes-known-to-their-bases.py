"""A class has one weak reference from the start: that of its bases."""
import weakref


class Base:
    pass


class Derived(Base):
    pass


print(weakref.getweakrefcount(Base), weakref.getweakrefcount(Derived), weakref.getweakrefcount(int) >= 0)
plain = weakref.ref(Derived)
print(weakref.getweakrefcount(Derived), plain() is Derived, weakref.ref(Derived) is plain)
called = weakref.ref(Derived, print)
print(weakref.getweakrefcount(Derived), weakref.getweakrefcount(Derived()))
instance = Derived()
seen = weakref.ref(instance), weakref.ref(instance, print), weakref.proxy(instance)
print(weakref.getweakrefcount(instance))
