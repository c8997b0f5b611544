# A random program over arrays: seed 308 of the arrays generator.
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

a0 = np.arange(-2, 10).astype(">f8").reshape((1, 4, 3))
show("a0", lambda: a0)
a1 = np.arange(0, 8).astype("?").reshape((4, 2))
show("a1", lambda: a1)
a2 = show("L0", lambda: np.repeat(a0, 2))
if a2 is None or a2.size > 200:
    a2 = np.arange(3, dtype="i4")
show("L1", lambda: a1.mean(axis=None))
a3 = show("L2", lambda: a1 <= a1)
if a3 is None or a3.size > 200:
    a3 = np.arange(3, dtype="i8")
show("L3", lambda: a1 | a3)
store("L4", a1, np.s_[[True, True], [-1], [0, -2, -2]], [2, 4, 2])
a4 = show("L5", lambda: bytes(a2))
if a4 is None or a4.size > 200:
    a4 = np.arange(3, dtype="i1")
show("L6", lambda: a1[5:, None, None])
a5 = show("L7", lambda: a1 * a1)
if a5 is None or a5.size > 200:
    a5 = np.arange(3, dtype="i8")
show("L8", lambda: a5.astype("f4"))
print(a0.sum(), a1.sum(), a2.sum(), a3.sum(), a4.sum(), a5.sum())

