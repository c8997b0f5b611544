# A random program over arrays: seed 307 of the arrays generator.
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

a0 = np.arange(1, 7).astype("f2").reshape((3, 2))
show("a0", lambda: a0)
a1 = (np.arange(3, 9) * 100).astype("i8").reshape((2, 3))
show("a1", lambda: a1)
store("L0", a0, np.s_[[[0, 1], [1, 0]], :], -1)
show("L1", lambda: a0.view("i8"))
a2 = show("L2", lambda: a1 >= a1)
if a2 is None or a2.size > 200:
    a2 = np.arange(3, dtype="f8")
show("L3", lambda: np.flip(a0))
show("L4", lambda: np.expand_dims(a2, -1))
show("L5", lambda: np.unique(a1))
print(a0.sum(), a1.sum(), a2.sum())

