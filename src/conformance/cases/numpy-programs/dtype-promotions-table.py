# Dtype promotions table.
import numpy as np
names = ["?", "i1", "u1", "i2", "u2", "i4", "u4", "i8", "u8", "f2", "f4", "f8", "c8", "c16", "S2", "U2"]
for a in names:
    row = []
    for b in names:
        try:
            row.append(np.promote_types(a, b).str)
        except TypeError as e:
            row.append("-")
    print(a, *row)
vals = [True, 1, 1.0, 1j, np.int8(1), np.uint64(1), np.float16(1), np.float32(1), np.bool_(1)]
for x in vals:
    print(type(x).__name__, [(x + y).dtype.str if hasattr(x + y, "dtype") else type(x + y).__name__ for y in vals])
for x in (np.array([1], "i1"), np.array([1], "u8"), np.array([1.0], "f2"), np.array([True])):
    print(x.dtype, [(x * y).dtype.str for y in vals], [(x / y).dtype.str for y in vals[:4]], [(x ** y).dtype.str for y in vals[1:3]])
print(np.result_type(3, np.int8), np.result_type(3.0, np.float32), np.result_type("i4", "f2", 1j), np.min_scalar_type(300), np.min_scalar_type(-1), np.common_type(np.arange(2)))
print((np.arange(3, dtype="u1") - np.uint8(1)), np.uint8([1, 2]) - 2 * np.uint8([1, 0]), np.int8([100]) + np.int8([100]), np.int8(100) * 1.0, np.float32(1) + 1)
for op in ("+", "-", "*", "//", "%", "**", "&", "|", "^", "<<", ">>", "/"):
    out = []
    for l, r in ((np.int8([7]), np.uint8([3])), (np.array([True]), np.array([False])), (np.uint16([9]), 2), (np.float32([5]), 2), (np.uint64([8]), np.int64([3]))):
        try:
            with np.errstate(all="ignore"):
                v = eval(f"l {op} r"); out.append(f"{v} {v.dtype.str}")
        except Exception as e:
            out.append(type(e).__name__)
    print(op, out)
