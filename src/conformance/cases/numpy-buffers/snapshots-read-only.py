"""Copy on write by hand: cheap snapshots of a big array through read-only views."""
import numpy as np

class Snap:
    def __init__(self, n):
        self._a = np.zeros(n, np.int32)
        self._shared = False
    def snapshot(self):
        v = self._a.view()
        v.flags.writeable = False
        self._shared = True
        return v
    def __setitem__(self, key, value):
        if self._shared:
            self._a = self._a.copy()
            self._shared = False
        self._a[key] = value

s = Snap(5)
s[1:3] = [1, 2]
one = s.snapshot()
s[0] = 9
two = s.snapshot()
s[-1] = 7
print(one, two, s._a, one.base is two.base, np.shares_memory(two, s._a))
for f in (lambda: one.__setitem__(0, 1), lambda: one.sort(), lambda: one.__iadd__(1), lambda: one.setflags(write=True), lambda: one.view().setflags(write=1), lambda: np.asarray(one).fill(0), lambda: one.copy().fill(1), lambda: one.resize(9), lambda: memoryview(one).__setitem__(0, 1), lambda: np.put(one, [0], 5), lambda: one.partition(2), lambda: np.add.at(one, 0, 1), lambda: np.random.default_rng(0).shuffle(one), lambda: np.copyto(one, 0), lambda: np.place(one, one > 0, 0), lambda: np.fill_diagonal(one.reshape(1, 5), 1)):
    try:
        print("ok", f())
    except Exception as e:
        print(type(e).__name__, e)
print(one, one.flags.writeable, one.base.flags.writeable, memoryview(one).readonly, one[1:].flags.writeable, one.reshape(5, 1).flags.writeable, one[[0]].flags.writeable, (one + 0).flags.writeable)
one.setflags(write=False)
print(one.flags, sep="")
frozen = np.arange(3)
frozen.flags["WRITEABLE"] = False
frozen.flags.writeable = True
frozen[0] = 5
print(frozen)
b = np.frombuffer(b"abc", "u1")
try:
    b.flags.writeable = True
except ValueError as e:
    print(e)
