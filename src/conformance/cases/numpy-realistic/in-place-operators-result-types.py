# In-place operators, result types and casting rules, shown one by one.
"""In-place operators, result types and casting rules, shown one by one."""
import numpy as np

pairs = [("uint8", "int8"), ("int32", "float32"), ("int64", "uint64"), ("float16", "int16"), ("bool", "uint8"), ("complex64", "float64"), ("float32", "int8"), ("U3", "i4"), ("S2", "U5")]
for a, b in pairs:
    print(f"{a:>9} {b:>8} ->", np.promote_types(a, b), np.can_cast(a, b), np.can_cast(b, a), np.can_cast(a, b, "same_kind"), np.can_cast(a, b, casting="unsafe"))
for op, left, right in [
    ("iadd", np.array([1, 2], np.uint8), 3),
    ("iadd", np.array([250, 251], np.uint8), 10),
    ("iadd", np.array([1, 2], np.uint8), 1.0),
    ("iadd", np.array([1, 2], np.uint8), 300),
    ("iadd", np.array([1, 2], np.uint8), np.array([-1, 1])),
    ("isub", np.array([1, 2], np.uint16), -1),
    ("itruediv", np.array([7, 8]), 2),
    ("ifloordiv", np.array([7, 8]), 2),
    ("imul", np.array([1.5, 2.5], np.float32), np.float64(2)),
    ("imul", np.array([1.5]), 1j),
    ("ipow", np.array([2, 3], np.int8), 7),
    ("ipow", np.array([2, 3]), -1),
    ("iand", np.array([6, 7]), 3),
    ("iand", np.array([6.0]), 3),
    ("ior", np.array([True, False]), np.array([False, False])),
    ("ior", np.array([True, False]), 2),
    ("ilshift", np.array([1, 2], np.int16), 14),
    ("imatmul", np.eye(2), np.ones((2, 2))),
    ("imatmul", np.eye(2, dtype=int), np.ones((2, 2))),
    ("iadd", np.zeros(3), np.zeros(2)),
    ("iadd", np.zeros(3), np.zeros((2, 3))),
    ("isub", np.array([True]), np.array([True])),
    ("iadd", np.array(["a"]), "b"),
    ("imod", np.array([7, -7, 5]), 3),
]:
    keep = left
    before = left.copy()
    try:
        result = getattr(left, f"__{op}__")(right)
        print(f"{op} {before!r} {right!r} = {result}", result is keep)
    except Exception as e:
        print(f"{op} {before!r} {right!r}: {type(e).__name__}: {e}")
print(np.result_type(np.uint8, 5), np.result_type(np.float32, 1.0), np.result_type(np.int8, 1j), np.result_type(np.array([1], np.int8), np.int16(1)))
try:
    np.result_type(np.uint8, 256)
    print(np.uint8(200) + 256)
except OverflowError as e:
    print(e)
print((np.float32(3) + 0.1).dtype, (np.array([1], np.float16) * 1e5), np.int8(100) // 7, np.uint8(5) - np.int16(6))
print(np.array([1.9, -1.9]).astype(int), np.array([300, -1]).astype(np.uint8), np.array(["12", "-3"]).astype(np.int16), np.array([1, 0]).astype(bool), np.array([1.5]).astype("U5"))
for target in ("i4", "datetime", "f9", ">c8", "u1,f4"):
    try:
        print(np.array([1.5, 2.5]).astype(target))
    except Exception as e:
        print(target, type(e).__name__, e)
try:
    np.array([1.5]).astype(np.int32, casting="safe")
except TypeError as e:
    print(e)
