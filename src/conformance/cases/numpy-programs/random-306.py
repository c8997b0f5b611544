# A random program over arrays: seed 306 of the arrays generator.
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

a0 = np.arange(0, 2).astype("c16").reshape((2, 1))
show("a0", lambda: a0)
a1 = (np.arange(3, 19) * 7).astype(">i2").reshape((4, 4))
show("a1", lambda: a1)
a2 = show("L0", lambda: np.roll(a1, 1, axis=0))
if a2 is None or a2.size > 200:
    a2 = np.arange(3, dtype="?")
show("L1", lambda: a2.any(1))
a3 = show("L2", lambda: a2 % a1)
if a3 is None or a3.size > 200:
    a3 = np.arange(3, dtype="?")
show("L3", lambda: a2 - a2)
a4 = show("L4", lambda: a2 // a2)
if a4 is None or a4.size > 200:
    a4 = np.arange(3, dtype="f4")
a5 = show("L5", lambda: np.broadcast_to(a4, (2, 2, 3)))
if a5 is None or a5.size > 200:
    a5 = np.arange(3, dtype="i8")
show("L6", lambda: a3.max())
show("L7", lambda: a2.cumsum(axis=2))
print(a0.sum(), a1.sum(), a2.sum(), a3.sum(), a4.sum(), a5.sum())

