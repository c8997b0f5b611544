# Strings in arrays, labels and chars.
import numpy as np

a = np.array(["red", "green", "blue"])
print(a, a.dtype, a.itemsize, repr(a))
a[0] = "ultraviolet"
print(a)
b = np.array([b"ab", b"c"])
print(b, b.dtype, b.tobytes(), b[1], type(b[1]))
print(a == "green", a < "c", np.char.upper(a), np.char.str_len(a), np.strings.find(a, "e"))
print(a.astype("S"), b.astype("U"), np.array(["1", "22"]).astype(np.int32), np.array([1, 22]).astype(str))
print(np.array(["x", 1, 2.5]), np.array([True, "no"]), np.array([b"a", "b"]))
print(np.char.add(a, "!"), np.char.multiply(a, 2), np.char.center("hi", 6, "*"), np.char.split("a b") if False else "")
print(a.view("U1").reshape(3, -1)[1], a.tolist(), "green" in a)
print(np.frombuffer(b"ABCDEF", "S1"), np.frombuffer(b"ABCDEF", "S2"), np.array(list("hello")))
print(np.array(["a\tb", "c'd", 'e"f', "é\n"]), repr(np.array([b"\x00a\x00", b"\xff"])))
print(np.char.encode(a, "utf-8"), np.char.decode(b), np.char.strip(["  a ", "b\n"]), np.char.replace(a, "e", "3"))
print(a + a, a[0] + "x", a * 2 if False else "", np.sort(a), a.argmax() if False else "")
try:
    a + 1
except Exception as e:
    print(type(e).__name__, str(e)[:200])
try:
    a * 2
except Exception as e:
    print(type(e).__name__, str(e)[:200])
try:
    np.array(["a", "b"]).sum()
except Exception as e:
    print(type(e).__name__, e)
try:
    np.array(["a", "b"]).astype(float)
except Exception as e:
    print(type(e).__name__, e)
print(np.array(["abc"], dtype="S2"), np.array(["abc"], dtype="U2"), np.zeros(2, "U3"), np.zeros(2, "S4"), np.full(2, "hey"))
print(np.str_("abc").upper(), np.str_("a") + "b", type(np.str_("a") + "b"), np.array("abc").item(), isinstance(np.str_("q"), str))
