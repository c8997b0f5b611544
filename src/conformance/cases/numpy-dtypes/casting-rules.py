# Which dtype two have in common, and which casts are allowed.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


codes = ["?", "i1", "u1", "i2", "u2", "i4", "u4", "i8", "u8", "f2", "f4", "f8", "F", "D"]
for left in codes:
    print(left, *(np.promote_types(left, right).str for right in codes))
for casting in ("safe", "same_kind"):
    for left in codes:
        print(casting, left, "".join(".x"[np.can_cast(left, right, casting)] for right in codes))
show(np.result_type("u8", 1), np.result_type("u8", 1.0), np.result_type("?", 1), np.result_type(3, 4.0), np.result_type(np.float32(3), 1j), np.result_type("i1", 1000), np.result_type(np.int8(1), np.array([1.5], "f2")))
show(np.promote_types("S3", "U2"), np.promote_types("i2", "S3"), np.promote_types("u8", "U"), np.promote_types(">i4", "i4"), np.can_cast("S3", "U3"), np.can_cast("i4", "S11"), np.can_cast("i4", "S10"), np.can_cast(np.array([1]), "i1"), np.can_cast("f8", "i4", "unsafe"))
attempt("a number", lambda: np.can_cast(3, "i1"))
attempt("rule", lambda: np.can_cast("i4", "i8", "zz"))
attempt("safe astype", lambda: np.array([1, 2]).astype("i1", casting="safe"))
show(np.issubdtype(np.int8, np.integer), np.issubdtype("f4", np.floating), np.issubdtype(np.int8, np.floating), np.issubdtype(bool, np.number))
