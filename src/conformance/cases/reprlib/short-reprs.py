# reprlib: shortened reprs and protection against recursion
import reprlib, collections, array
print(reprlib.repr(list(range(100))), reprlib.repr('x' * 100), reprlib.repr(10**100), reprlib.repr({n: n for n in range(10)}), reprlib.repr(set(range(20))), reprlib.repr((1,)), reprlib.repr([[[[[[[1]]]]]]]), reprlib.repr(frozenset()), reprlib.repr(collections.deque(range(9))), reprlib.repr(array.array('i', range(9))), reprlib.repr({}), reprlib.repr(bytearray(50)))
r = reprlib.Repr(maxlist=2, maxstring=10, maxlevel=2, indent='..', fillvalue='___'); print(r.repr([1, 2, 3]), r.repr({'a': [1, [2, [3]]]}), r.repr('abcdefghijklmnop'))
class Own(reprlib.Repr):
    def repr_Room(self, obj, level): return f'<room at {level}>'
class Room: pass
print(Own().repr([Room(), [Room()]]))
class Node:
    def __init__(self): self.links = []
    @reprlib.recursive_repr('Node(...)')
    def __repr__(self): return f'Node({self.links})'
n = Node(); n.links.append(n); print(n, Node.__repr__.__name__, reprlib.aRepr.maxlong)
class Bad:
    def __repr__(self): raise ValueError('no repr')
print(reprlib.repr(Bad()).split(' at ')[0])
class Long:
    def __repr__(self): return 'L' * 100
print(reprlib.repr(Long()), reprlib.Repr(maxother=20).repr(Long()))
