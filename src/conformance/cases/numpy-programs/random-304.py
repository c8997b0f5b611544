# A random program over arrays: seed 304 of the arrays generator.
import numpy as np

np.seterr(all="ignore")


def show(label, action):
    try:
        value = action()
    except Exception as error:
        print(label, "!", type(error).__name__, error)
        return None
    if isinstance(value, np.ndarray):
        flags = value.flags
        print(label, "=", repr(value), value.dtype.str, value.shape, value.strides if value.size > 1 else "", "CF"[flags.f_contiguous and not flags.c_contiguous] if flags.forc else "-",
              "own" if flags.owndata else "view", "w" if flags.writeable else "r")
        return value
    print(label, "=", repr(value))
    return None


def store(label, array, key, value):
    try:
        array[key] = value
    except Exception as error:
        print(label, "!", type(error).__name__, error)
    print(label, "->", array.tolist())

a0 = (np.arange(0, 4) * 3).astype("c8").reshape((2, 2))
show("a0", lambda: a0)
a1 = np.arange(0, 2).astype("c8").reshape((2,))
show("a1", lambda: a1)
a2 = show("L0", lambda: a0 > a0)
if a2 is None or a2.size > 200:
    a2 = np.arange(3, dtype="i4")
show("L1", lambda: a0 > a0)
a3 = show("L2", lambda: a0 | -1)
if a3 is None or a3.size > 200:
    a3 = np.arange(3, dtype="u1")
show("L3", lambda: 1j ^ a0)
show("L4", lambda: a1 & a3)
show("L5", lambda: a0 <= a3)
a4 = show("L6", lambda: a0.argmin(0))
if a4 is None or a4.size > 200:
    a4 = np.arange(3, dtype="i4")
a5 = show("L7", lambda: a4.reshape(-1, 1))
if a5 is None or a5.size > 200:
    a5 = np.arange(3, dtype="i1")
a6 = show("L8", lambda: a1.diagonal())
if a6 is None or a6.size > 200:
    a6 = np.arange(3, dtype="f8")
store("L9", a3, np.s_[3:1:2, -2:-3], 300)
show("L10", lambda: 2 != 2.0)
show("L11", lambda: a2 == a0)
show("L12", lambda: a5.argmax())
show("L13", lambda: a6.all())
show("L14", lambda: a3.swapaxes(0, 1))
show("L15", lambda: a2.reshape(-1))
print(a0.sum(), a1.sum(), a2.sum(), a3.sum(), a4.sum(), a5.sum(), a6.sum())

