# base is whoever owns the data: views of views collapse to the owner, unless a foreign object stands between.
import numpy as np

owner = np.arange(12)
first = owner[2:]
second = first[::2]
third = second.reshape(5, 1).T
print(owner.base, first.base is owner, second.base is owner, third.base is owner)
print(np.arange(6).reshape(2, 3).base, owner.copy().base, owner[[0, 1]].base)
foreign = np.frombuffer(bytearray(8), dtype="u2")
part = foreign[1:]
print(type(foreign.base).__name__, part.base is foreign, part[1:].base is foreign)
print(owner.view("u1").base is owner, owner.T.base is owner, owner[...].base is owner, owner[()].base is owner)
print(owner.ravel().base is owner, owner.flatten().base, owner.reshape(3, 4).T.ravel().base)
print(np.asarray(owner) is owner, np.array(owner) is owner, np.array(owner, copy=None) is owner, owner.astype(int) is owner, owner.astype(int, copy=False) is owner)
print(np.shares_memory(owner, third), np.shares_memory(owner[:3], owner[3:]), np.may_share_memory(owner[::2], owner[1::2]), np.shares_memory(owner[::2], owner[1::2]))
