"""copy.copy and copy.deepcopy of everything that copies by reducing."""
import array
import collections
import copy
import io
import types

class Plain:
    def __init__(self):
        self.items = [1, [2]]
class Custom:
    def __copy__(self):
        return 'copied'
    def __deepcopy__(self, memo):
        return 'deep'
class Slotted:
    __slots__ = ('a', 'b')
inner = [1, 2]
ring = [inner, inner]
ring.append(ring)
slotted = Slotted()
slotted.a = [1]
values = [1, 'a', b'a', (1, inner), inner, {'k': inner}, {1, 2}, frozenset([1]), bytearray(b'abc'), Plain(), Custom(), slotted, collections.deque(inner, 9), collections.OrderedDict(a=inner), collections.defaultdict(list, a=inner), array.array('i', [1, 2]), types.SimpleNamespace(x=inner), range(3), slice(1, 2), len, Plain, iter([1, 2]), ValueError('x'), io.BytesIO(b'data'), 1j, ..., None]
for value in values:
    try:
        shallow = copy.copy(value)
        deep = copy.deepcopy(value)
    except Exception as error:
        print(type(value).__name__, type(error).__name__, error)
        continue
    print(type(value).__name__, shallow is value, deep is value, type(shallow).__name__, type(deep).__name__)
deep = copy.deepcopy(ring)
print(deep[0] is deep[1], deep[2] is deep, deep[0] is inner)
deep = copy.deepcopy(plain := Plain())
print(deep.items == plain.items, deep.items is plain.items, copy.copy(plain).items is plain.items)
print(copy.deepcopy(slotted).a, copy.deepcopy(slotted).a is slotted.a)
data = bytearray(b'lent')
view = memoryview(data)
print(copy.copy(data), copy.deepcopy([data]))
for value in [view, (n for n in []), open, io.StringIO]:
    try:
        print(copy.deepcopy(value))
    except TypeError as error:
        print('TypeError', error)
print(copy.replace(types.SimpleNamespace(a=1, b=2), b=3))
