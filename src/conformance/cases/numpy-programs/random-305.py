# A random program over arrays: seed 305 of the arrays generator.
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

a0 = np.arange(3, 6).astype("f4").reshape((3, 1))
show("a0", lambda: a0)
a1 = (np.arange(-2, -2) * 100).astype("i1").reshape((1, 3, 0))
show("a1", lambda: a1)
a2 = np.arange(0, 1).astype("i2").reshape((1, 1))
show("a2", lambda: a2)
show("L0", lambda: a2.ravel("A"))
a3 = show("L1", lambda: a2 - 3.5)
if a3 is None or a3.size > 200:
    a3 = np.arange(3, dtype="i1")
show("L2", lambda: a1.argmax())
show("L3", lambda: a1.swapaxes(0, 2))
show("L4", lambda: a0.min(0))
show("L5", lambda: a3.reshape(4))
show("L6", lambda: a1 - a3)
print(a0.sum(), a1.sum(), a2.sum(), a3.sum())

