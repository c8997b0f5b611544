# What array() refuses, in its own words.
import array
for args in [(), ("z",), ("i", "text"), ("i", [1.5]), ("i", ["a"]), ("B", [256]), ("B", [-1]), ("b", [200]), ("h", [40000]), ("I", [-1]), ("I", [2**32]), ("i", [2**31]),
             ("q", [2**63]), ("Q", [-1]), ("Q", [2**64]), ("l", [2**63]), ("L", [-1]), ("d", ["x"]), ("f", [None]), ("w", ["ab"]), ("i", b"abc"), ("i", 5), ("ii", []),
             (5,), ("i", None), ("i", [], 1), ("H", [65536]), ("f", [1e300]), ("w", [b"a"])]:
    try:
        print(args, array.array(*args))
    except Exception as error:
        print(args, type(error).__name__, error)
