# Operators on arrays: types, directions, and what does not go.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


a = np.arange(4)
show(a + 1, a - 1.5, 2 * a, a / 2, 7 // (a + 1), 7 % (a + 1), a ** 2, 2 ** a, -a, +a, abs(a - 2), divmod(a, 2), a @ a, 1 << a, a >> 1, a & 1, a | 4, a ^ 1, ~a, True & (a > 1))
show(a + [1, 2, 3, 4], [1, 2, 3, 4] - a, (1, 1, 1, 1) * a, a + np.array([[1], [2]]), a + np.int8(1), np.float32(1) + a, a * 1j, a + True)
show(np.uint8([250]) + np.uint8(10), np.int8([127]) + np.int8([1]), np.uint8([0]) - np.uint8([1]), np.int64(2**62) * np.array([4]), np.uint64([2**63]) * 2, np.int64([-2**63]) // -1, abs(np.int8([-128])), -np.uint8([1]), np.uint64([2**64 - 1]) + 1)
show(np.uint64([5]) + np.int64([5]), np.uint64([5]) + 5, np.uint64([5]) - 10, np.int8([1]) + np.uint8([1]), np.float32([1]) + 1.5, np.float32([1]) + np.float64(1.5), np.float16([1]) + np.int16([1]), np.array([True]) + np.array([True]), np.array([True]) * 2)
show(np.array([7, -7]) // 2, np.array([7, -7]) % 3, np.array([7.5, -7.5]) // 2, np.array([7.5, -7.5]) % 2, np.array([5, -5]) % -3, np.fmod([5, -5], 3), np.array([2.0]) ** 0.5, np.array([2, 3]) ** -1.0)
attempt("300 into int8", lambda: np.int8([1]) + 300)
attempt("huge", lambda: a + 2**70)
attempt("text", lambda: a + "a")
attempt("None", lambda: a + None)
attempt("object", lambda: a - object())
attempt("dict", lambda: {} + a)
attempt("negative power", lambda: a ** -1)
attempt("bits of floats", lambda: (a * 1.0) & 1)
attempt("shift by float", lambda: a << 1.5)
attempt("minus bools", lambda: np.array([True]) - np.array([False]))
attempt("negative bool", lambda: -np.array([True]))
attempt("modulo three", lambda: pow(a, 2, 3))
