# collections.abc: mixins, registration, one-trick ponies and refusals
import collections.abc as cabc
class Ring(cabc.MutableSequence):
    def __init__(self, *items): self.items = list(items)
    def __getitem__(self, i): return self.items[i]
    def __setitem__(self, i, v): self.items[i] = v
    def __delitem__(self, i): del self.items[i]
    def __len__(self): return len(self.items)
    def insert(self, i, v): self.items.insert(i, v)
    def __repr__(self): return f'Ring{self.items}'
r = Ring(1, 2, 3); r.append(4); r.extend([5]); r.reverse(); print(r, r.pop(), r.index(4), r.count(2), 3 in r, list(reversed(r)), r.remove(3), r); r += [9]; r.clear(); print(r)
class Names(cabc.Mapping):
    def __getitem__(self, k):
        if k == 'a': return 1
        raise KeyError(k)
    def __iter__(self): return iter('a')
    def __len__(self): return 1
n = Names(); print(dict(n), n.get('z', 5), list(n.items()), n.keys() & {'a', 'b'}, n == {'a': 1}, 'a' in n, n.values(), n.items())
class Bits(cabc.Set):
    def __init__(self, it=()): self.bits = sorted(set(it))
    def __contains__(self, x): return x in self.bits
    def __iter__(self): return iter(self.bits)
    def __len__(self): return len(self.bits)
    def __repr__(self): return f'Bits({self.bits})'
a, b = Bits([1, 2, 3]), Bits([2, 3, 4]); print(a & b, a | b, a - b, a ^ b, a <= b, a.isdisjoint(b), a == {1, 2, 3}, a > Bits([1]), hash(frozenset(a)) == a._hash())
for make in (lambda: cabc.Sized(), lambda: type('Half', (cabc.MutableMapping,), {'__len__': len})()):
    try: print(make())
    except TypeError as error: print(error)
class Lender:
    def __buffer__(self, flags): return memoryview(b'x')
checks = {name: [t.__name__ for t in (bytes, bytearray, memoryview, list, dict, range, str, Lender, int) if issubclass(t, getattr(cabc, name))] for name in ('Buffer', 'Sequence', 'MutableSequence', 'Hashable', 'Mapping', 'Collection', 'Reversible', 'Callable')}
for name, found in checks.items(): print(name, found)
@cabc.Sequence.register
class Loose: pass
print(isinstance(Loose(), cabc.Sequence), isinstance((x for x in ()), cabc.Generator), isinstance(iter([]), cabc.Iterator), isinstance({}.keys(), cabc.KeysView))
import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    try: cabc.ByteString
    except AttributeError as error: print(error)
    print([str(w.message) for w in caught])
