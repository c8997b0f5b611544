# A random program over arrays: seed 303 of the arrays generator.
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

a0 = (np.arange(-2, 7) * 100).astype("u1").reshape((3, 3))
show("a0", lambda: a0)
a1 = np.arange(0, 3).astype("i4").reshape((3,))
show("a1", lambda: a1)
store("L0", a1, np.s_[3:4:3], True)
show("L1", lambda: a0 + True)
show("L2", lambda: a0.squeeze())
a2 = show("L3", lambda: np.broadcast_to(a0, (2, 2, 3)))
if a2 is None or a2.size > 200:
    a2 = np.arange(3, dtype="u8")
a3 = show("L4", lambda: np.int8(2) != a0)
if a3 is None or a3.size > 200:
    a3 = np.arange(3, dtype="f8")
a4 = show("L5", lambda: a3.squeeze())
if a4 is None or a4.size > 200:
    a4 = np.arange(3, dtype="f4")
show("L6", lambda: a3.argmax())
store("L7", a1, np.s_[..., None], a0)
show("L8", lambda: a2[3, -1:5:2, 3])
a5 = show("L9", lambda: a4.reshape((3, 2)))
if a5 is None or a5.size > 200:
    a5 = np.arange(3, dtype="f4")
show("L10", lambda: np.where(a2 > 1, a2, 0))
a6 = show("L11", lambda: np.sort(a0))
if a6 is None or a6.size > 200:
    a6 = np.arange(3, dtype="i8")
show("L12", lambda: a1.argmax(axis=2))
print(a0.sum(), a1.sum(), a2.sum(), a3.sum(), a4.sum(), a5.sum(), a6.sum())

