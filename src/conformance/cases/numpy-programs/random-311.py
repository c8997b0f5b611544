# A random program over arrays: seed 311 of the arrays generator.
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

a0 = (np.arange(3, 5) * 7).astype("i8").reshape((2,))
show("a0", lambda: a0)
a1 = np.arange(0, 6).astype("i8").reshape((3, 2))
show("a1", lambda: a1)
show("L0", lambda: a0.diagonal())
show("L1", lambda: a0.view("f4"))
a2 = show("L2", lambda: a0[:2:2, None])
if a2 is None or a2.size > 200:
    a2 = np.arange(3, dtype="u1")
store("L3", a2, np.s_[[1, -1], 1::2], np.float64(3.7))
show("L4", lambda: a0.any(axis=None))
show("L5", lambda: a0 == a0)
show("L6", lambda: a1.ravel("F"))
show("L7", lambda: a0[-2:-3, [2, 1]])
store("L8", a2, np.s_[:0, [0], [[0, 1], [1, 2]]], 7)
show("L9", lambda: a0.copy())
show("L10", lambda: a2[:-2, []])
print(a0.sum(), a1.sum(), a2.sum())

