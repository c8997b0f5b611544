# Scalars with scalars and with Python numbers: NEP 50.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


show(np.int64(5) + 5, np.int64(5) + 5.0, np.int8(5) + np.int16(5), np.uint8(5) + np.int8(5), np.float32(5) + 5.0, np.int64(5) + True, np.float32(1) + np.float64(1), np.int32(1) + np.float32(1), np.uint64(1) + np.int64(1), np.uint64(1) + 1, np.bool(1) + 1, np.bool(1) + np.bool(1), np.float16(1) / 3)
show(np.int64(7) // 2, np.int64(-7) % 3, divmod(np.int64(7), 3), np.int64(2) ** 3, np.int64(5) & 3, np.int64(5) << 2, ~np.int64(5), -np.int64(5), abs(np.int64(-5)), np.int64(5) / 2, np.float64(2) ** 0.5, np.float64(-5.5) % 2, np.float64(5.5) // 2, abs(np.complex64(3 + 4j)))
show(5 + np.int64(5), 5.0 * np.int8(2), 2 ** np.int64(3), 7 / np.int64(2), 1 << np.int64(3), 2.5 - np.float32(1), 1j * np.float32(2), True + np.int8(1))
show(np.int8(2) * [1, 2], [1, 2] * np.int8(2), "ab" * np.int8(2), np.int8(5) + [1, 2], (1, 2) + np.array([1, 2]), np.float64(2) * [1, 2], np.str_("a") + "b", "a" + np.str_("b"), np.bytes_(b"a") + b"b", np.str_("ab") * 2)
show(np.bool(1) & np.bool(0), np.bool(1) | True, np.bool(1) ^ True, ~np.bool(1), np.bool(1) * 3.5, not np.bool(1), np.int8(-8) >> 1, np.int64(1) << 64, np.int64(-1) >> 64)
attempt("out of range", lambda: np.uint8(5) + 300)
attempt("far out of range", lambda: np.int64(1) + 2**70)
attempt("text", lambda: np.int64(5) + "a")
attempt("None", lambda: np.int64(5) + None)
attempt("float times text", lambda: np.float64(2) * "ab")
attempt("negative power", lambda: np.int64(2) ** -1)
attempt("bits of a float", lambda: np.float64(5) & 1)
attempt("minus bools", lambda: np.bool(1) - np.bool(1))
attempt("negative bool", lambda: -np.bool(1))
