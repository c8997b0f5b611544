class CH:
    n = 0
    def __init__(self, v): self.v = v
    def __hash__(self): CH.n += 1; return hash(self.v)
    def __eq__(self, o): return self.v == o.v
    def __repr__(self): return f'CH({self.v})'
def count(what, f):
    CH.n = 0
    try: r = f()
    except Exception as e: r = repr(e)
    print(what, CH.n)
d = {CH(i): i for i in range(3)}
k = CH(7); s0 = {CH(1), CH(2)}
count('setdefault', lambda: d.setdefault(k, 1))
count('setdefault2', lambda: d.setdefault(k, 1))
count('setitem', lambda: d.__setitem__(k, 1))
count('get', lambda: d.get(k))
count('in', lambda: k in d)
count('pop', lambda: d.pop(k))
count('pop default', lambda: d.pop(k, 1))
count('del', lambda: d.__delitem__(k))
count('set(d)', lambda: set(d))
count('frozenset(d)', lambda: frozenset(d))
count('set(list)', lambda: set(list(d)))
count('fromkeys d', lambda: dict.fromkeys(d))
count('fromkeys set', lambda: dict.fromkeys(s0))
count('dict(d)', lambda: dict(d))
count('copy', lambda: d.copy())
count('d|d', lambda: d | d)
count('update', lambda: {}.update(d))
count('**', lambda: {**d})
count('set|', lambda: s0 | set(d))
count('set&', lambda: s0 & s0.copy())
count('set-', lambda: s0 - set(d))
count('set^', lambda: s0 ^ set(d))
count('set.union(list)', lambda: s0.union(list(d)))
count('set - dict', lambda: s0.difference(d))
count('inter dict', lambda: s0.intersection(d))
count('issubset', lambda: s0 <= set(d))
count('issub list', lambda: s0.issubset(list(d)))
count('isdisjoint', lambda: s0.isdisjoint(d))
count('eq', lambda: d == dict(d))
count('set eq', lambda: s0 == set(s0))
count('keys&', lambda: d.keys() & s0)
count('keys|', lambda: d.keys() | s0)
count('add', lambda: s0.add(k))
count('discard', lambda: s0.discard(k))
count('set copy', lambda: s0.copy())
count('comp', lambda: {x for x in d})
count('dcomp', lambda: {x: 1 for x in d})
count('popitem', lambda: dict(d).popitem())
count('set pop', lambda: set(s0).pop())
count('sorted key', lambda: sorted(d, key=lambda c: c.v))
import collections
count('Counter', lambda: collections.Counter(d))
count('Counter list', lambda: collections.Counter(list(d)))
count('OD', lambda: collections.OrderedDict(d))
count('OD move', lambda: collections.OrderedDict(d).move_to_end(next(iter(d))))
dd = collections.defaultdict(list)
count('dd', lambda: dd[k].append(1))
count('dd2', lambda: dd[k].append(1))
count('frozenset hash', lambda: hash(frozenset(d)))
count('tuple hash', lambda: hash(tuple(d)))
count('items in', lambda: (k, 1) in d.items())
count('keys in', lambda: k in d.keys())
class T(dict):
    def __missing__(self, key): return 'm'
count('missing', lambda: T()[k])
import functools
f = functools.lru_cache(lambda x: 1)
count('lru', lambda: f(k)); count('lru2', lambda: f(k))
def mut(f):
    d = {i: i for i in range(5)}
    try:
        for i in f(d):
            d.pop(0, None); d[7] = 1; del d[7]; d[8 + (i if isinstance(i, int) else 1)] = 0
        print('no error', d)
    except RuntimeError as e: print(e)
for f in (lambda d: d, lambda d: d.keys(), lambda d: d.values(), lambda d: d.items(), reversed): mut(f)
def mut2(f):
    d = {0: 1}
    n = 0
    try:
        for i in f(d):
            del d[0]; d[0] = 0; n += 1
            if n > 9: break
        print('no error', d, n)
    except RuntimeError as e: print(e, n)
for f in (lambda d: d, lambda d: d.values(), lambda d: d.items(), reversed): mut2(f)
s = {1}
try:
    for x in s: s.add(2)
except RuntimeError as e: print(e)
s = {1, 2}; n = 0
try:
    for x in s: s.discard(1); s.add(3); n += 1
    print(n)
except RuntimeError as e: print(e)
class L(list):
    def __new__(cls, seq, newarg=None):
        self = super().__new__(cls, seq); self.newarg = newarg; return self
for base in (list, tuple, set, frozenset, dict, bytearray, str, int, float, bytes, complex, collections.deque):
    class N(base):
        def __new__(cls, *a, newarg=None):
            self = super().__new__(cls, *a); self.newarg = newarg; return self
    class I(base):
        def __init__(self, *a, newarg=None): self.newarg = newarg
    class P(base): pass
    for cls in (N, I, P):
        try: u = cls(newarg=3); print(base.__name__, cls.__name__, u, getattr(u, 'newarg', 'none'))
        except TypeError as e: print(base.__name__, cls.__name__, e)
class SS(set): pass
class FS(frozenset): pass
class DD(dict): pass
class LL(list): pass
class BB(bytearray): pass
class BY(bytes): pass
class TT(tuple): pass
class DQ(collections.deque): pass
class AR(__import__('array').array): pass
for v in (SS([1]), FS([1]), DD(a=1), LL([1]), BB(b'a'), DQ([1])):
    print(type(v).__name__, type(v.copy()).__name__, type(__import__('copy').copy(v)).__name__)
print(type(SS([1]) | {2}).__name__, type({2} | SS([1])).__name__, type(FS() & {1}).__name__, type(DD() | {}).__name__, type({} | DD()).__name__, type(LL() + []).__name__, type(LL() * 2).__name__, type(LL([1])[:]).__name__, type(BB(b'a')[:]).__name__, type(BB(b'a') + b'').__name__, type(BY(b'a') + b'').__name__, type(BY(b'a')[:]).__name__, type(TT((1,))[:]).__name__, type(TT() + ()).__name__, type(DQ() + DQ()).__name__, type(AR('b') + AR('b')).__name__, type(AR('b')[:]).__name__, type(SS.union(SS(), [1])).__name__, type(FS([1]).difference([2])).__name__, type(BY(b'a').upper()).__name__, type(BB(b'A').lower()).__name__, type(DD.fromkeys('a')).__name__)
class H(set):
    def __hash__(self): return 5
h = H(); f = set(); f.add(h); print(h in f, len(f)); f.add(h); f.remove(h); print(f)
print({1, 2} in {frozenset({1, 2})}, H([1]) in {H([1])})
fs = {frozenset([1])}; fs.discard({1}); print(fs)
try: {1}.remove({5})
except KeyError as e: print(repr(e))
class Ev:
    def __eq__(self, o): l1.clear(); return True
l1 = [Ev(), 1]; l2 = [1, 1]
print(l1 == l2)
class Hint:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
    def __length_hint__(self): return sys.maxsize
import sys
try: list(Hint())
except MemoryError as e: print('memory', e)
try: len(range(sys.maxsize + 1))
except OverflowError as e: print(e)
import pickle, copy
it = reversed([1, 2, 3]); next(it); print(list(copy.copy(it)), type(copy.copy(it)).__name__, it.__reduce__()[1:])
it = iter({1: 2, 3: 4}.items()); next(it); print(pickle.loads(pickle.dumps(it)).__class__.__name__, list(it))
