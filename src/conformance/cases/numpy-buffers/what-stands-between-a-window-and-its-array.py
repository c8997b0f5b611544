"""as_strided and sliding_window_view keep the array through an object of their own."""
import sys
import numpy as np
from numpy.lib.stride_tricks import as_strided, sliding_window_view

x = np.arange(10, dtype=np.int16)
before = sys.getrefcount(x)
w = sliding_window_view(x, 4)
print(w.base is x, type(w.base).__module__, type(w.base).__name__, w.base.base is x)
print(sys.getrefcount(x) - before, w[0].base is w, w[2:].base is w, w.T.base is w)
print(w.base.__array_interface__["shape"], w.base.__array_interface__["strides"], w.base.__array_interface__["typestr"])
s = as_strided(x[2:], (3, 2), (4, 2))
print(s, s.base.base.base is x, s.flags.writeable, s.flags.owndata)
s[1, 1] = 99
print(x, w[2])
fixed = as_strided(x, (2, 2), (2, 2), writeable=False)
print(fixed.flags.writeable)
x.flags.writeable = False
print(as_strided(x, (2, 2), (2, 2)).flags.writeable)
x.flags.writeable = True
try:
    x.resize(20)
except ValueError as e:
    print(str(e)[:60])
del w, s, fixed
print(sys.getrefcount(x) - before)
x.resize(12)
print(x)

class Line(np.ndarray):
    def __array_finalize__(self, made_from):
        print("finalize", type(self).__name__, None if made_from is None else type(made_from).__name__, self.shape)

line = np.arange(6).view(Line)
print(type(as_strided(line, (2, 3), (8, 8))).__name__, type(as_strided(line, (2, 3), (8, 8), subok=True)).__name__)
print(type(sliding_window_view(line, 2, subok=True)).__name__, type(sliding_window_view(line, 2)).__name__)
