# out, dtype, where and casting; in-place operations keep the array.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


a = np.arange(3)
out = np.zeros(3)
show(np.add(a, 1, out=out) is out, out, np.add(a, 1, out), np.multiply(a, 2, dtype="f4"), np.add([1, 2, 3], 1, where=[True, False, True], out=np.zeros(3, int)), np.subtract(a, a[::-1]))
same = a
a += 5
a *= 2
a //= 3
a -= [1, 2, 3]
a <<= 1
a |= 1
show(a, same is a)
a[1:] += a[:-1]
show(a)
f = np.ones(3)
f /= 4
f **= 2
f += a
f[f > 1] -= 1
show(f)
u = np.zeros(2, "u1")
u += 250
u -= 251
u ^= 0xF0
show(u)
u += np.uint8(20)
show(u, np.divmod([7, 8], 3, out=(np.zeros(2, int), np.zeros(2, int))))
attempt("float into int", lambda: a.__iadd__(1.5))
attempt("divide ints in place", lambda: a.__itruediv__(2))
attempt("int64 into uint8", lambda: u.__iadd__(np.arange(2)))
attempt("300 into uint8", lambda: u.__iadd__(300))
attempt("shape of out", lambda: np.add(a, 1, out=np.zeros(4, int)))
attempt("type of out", lambda: np.add(a, 1, out=[0, 0, 0]))
attempt("sqrt into ints", lambda: np.sqrt(a, out=np.zeros(3, int)))
attempt("read-only", lambda: np.add(a, 1, out=np.frombuffer(bytes(24), int)))
attempt("dtype cannot", lambda: np.add(1.5, 2, dtype="i4"))
attempt("bigger than itself", lambda: a.__iadd__(np.zeros((2, 3), int)))
