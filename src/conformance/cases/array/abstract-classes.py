# An array is a mutable sequence to whoever asks, whichever module was imported first; the fields of a named tuple are copied.
import array
import collections
import copy
import pickle
from collections.abc import Buffer, Hashable, Iterable, MutableSequence, Reversible, Sequence, Sized

samples = array.array("h", [3, 1, 2])
for kind in (Buffer, Hashable, Iterable, MutableSequence, Reversible, Sequence, Sized):
    print(kind.__name__, isinstance(samples, kind), issubclass(array.array, kind), isinstance(memoryview(samples), kind))


def total(values):
    match values:
        case [first, *rest]:
            return first + sum(rest)
        case _:
            return None


print(total(samples), total(memoryview(samples)), total(b"abc"))


class Samples(array.array):
    def mean(self):
        return sum(self) / len(self)


made = Samples("d", [1, 2])
print(isinstance(made, MutableSequence), made.mean())

Record = collections.namedtuple("Record", "kind body")
field = Record.body
print(field, copy.copy(field), copy.deepcopy(field).__doc__, field.__reduce__()[1])
print(pickle.loads(pickle.dumps(field)).__get__(Record(1, b"x"), Record))
try:
    field.__get__([1], list)
except TypeError as error:
    print(type(error).__name__, error)
