# Who may write: the flag, what it can be set to, and what refuses.
import numpy as np

owner = np.arange(4)
window = owner[1:]
owner.flags.writeable = False
print(window.flags.writeable, owner[2:].flags.writeable)
for name, action in {
    "item": lambda: owner.__setitem__(0, 1),
    "in place": lambda: owner.__iadd__(1),
    "fill": lambda: owner.fill(0),
    "sort": lambda: owner.sort(),
    "put": lambda: owner.put(0, 1),
    "out": lambda: np.add(owner, 1, out=owner),
    "view of it": lambda: owner[:].setflags(write=True),
    "buffer": lambda: memoryview(owner).__setitem__(0, 1),
}.items():
    try:
        action()
        print(name, "done")
    except (ValueError, TypeError) as error:
        print(name, type(error).__name__, error)
window[0] = 50
print(owner)
owner.setflags(write=True)
owner[:].flags.writeable = True
print(owner.flags)
constant = np.frombuffer(b"abcd", dtype="u1")
for flag in (False, True):
    try:
        constant.flags.writeable = flag
        print(flag)
    except ValueError as error:
        print(error)
shared = np.frombuffer(bytearray(4), dtype="u1")
shared.flags.writeable = False
shared.flags.writeable = True
print(shared.flags["WRITEABLE"], shared.flags.num, shared.flags.c_contiguous, shared.flags.behaved, shared.flags.carray, shared.flags.farray, shared.flags.fnc)
print(np.broadcast_to(owner, (2, 4)).flags.writeable)
try:
    print(owner.flags["NOPE"])
except KeyError as error:
    print(error)
