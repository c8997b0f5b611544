# A random program over arrays: seed 301 of the arrays generator.
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

a0 = np.arange(-2, 0).astype("f4").reshape((2,))
show("a0", lambda: a0)
a1 = (np.arange(0, 4) * -1.25).astype("f4").reshape((4,))
show("a1", lambda: a1)
a2 = np.arange(3, 4).astype("i2").reshape(())
show("a2", lambda: a2)
show("L0", lambda: 3.5 * a0)
show("L1", lambda: a0.swapaxes(0, 2))
show("L2", lambda: a1.reshape(4))
a3 = show("L3", lambda: a0 <= 2)
if a3 is None or a3.size > 200:
    a3 = np.arange(3, dtype="u8")
store("L4", a1, np.s_[-2, ...], a1)
show("L5", lambda: a0.reshape((1, -1, 2)))
show("L6", lambda: bytes(a1))
show("L7", lambda: a2[-1:-1:2])
store("L8", a1, np.s_[-2, 1, ...], [0, 1])
a4 = show("L9", lambda: a2.reshape(2, -1))
if a4 is None or a4.size > 200:
    a4 = np.arange(3, dtype="?")
print(a0.sum(), a1.sum(), a2.sum(), a3.sum(), a4.sum())

