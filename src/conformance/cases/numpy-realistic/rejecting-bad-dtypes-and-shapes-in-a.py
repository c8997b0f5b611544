"""Rejecting bad dtypes and shapes in a small validation layer."""
import numpy as np

def check(value, *, dtype=None, ndim=None, shape=None, contiguous=False, writeable=False):
    a = np.asarray(value)
    if dtype is not None and not np.can_cast(a.dtype, dtype, "safe"):
        raise TypeError(f"{a.dtype} does not go into {np.dtype(dtype)}")
    if ndim is not None and a.ndim != ndim:
        raise ValueError(f"{a.ndim} dimensions instead of {ndim}")
    if shape is not None:
        try:
            np.broadcast_to(a, shape)
        except ValueError as e:
            raise ValueError(f"shape: {e}") from None
    if contiguous and not a.flags.c_contiguous:
        raise BufferError("not contiguous")
    if writeable and not a.flags.writeable:
        raise BufferError("read-only")
    return a if dtype is None else a.astype(dtype, copy=False)

cases = [([1, 2], {"dtype": "i2"}), (np.int8([1]), {"dtype": "i2"}), ([1.5], {"dtype": int}), ("text", {"dtype": "U2"}), ("text", {"dtype": "U9"}), (b"ab", {"dtype": "S1"}), ([[1]], {"ndim": 1}), (5, {"ndim": 0}), ([1, 2, 3], {"shape": (2, 3)}), ([1, 2, 3], {"shape": (3, 2)}), ([[1], [2]], {"shape": (2,)}), (np.eye(3)[:, 1], {"contiguous": True}), (b"abc", {"writeable": True}), (np.frombuffer(b"abc", "u1"), {"writeable": True}), (bytearray(b"abc"), {"writeable": True, "dtype": "u2"}), ([1, [2]], {}), ([], {"dtype": bool}), ([True, 2], {}), ([1, 2.5, 3j], {}), (range(3), {"dtype": "u8"}), ({1, 2} if False else (1, 2), {"dtype": "f4"}), (np.float32(1), {"dtype": "f8"}), (1 << 40, {"dtype": "i4"}), (np.array(1 << 40), {"dtype": "f4"}), (np.arange(4).reshape(2, 2).T, {"contiguous": True})]
for value, kw in cases:
    try:
        r = check(value, **kw)
        print(repr(r), r.dtype)
    except Exception as e:
        print(type(e).__name__, e)
kinds = "?bBhHiIlLefdFDSU"
print("   " + " ".join(kinds))
for a in kinds:
    print(a, " ", " ".join("x" if np.can_cast(a, b) else "." for b in kinds))
for a, b in (("i4", "f4"), ("u8", "i8"), ("i8", "f4"), ("f2", "i2"), ("?", "u1"), ("U3", "S2"), ("c8", "f8"), ("i1", "U2"), ("u1", "i1")):
    print(a, b, np.promote_types(a, b), np.result_type(a, b), np.can_cast(a, b, "same_kind"), np.issubdtype(a, np.integer), np.issubdtype(b, np.floating))
print(np.result_type(1, "i1"), np.result_type(1.0, "i1"), np.result_type(np.int8(1), 300) if True else "", np.result_type(np.array([1], "u1"), np.float32), np.result_type(True, 1), np.min_scalar_type(300), np.min_scalar_type(-1), np.min_scalar_type(1e10), np.common_type(np.float32([1]), np.int8([1])))
for bad in (lambda: np.result_type(), lambda: np.promote_types("i4", "V3"), lambda: np.can_cast(5, "i1"), lambda: np.dtype("i3"), lambda: np.array([1], dtype="float33"), lambda: np.zeros(3, "q3"), lambda: np.issubdtype("foo", int), lambda: np.zeros(-1), lambda: np.zeros((2, "a")), lambda: np.zeros(2.5), lambda: np.ones((1 << 40, 1 << 40)), lambda: np.empty((2,) * 65), lambda: np.array([[1, 2], [3]]), lambda: np.array([[1, 2], [3, [4]]]), lambda: np.array("abc", dtype=int), lambda: np.arange("a"), lambda: np.linspace(0, 1, -1), lambda: np.linspace(0, 1, 2.5), lambda: np.full(2, "x", int), lambda: np.eye(-1), lambda: np.identity(2.5), lambda: np.reshape([1, 2], (3,)), lambda: np.asarray([1], order="Z"), lambda: np.array([1], foo=1), lambda: np.array(), lambda: np.array(1, 2, 3, 4)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
