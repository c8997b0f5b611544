# A random program over arrays: seed 310 of the arrays generator.
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

a0 = (np.arange(-2, 0) * 100).astype("u8").reshape((2,))
show("a0", lambda: a0)
a1 = np.arange(1, 3).astype("f2").reshape((2,))
show("a1", lambda: a1)
a2 = show("L0", lambda: a1.squeeze())
if a2 is None or a2.size > 200:
    a2 = np.arange(3, dtype="i4")
show("L1", lambda: a1.view("<u2"))
store("L2", a2, np.s_[np.int8(1)], 300)
a3 = show("L3", lambda: a0.ravel())
if a3 is None or a3.size > 200:
    a3 = np.arange(3, dtype="?")
show("L4", lambda: a3.tobytes())
show("L5", lambda: 3.5 & a0)
print(a0.sum(), a1.sum(), a2.sum(), a3.sum())

