# Strings.
import numpy as np
s = np.array(["apple", "fig", "banana"])
print(s.dtype, s.itemsize, s.nbytes, s.tobytes()[:8])
s[1] = "strawberry"
print(s, s[1], type(s[1]), s == "apple", s < "b")
print(np.sort(s), np.argsort(s), s.tolist(), s[0].upper(), np.char.add(s, "!") if False else "")
b = np.array([b"ab", b"c\0d", b"e\0"])
print(b, b.dtype, b[1], len(b[2]), b.view("u1"))
print(s.astype("S"), b.astype("U"), s.astype("U3"), np.array(["x", "yy"], dtype="U1"))
try:
    np.array(["é"]).astype("S")
except UnicodeEncodeError as e:
    print(e)
print(s + "x" if False else np.array(["a", "b"], dtype="U1").view("u4"))
print(np.array(["a", "bb"]) + np.array(["c", "d"]))
try:
    print(s * 2)
except Exception as e:
    print(type(e).__name__, e)
print(np.unique(["b", "a", "b"]), np.isin(["a", "z"], ["a"]), np.array(["1", "2"]).astype(int).sum())
print(np.array(["a"]).dtype.newbyteorder(">"), np.array(["a"], dtype=">U2").tobytes())
print(np.array("hello"), np.array(["x"] * 3).reshape(3, 1), np.full(2, "ab"), np.zeros(2, "U3"), np.zeros(2, "S3"), np.empty(1, "S0").dtype)
print(np.str_("abc").itemsize, np.bytes_(b"abc").nbytes, repr(np.str_("q")), isinstance(np.str_("a"), str), np.array([np.str_("a"), "bcd"]).dtype)
print(np.strings.upper(s), np.char.upper(s), np.strings.str_len(s), np.char.startswith(s, "a"))
