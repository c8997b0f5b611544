# Scalars where Python wants numbers: indices, keys, conversions, comparisons, built-in functions.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


import copy
import math
show([10, 20, 30][np.uint8(1)], "abc"[np.int64(1)], list(range(10)[np.int8(2):np.int8(5)]), bytes(np.uint8(3)), bytearray(np.int64(2)), hex(np.int64(255)), bin(np.uint8(5)), chr(np.int64(65)), round(np.float64(2.5)), round(np.float64(2.567), 2), round(np.float32(2.567), 2), round(np.int64(25), -1))
show(int(np.float32(2.9)), float(np.int8(3)), complex(np.complex64(1j)), bool(np.float64(0)), math.sqrt(np.float64(4)), math.floor(np.float32(2.5)), math.gcd(np.int64(4), 6), math.isnan(np.float64("nan")), sum([np.int8(1), 2]), max(np.int8(3), 2), sorted([np.int8(3), 1]), pow(2, np.int8(3)))
show(np.int8(5) == 5, np.int8(5) == 5.0, np.int8(5) != 6, np.int8(5) < np.float32(5.5), 5 == np.int8(5), 4 < np.int8(5), np.int8(5) == "5", np.int8(5) == None, np.float64("nan") == np.float64("nan"), np.bool(1) == True, np.uint8(5) < 300, np.uint64(2**63) > np.int64(-1))
show({np.int8(1), 1, 1.0, np.float32(1)}, {np.int64(5): "a"}[5], hash(np.float32(0.5)) == hash(0.5), hash(np.int64(-1)), hash(np.uint64(2**63)) == hash(2**63), {"a": 1}[np.str_("a")], np.int64(3) in [1, 2, 3], copy.copy(np.int8(1)), copy.deepcopy(np.float32(1)))
show(np.int64(5).item(), type(np.int64(5).item()), np.float32(0.1).item(), np.int64(7).bit_count(), np.float64(2.5).is_integer(), np.float64(2.5).as_integer_ratio(), np.float64(1.5).hex(), np.str_("abc").upper(), np.int8(5).tolist(), np.str_("a").item())
show(memoryview(np.int32(5)).format, memoryview(np.int32(5)).tobytes(), memoryview(np.float64(1)).readonly, bytes(memoryview(np.uint16(258))))
attempt("bool as index", lambda: [1, 2][np.bool(1)])
attempt("float as index", lambda: [1, 2][np.float64(1)])
attempt("order with text", lambda: np.int8(5) < "a")
attempt("order with None", lambda: np.int8(5) < None)
attempt("iter", lambda: iter(np.int8(5)))
attempt("len", lambda: len(np.int8(5)))
attempt("item", lambda: np.int8(5)[0])
attempt("attribute", lambda: np.float64(3).foo)
attempt("set", lambda: setattr(np.int8(5), "x", 1))
