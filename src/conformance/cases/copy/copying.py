# copy: shallow, deep, memo, hooks, replace, and what cannot be copied
import copy

inner = [1, 2]
outer = {'a': inner, 'b': inner, 'c': (inner, 3), 'd': frozenset([1]), 'e': bytearray(b'xy')}
shallow, deep = copy.copy(outer), copy.deepcopy(outer)
inner.append(3); outer['e'][0] = 65
print(shallow, shallow['a'] is inner, shallow['e'] is outer['e'])
print(deep, deep['a'] is deep['b'], deep['c'][0] is deep['a'])
loop = [1]; loop.append(loop)
twin = copy.deepcopy(loop); print(twin[1] is twin, twin is not loop, twin)
pair = ([],); pair[0].append(pair); made = copy.deepcopy(pair); print(made[0][0] is made)

class Node:
    def __init__(self, value, link=None): self.value, self.link = value, link
    def __repr__(self): return f'Node({self.value})'
a = Node([1]); b = Node([2], a); a.link = b
c = copy.deepcopy(a); print(c, c.link, c.link.link is c, c.value is a.value); d = copy.copy(a); print(d.value is a.value, d.link is b)

class Slotted:
    __slots__ = ('x', 'y')
s = Slotted(); s.x = [1]
t = copy.deepcopy(s); print(t.x, t.x is s.x, hasattr(t, 'y'))

class Hooked:
    def __init__(self, n): self.n = n
    def __copy__(self): print('copying'); return Hooked(self.n + 1)
    def __deepcopy__(self, memo): print('deep', len(memo)); return Hooked(self.n + 10)
h = Hooked(1); print(copy.copy(h).n, copy.deepcopy(h).n, [x.n for x in copy.deepcopy([h, h])])

class State:
    def __init__(self): self.a, self.b = 1, [2]
    def __getstate__(self): return {'b': self.b}
    def __setstate__(self, state): print('set', state); self.__dict__.update(state, a='restored')
print(vars(copy.copy(State())), vars(copy.deepcopy(State())))
class Reduced:
    def __init__(self, *args): self.args = args
    def __reduce__(self): return Reduced, (1, [2]), {'more': 3}
print(vars(copy.copy(Reduced())), vars(copy.deepcopy(Reduced())))
class Args(tuple):
    def __new__(cls, x, *, y): made = super().__new__(cls, (x,)); made.y = y; return made
    def __getnewargs_ex__(self): return (self[0],), {'y': self.y}
k = copy.copy(Args(1, y=2)); print(k, k.y, type(k).__name__)

class List(list): pass
l = List([1, [2]]); l.tag = 'x'; m = copy.deepcopy(l); print(m, m.tag, type(m).__name__, m[1] is l[1])
class Dict(dict): pass
print(copy.copy(Dict(a=1)), type(copy.deepcopy(Dict(a=[1]))).__name__)

for thing in (3, 'x', b'x', None, ..., int, len, Node.__init__, range(3), 1.5, type, (1, 2), frozenset()):
    print(copy.copy(thing) is thing, copy.deepcopy(thing) is thing, end=' ')
print()
for thing in (memoryview(b'abc'), (x for x in ()), iter([1]), copy, {}.keys()):
    for do in (copy.copy, copy.deepcopy):
        try: print(type(do(thing)).__name__)
        except Exception as error: print(type(error).__name__, error)

memo = {}
x = [1]; y = copy.deepcopy([x, x], memo); print(y[0] is y[1], id(x) in memo, memo[id(x)] is y[0])
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
    def __replace__(self, **changes): return Point(**{**vars(self), **changes})
print(vars(copy.replace(Point(1, 2), y=5)))
for bad in (3, [1]):
    try: copy.replace(bad, a=1)
    except TypeError as error: print(error)
import array
arr = array.array('H', [1, 2]); view = copy.deepcopy(arr); view[0] = 9; print(arr, view)
print(copy.Error, copy.error is copy.Error, copy.deepcopy({1: {2: {3: [4]}}}))
