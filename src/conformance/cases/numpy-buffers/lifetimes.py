# What keeps what alive: views their owner, memoryviews their array, arrays their memoryview.
import sys
import weakref
import numpy as np

owner = np.arange(4)
gone = weakref.ref(owner, lambda ref: print("the owner is gone"))
window = owner[1:]
view = memoryview(window)
counted = sys.getrefcount(owner)
del owner
print(gone() is window.base, counted - sys.getrefcount(window.base))
del window
print(gone() is None, view.tolist())
view.release()
print(gone() is None)

payload = bytearray(8)
array = np.frombuffer(payload, "u2")
parts = [array[i:] for i in range(3)]
del array
for part in parts[:]:
    parts.remove(part) if len(part) == 9 else None
try:
    payload.append(1)
except BufferError as error:
    print(error)
parts.clear()
del part
payload.append(1)
print(len(payload))


def escape():
    local = bytearray(4)
    return np.frombuffer(local, "u1")


kept = escape()
kept[:] = 9
print(kept, kept.base.obj)


def leak():
    data = bytearray(2)
    try:
        view = np.frombuffer(data, "u1")
        raise ValueError("with a view in the frame")
    except ValueError as error:
        caught = error
    del view
    data.append(1)
    return len(data), caught.args


print(leak())
