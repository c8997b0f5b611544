# Evenly spaced numbers, and how many of them there are.
import numpy as np


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


for args in ((5,), (2, 5), (5, 2), (0, 10, 3), (10, 0, -4), (0, 1, 0.25), (0, 1, 0.1), (1, 2.5, 0.5), (3.0,), (-1,), (0,), (1, 1), (0, 5, 2.0), (2**62, 2**62 + 3)):
    made = np.arange(*args)
    print(args, made, made.dtype)
print(np.arange(3, dtype="u1"), np.arange(3, dtype="f2"), np.arange(4, dtype=complex), np.arange(0, 3, dtype=">i4"))
print(np.arange(np.int8(3)).dtype, np.arange(np.float32(2)).dtype, np.arange(stop=3), np.arange(1, step=2, stop=6))
attempt("step 0", lambda: np.arange(0, 5, 0))
attempt("nothing", lambda: np.arange())
attempt("nan", lambda: np.arange(0, float("nan")))
print(np.linspace(0, 1, 5), np.linspace(2, 3, 3, endpoint=False), np.linspace(0, 10, 4, dtype=int), np.linspace(5, 5, 2), np.linspace(0, 1, 1), np.linspace(0, 1, 0))
print(np.linspace(0, 1, 3, retstep=True), np.linspace(1, 0, 4))
attempt("negative count", lambda: np.linspace(0, 1, -1))
