# Permission bits with uint8 masks.
import numpy as np

READ, WRITE, EXEC = np.uint8(4), np.uint8(2), np.uint8(1)
users = np.array(["ann", "bob", "cid"])
perm = np.array([7, 5, 0], dtype=np.uint8)
for u, p in zip(users, perm):
    print(u, "".join(ch if p & bit else "-" for ch, bit in zip("rwx", (READ, WRITE, EXEC))))
print((perm & WRITE) > 0, users[(perm & READ) != 0])
perm |= WRITE
perm &= ~EXEC
print(perm, ~EXEC, type(~EXEC))
perm ^= 0b110
print(perm, np.bitwise_or.reduce(perm), np.unpackbits(perm[:, None], axis=1)[:, -3:])
print(READ | WRITE, type(READ | WRITE), READ << 5, READ << np.uint8(6), int(READ) << 8)
print(READ + 250, repr(READ + np.uint8(250)))
try:
    print(READ | 256)
except OverflowError as e:
    print("OverflowError:", e)
try:
    perm |= 256
except OverflowError as e:
    print("OverflowError:", e)
try:
    perm | 1.5
except TypeError as e:
    print("TypeError:", e)
print(np.right_shift(np.array([-8, 8], np.int8), 1), np.array([1], np.uint8) << 9, np.left_shift(np.int32(1), 31))
print([bin(x) for x in perm], [format(x, "03b") for x in perm], [f"{x:#04x}" for x in perm])
print(np.packbits([[1, 0, 1], [0, 1, 1]], axis=-1).ravel(), np.array([True, False]) ^ True, np.logical_not([0, 2]))
