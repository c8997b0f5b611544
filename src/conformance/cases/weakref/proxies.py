"""A proxy does what its referent can do, and complains in the referent's name."""
import re
import weakref


def show(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


def hide(text):
    return re.sub("0x[0-9a-f]+", "ADDRESS", text)


class Rich:
    def __divmod__(self, other): return ("divmod", other)
    def __rdivmod__(self, other): return ("rdivmod", other)
    def __ipow__(self, other): return ("ipow", other)
    def __pow__(self, other, modulus=None): return ("pow", other, modulus)
    def __rpow__(self, other, modulus=None): return ("rpow", other, modulus)
    def __iadd__(self, other): return ("iadd", other)
    def __index__(self): return 3
    def __float__(self): return 2.5
    def __int__(self): return 2
    def __abs__(self): return 9
    def __reversed__(self): return iter("cba")
    def __bytes__(self): return b"bytes"
    def __len__(self): return 4


class Bare:
    pass


class Outer:
    class Inner:
        def __iter__(self): return [1, 2]


class NotNext:
    def __iter__(self): return NotNext.proxy


rich = Rich()
proxy = weakref.proxy(rich)
print(list(reversed(proxy)), bytes(proxy))
show(lambda: divmod(proxy, 2))
show(lambda: divmod(2, proxy))
show(lambda: pow(proxy, 2, 3))
show(lambda: pow(2, proxy))
show(lambda: pow(2, 3, proxy))
changed = proxy
changed **= 2
print(changed)
changed = proxy
changed += 2
print(changed)
print(hex(proxy), "abcdef"[proxy], float(proxy), int(proxy), abs(proxy), len(proxy))
print([name for name in dir(proxy) if name in ("__divmod__", "__floordiv__", "__dict__", "__bytes__", "__next__")])
print([name for name in dir(type(proxy)) if name in ("__divmod__", "__floordiv__", "__dict__", "__bytes__", "__next__")])

bare = Bare()
proxy = weakref.proxy(bare)
for function in (abs, int, float, hex, reversed, bytes, list, next, iter, len, hash):
    show(lambda: function(proxy))
show(lambda: divmod(proxy, 1))
show(lambda: 2 ** proxy)
show(lambda: -proxy)
show(lambda: proxy[0])
show(lambda: proxy())
show(lambda: weakref.proxy(bare, callback=None))
show(lambda: weakref.ref.__init__(weakref.ref(bare)))
inner = Outer.Inner()
show(lambda: iter(weakref.proxy(inner)))
no_next = NotNext()
NotNext.proxy = weakref.proxy(no_next)
show(lambda: next(NotNext.proxy))
show(lambda: [*NotNext.proxy])
del bare
for function in (abs, int, reversed, bytes, list, next, len, str, dir, bool):
    show(lambda: function(proxy))


class Silent:
    def __getattribute__(self, name): raise KeyError(name)


class Named:
    __name__ = "of the class"


def function(): pass


silent, named = Silent(), Named()
bare = Bare()
bare.__name__ = "of the instance"
for thing in (silent, named, bare, inner, function, re.compile("a"), re, Rich):
    print(hide(repr(weakref.ref(thing))), hide(repr(weakref.proxy(thing))))
