# Every element is a reference; operations keep what they make no longer than they need it.
import copy
import gc
import pickle
import sys
import weakref

import numpy as np


class Part:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f'Part({self.n})'

    def __del__(self):
        print('gone', self.n)

    def __add__(self, other):
        print('add', self, other)
        return Part(self.n + getattr(other, 'n', other))

    def __lt__(self, other):
        print('compare', self, other)
        return self.n < other.n

    def __eq__(self, other):
        return self.n == getattr(other, 'n', other)

    def sqrt(self):
        return Part(self.n ** 0.5)


p = Part(1)
print(sys.getrefcount(p))
a = np.array([p, p, p], dtype=object)
print(sys.getrefcount(p))
b = a[:2]
print(sys.getrefcount(p))
c = a.copy()
print(sys.getrefcount(p))
del c
print(sys.getrefcount(p))
c = a[[0, 1]]
print(sys.getrefcount(p))
c = None
a[0] = None
print(sys.getrefcount(p))
a[:] = Part(5)
print(sys.getrefcount(p), a)
a[1] = Part(6)
s = a + 1
print(s)
del s
print(a.sum())
print(np.sqrt(a))
print(a == 5)
print(np.sort(a)[0])
listed = a.tolist()
print(sys.getrefcount(listed[0]))
del listed
watch = weakref.ref(a[1])
a[::2] = 0
print(a, watch())
a[::-1] = a
print(a, watch())
del a, b
print(watch(), gc.is_tracked(np.empty(1, object)), gc.get_referents(np.array([p], object)))

keep = np.array([[1], {2: 3}, 'x', None], object)
again = pickle.loads(pickle.dumps(keep))
shallow, deep = copy.copy(keep), copy.deepcopy(keep)
keep[0].append(9)
print(keep, again, shallow, deep)
print(keep.__reduce__()[2], keep.__sizeof__())
view = memoryview(keep)
print(view.format, view.itemsize, view.nbytes, view.shape, len(keep.tobytes()), np.asarray(view)[2])
try:
    view[0]
except NotImplementedError as error:
    print(error)
