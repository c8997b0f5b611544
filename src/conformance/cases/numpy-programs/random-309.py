# A random program over arrays: seed 309 of the arrays generator.
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

a0 = np.arange(-2, -2).astype("c8").reshape((0, 2), order="F")
show("a0", lambda: a0)
a1 = np.arange(0, 16).astype("i2").reshape((2, 2, 4))
show("a1", lambda: a1)
show("L0", lambda: a1.T)
a2 = show("L1", lambda: np.expand_dims(a1, (0, 2)))
if a2 is None or a2.size > 200:
    a2 = np.arange(3, dtype="i4")
show("L2", lambda: np.uint8(7) & 1)
a3 = show("L3", lambda: np.asarray(memoryview(a1)))
if a3 is None or a3.size > 200:
    a3 = np.arange(3, dtype="i1")
a4 = show("L4", lambda: a0[None, -1::-1])
if a4 is None or a4.size > 200:
    a4 = np.arange(3, dtype="i2")
show("L5", lambda: a2[2])
a5 = show("L6", lambda: a2.prod(0))
if a5 is None or a5.size > 200:
    a5 = np.arange(3, dtype="?")
store("L7", a1, np.s_[-2:, ...], [3, 3])
store("L8", a3, np.s_[:-2:-1, :4:-1, [False]], 0)
print(a0.sum(), a1.sum(), a2.sum(), a3.sum(), a4.sum(), a5.sum())

