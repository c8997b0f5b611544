# Printing with mixed widths and nested structures.
import numpy as np
print(np.array([1e-3, 1e3]), np.array([1e-4, 1e4]), np.array([1.5e-5, 1]), np.array([1e15, 1e16]), np.array([0.1 + 0.2, 0.3]), np.array([1e7, 1.25]), np.array([12345678.9, 0.5]), np.array([1e-10]), np.array([1, 1e9]))
print(np.array([[1, 2.5], [np.nan, -np.inf]]), np.array([-1.0, 1]), np.array([0.00001, 123456]), np.array([1.0, 2.0, 3.0], "f4"), np.array([1/3], "f2"), np.array([1/3, 100], "f4"))
print(np.array([1 + 1j, 0.5 - 2.25j, 1e5j]), np.array([complex(np.nan, 1), complex(1, -np.inf)]), np.array([1j], "c8"), repr(np.array([[1 + 2j]])))
t = np.zeros(3, [("id", "i4"), ("pos", "f4", 2), ("name", "U4"), ("ok", "?")]); t["pos"] = [[1, 2.5], [3, 4], [1e6, -1e-3]]; t["name"] = ["a", "long", "b"]
print(t); print(repr(t)); print(t[1], repr(t[1]), t["pos"][2], t[["id", "ok"]])
print(np.array([[t[0], t[1]]], dtype=t.dtype).shape, np.array([(1, (2.5, 3))], [("a", "i2"), ("b", [("c", "f8"), ("d", "i1")])]))
print(repr(np.arange(6, dtype=">i4").reshape(2, 3)), repr(np.array([1, 2], "u8")), repr(np.array([], "f4")), repr(np.empty((2, 0, 3))), np.empty((0, 2)), repr(np.array([[]])))
print(np.array([True, False, True]), repr(np.array([[True]])), np.array([b"a", b"bcd"]), repr(np.array([b"\x00a\x00"])), repr(np.array(["tab\t", "q'uote", 'd"q', "\u20ac"])), np.array(["x"]), str(np.array("s")), repr(np.array(b"z")))
a = np.arange(1, 13).reshape(3, 4) ** 5; print(a, a / 7, a.astype("f4") / 3, -a, a % 10 == 1)
print(np.linspace(-1, 1, 9), np.linspace(0, 1, 3)[:, None] * np.array([1, 100]), np.logspace(-3, 3, 7), np.eye(3) * 1e-9, np.full(3, 1e100), np.array([1e-300, 1e300]))
print(repr(np.linspace(0, 1, 20))); print(np.arange(50) * 1000); print(repr(np.arange(30) / 7)); print(np.arange(1001)); print(np.arange(1001.0).reshape(7, 143)); print(repr(np.zeros((40, 40), int)))
print(np.array([[["a", "bb"], ["ccc", "d"]]]), np.array([10**18, -1]), np.array([2**63], "u8"), np.array([0xFF, 1], "u1"), np.array([-128, 127], "i1"), [np.array([1, 2]), np.float64(2)], {"k": np.array([1.5])}, (np.int8(1),))
with np.printoptions(threshold=6, edgeitems=1, precision=2): print(np.arange(7), np.arange(16).reshape(4, 4) / 3, repr(np.arange(7.0)))
with np.printoptions(linewidth=20): print(np.arange(12), repr(np.arange(8) / 2), np.array(["aaaaaaa", "bbbbbbb", "ccccc"]))
print(np.array2string(np.arange(5), separator=", ", prefix="xx"), np.array2string(np.array([1.123456, 2]), precision=2, suppress_small=True), np.array2string(np.arange(10), max_line_width=12), np.array2string(np.array([0.5]), formatter={"float_kind": lambda v: "%.3f" % v}), np.array2string(np.arange(2000), threshold=5, edgeitems=1))
