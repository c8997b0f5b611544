# Comparing arrays in many ways.
import numpy as np
a = np.array([1, 2, 3]); b = np.array([1.0, 2.5, 3.0])
print(a == b, a != b, a < b, a >= 2, a == 2.0, a == "x", a == None, a == [1, 2, 3], (a == a[::-1]), a is a.view(), a in [a] if False else "")
print(np.array_equal(a, b), np.array_equal(a, [1, 2]), (a == b).all(), np.allclose(a, b), np.isclose(a, b, atol=0.6), np.equal(a, 2), np.greater(a, b), np.less_equal(2, a))
print(np.array(["a", "b"]) == "a", np.array(["a", "b"]) == np.array(["a", "c"]), np.array([b"a"]) == b"a", np.array(["a"]) == b"a", np.array(["a"]) < "b", np.array(["a"]) == 1)
print(np.array([np.nan]) == np.nan, np.nan in np.array([np.nan]), 2 in a, 2.5 in b, "x" in np.array(["x"]), [1, 2] in np.array([[1, 2], [3, 4]]))
print(np.uint8(200) == 200, np.int8(-1) == 255, np.uint64(2**63) > -1, np.int64(-1) < np.uint64(1), np.array([2**63], "u8") == np.array([-2**63]), np.float32(0.1) == 0.1, np.float32(0.5) == 0.5, np.array([1], "u1") < 300, np.array([1], "u1") == -1)
print(bool(np.array([5])), bool(np.array([[0]])), np.array([0.0]) and "t" or "f", not np.array([1]), np.any(a > 2) and np.all(a > 0), max(a), min(b), sorted(np.array([3, 1, 2])), sum(a), list(map(int, a)))
t = np.zeros(2, [("x", "i4"), ("y", "f4")]); print(t == t, t != t, t[0] == t[1], t == np.zeros(2, [("x", "i4"), ("y", "f4")]), t[0] == (0, 0))
for e in ("a == np.array([1, 2])", "a < 'x'", "a < None", "a < [1, 2]", "a > {}", "t < t", "t == a", "np.array(['a']) < 1", "a == {1: 2}", "a != 'x'", "np.array([1j]) < 1", "np.array([1j, 2]) == 2", "a < np.array(['a'])", "if_", "a & 1.5", "bool(a == b)", "a and b", "a if a else b", "1 < a < 3", "a == (1, 2, 3)", "a == object", "a > True", "np.array(5) == 5", "np.array([]) == []", "np.array([]) == 1", "bool(np.array([]))", "a == range(1, 4)", "a == bytearray(b'abc')", "a == memoryview(b'\\1\\2\\3')"):
    try:
        print(e, "->", repr(eval(e)))
    except Exception as x:
        print(e, type(x).__name__, x)
