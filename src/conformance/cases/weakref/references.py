# weakref: references, callbacks, proxies, dictionaries, sets, methods and finalizers
import weakref, gc, sys

class Room:
    def __init__(self, name): self.name = name
    def __repr__(self): return f'Room({self.name})'
    def shout(self): return self.name.upper()
    def __len__(self): return 3
    def __getitem__(self, i): return i * 2
    def __call__(self, x): return x + 1
    def __eq__(self, other): return isinstance(other, Room) and self.name == other.name
    def __hash__(self): return hash(self.name)

room = Room('attic')
r = weakref.ref(room, lambda dead: print('callback', dead is r, dead()))
same = weakref.ref(room); print(r() is room, same is weakref.ref(room), r == same, hash(r) == hash(room), weakref.getweakrefcount(room), r.__callback__ is not None, same.__callback__)
proxy = weakref.proxy(room); print(proxy.name, len(proxy), proxy[4], proxy(1), proxy.shout(), proxy == Room('attic'), type(proxy).__name__, weakref.getweakrefcount(room), bool(proxy), isinstance(proxy, Room))
proxy.extra = 1; print(room.extra); del proxy.extra
for do in (lambda: hash(proxy), lambda: proxy + 1, lambda: weakref.ref(3), lambda: weakref.ref([]), lambda: weakref.proxy('x'), lambda: weakref.ref(), lambda: r(1), lambda: weakref.ref(room, 3)()):
    try: print(do())
    except Exception as error: print(type(error).__name__, error)
del room
print(r(), same(), r == same, r == r)
for do in (lambda: proxy.name, lambda: hash(same), lambda: len(proxy), lambda: str(proxy)):
    try: print(do())
    except ReferenceError as error: print('ReferenceError', error)
    except TypeError as error: print('TypeError', error)

values = weakref.WeakValueDictionary(); a, b = Room('a'), Room('b')
values['a'] = a; values['b'] = b; print(dict(values), len(values), 'a' in values, sorted(values.keys()), values.get('z', 0)); del a; print(dict(values), values.pop('a', 'gone'), list(values.valuerefs())[0]() is b)
for do in (lambda: values['a'], lambda: values.__setitem__('c', 3)):
    try: print(do())
    except Exception as error: print(type(error).__name__, error)
keys = weakref.WeakKeyDictionary({b: 'data'}); c = Room('c'); keys[c] = 2; print(len(keys), keys[c], b in keys, 5 in keys, [k.name for k in keys.keyrefs() and keys]); del c; print(len(keys), dict(keys), keys | {b: 'new'} if False else list(keys.items()))
rooms = weakref.WeakSet([b, Room('lost')]); print(rooms, len(rooms), b in rooms, 3 in rooms) if False else print(len(rooms), b in rooms, 3 in rooms, rooms == {b}, rooms.pop() is b, len(rooms))
method = weakref.WeakMethod(b.shout); print(method()(), method == weakref.WeakMethod(b.shout), weakref.ref(b.shout)())
try: weakref.WeakMethod(len)
except TypeError as error: print(error)
final = weakref.finalize(b, print, 'finalized', 1, sep='-'); print(final.alive, final.peek()[1:], final.atexit); del b; print(final.alive, final(), final.peek(), method())
d = Room('d'); early = weakref.finalize(d, lambda: 'result'); print(early(), early(), early.alive, early.detach()); other = weakref.finalize(d, print, 'never'); print(other.detach()[2:], other.alive)
class Sub(weakref.ref):
    __slots__ = ('key',)
    def __new__(cls, target, key, callback=None): made = super().__new__(cls, target, callback); made.key = key; return made
    def __init__(self, target, key, callback=None): super().__init__(target, callback)
e = Room('e'); s = Sub(e, 'k', lambda w: print('sub', w.key)); print(s.key, s() is e, s is weakref.ref(e), weakref.getweakrefs(e) == [s] or len(weakref.getweakrefs(e))); del e
class Cycle: pass
x = Cycle(); x.me = x; w = weakref.ref(x, lambda _: print('collected')); del x; gc.collect(); print(w())
class NoWeak: __slots__ = ()
class Weak: __slots__ = ('__weakref__',)
try: weakref.ref(NoWeak())
except TypeError as error: print(error)
print(weakref.ref(Weak())(), weakref.ref(Room)() is Room, weakref.ref(len)() is len, weakref.ref({1}.__class__)() is set, weakref.CallableProxyType.__name__, weakref.ReferenceType.__name__)
last = Room('last'); at_end = weakref.finalize(last, print, 'at the end')
import array, collections
for thing in (array.array('b'), bytearray, set(), frozenset([1]), collections.deque(), memoryview(b''), (i for i in ()), collections.OrderedDict()):
    try: print(type(weakref.ref(thing)).__name__, end=' ')
    except TypeError as error: print(error, end=' ')
print()
