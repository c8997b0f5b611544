# Making scalars, from numbers, text, arrays and each other.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


show(np.int8(5), np.int16(5.9), np.uint32(True), np.float16(5), np.bool(0), np.str_(5), np.bytes_(b"x"), np.complex64(5), np.intp(3), np.double(3), np.int8("12"), np.float32("1e3"), np.bool(""), np.bool("x"), np.int64(), np.float64(), np.bool())
show(np.uint8(np.int64(300)), np.int8(np.int64(200)), np.uint8(np.float64(3.7)), np.float32(np.float64(0.1)), np.float64(np.array(5)), np.int8(np.array([1, 2])), np.int8([1, 2, 3]), np.float64([[1]]), np.str_(b"ab"), np.complex128("1+2j"), np.float64("-inf"))
for make in (lambda: np.int8(200), lambda: np.uint8(-1), lambda: np.int64(2**63), lambda: np.uint64(2**64), lambda: np.int8("x"), lambda: np.int8(None), lambda: np.float64("x"), lambda: np.int8(1, 2), lambda: np.int64(float("nan")), lambda: np.int64(float("inf")),
             lambda: np.generic(), lambda: np.integer(3), lambda: np.uint8(300.5), lambda: np.int32([[1], [2, 3]])):
    attempt("", make)
show(np.True_ is np.bool(1), np.int64 is np.int_, np.float64.__mro__[-2], np.int8.__mro__[1:3], np.int8, np.bool_, isinstance(np.int8(1), np.integer), isinstance(np.float64(1), float), isinstance(np.int64(1), int), isinstance(np.str_("a"), str), isinstance(np.bytes_(b""), bytes), isinstance(np.complex128(1), complex), issubclass(np.uint8, np.unsignedinteger))
