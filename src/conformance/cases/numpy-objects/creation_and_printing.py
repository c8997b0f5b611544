# What becomes an array of objects, and how it is shown.
import numpy as np
from decimal import Decimal
from fractions import Fraction


def show(label, make):
    try:
        made = make()
        print(f'{label}: {made!r} | {made} | {made.dtype} {made.shape}')
    except Exception as error:
        print(f'{label}: {type(error).__name__}: {error}')


show('mixed', lambda: np.array([1, 'a', None, 2.5]))
show('asked for', lambda: np.array([1, 'a', b'x', 2 + 1j], dtype=object))
show('huge ints', lambda: np.array([2 ** 70, -1]))
show('fractions', lambda: np.array([Fraction(1, 2), Fraction(1, 3)]))
show('decimals', lambda: np.array([[Decimal('1.10')], [Decimal('2')]]))
show('one dict', lambda: np.array({'a': 1}))
show('None', lambda: np.array(None))
show('sets and tuples', lambda: np.array([{1}, (1, 2)], dtype=object))
show('tuples in rows', lambda: np.array([(1, 2), (3, 4)], dtype=object))
show('ragged', lambda: np.array([[1, 2], [3]]))
show('ragged with None', lambda: np.array([None, [1, 2]]))
show('ragged, asked for', lambda: np.array([[1, 2], [3]], dtype=object))
show('number and list', lambda: np.array([1, [2, 3]], dtype=object))
show('ragged inside', lambda: np.array([[[1], [2]], [[3], [4, 5]], [7]], dtype=object))
show('arrays of one length', lambda: np.array([np.arange(2), np.arange(2)], dtype=object))
show('arrays of two lengths', lambda: np.array([np.arange(2), np.arange(3)], dtype=object))
show('array of no dimension', lambda: np.array([np.array(5), 1], dtype=object))
show('scalars stay', lambda: np.array([np.float64(1.5), np.int8(3)], dtype=object))
show('empty', lambda: np.empty((2, 2), object))
show('zeros', lambda: np.zeros(3, object))
show('ones', lambda: np.ones(2, 'O'))
show('full', lambda: np.full(3, None))
show('eye', lambda: np.eye(2, dtype=object))
show('arange', lambda: np.arange(Fraction(1, 2), 3))
show('fromiter', lambda: np.fromiter((c * 2 for c in 'ab'), dtype=object))
show('from a buffer', lambda: np.frombuffer(b'12345678', dtype=object))
show('class of its own', lambda: np.zeros(2, dtype=Fraction))
show('object_', lambda: np.object_([1, 'x']))
print(np.object_(5), np.object_(), np.object_.__mro__)

kind = np.dtype(object)
print(repr(kind), str(kind), kind.str, kind.name, kind.kind, kind.char, kind.num, kind.itemsize, kind.hasobject, kind.flags, type(kind))
print(np.array(['long string ' * 5, 'b' * 30, None, 'c' * 40], object))
print(repr(np.array(['long string ' * 5, 'b' * 30, None, 'c' * 40], object)))
print(repr(np.arange(2000).astype(object)))
print(np.array2string(np.array([1, 'a', None]), formatter={'object': lambda x: f'<{x}>'}))
inside = np.empty(2, object)
inside[0] = inside
print(inside)
inside[0] = None
print(repr(np.array('x', object)), str(np.array('x', object)), np.array([[1, [2]], [3, 4]], dtype=object))
