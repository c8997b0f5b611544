# A random program over arrays: seed 302 of the arrays generator.
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

a0 = np.arange(1, 3).astype("f4").reshape((2,))
show("a0", lambda: a0)
a1 = np.arange(-2, -1).astype("i4").reshape(())
show("a1", lambda: a1)
a2 = (np.arange(-2, -1) * 3).astype("u8").reshape((1, 1), order="F")
show("a2", lambda: a2)
show("L0", lambda: a1 <= a2)
a3 = show("L1", lambda: np.broadcast_to(a1, (2, 3)))
if a3 is None or a3.size > 200:
    a3 = np.arange(3, dtype="u8")
store("L2", a1, np.s_[[True, True, False, True]], 0)
show("L3", lambda: a1.copy("K"))
store("L4", a2, np.s_[2, 0], a3)
a4 = show("L5", lambda: a0.sum())
if a4 is None or a4.size > 200:
    a4 = np.arange(3, dtype="i4")
show("L6", lambda: a0[3:, 3])
show("L7", lambda: a0 // a4)
show("L8", lambda: a4.any(axis=0, keepdims=True))
store("L9", a1, np.s_[...], 2.5)
print(a0.sum(), a1.sum(), a2.sum(), a3.sum(), a4.sum())

