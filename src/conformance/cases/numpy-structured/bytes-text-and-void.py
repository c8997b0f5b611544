# S drops zeros at the end, U counts characters, V keeps every byte.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


show(np.array([b"ab", b"c"]), np.array([b"a\x00b\x00"])[0], np.array([b"ab"]).view("u1"), np.array(["ab"]).view("u4"), np.array([b"ab\x00"]).tobytes(), np.array(["\u00e9", "\u65e5\u672c"]).nbytes, np.array(["\u00e9"])[0])
fixed = np.zeros(3, "S3")
fixed[0] = "abcdef"
fixed[1] = b"xy"
fixed[2] = 12
text = np.zeros(3, "U3")
text[0] = b"abc"
text[1] = 12345
text[2] = None
show(fixed, text, fixed.tolist(), text[0][1], fixed[0][0], fixed == b"xy", text == "abc", text < "b")
show(np.array(["a", "b"]) + np.array(["c", "dd"]), np.array(["a", "b"]) == np.array(["a", "c"]), np.array(["a"]) == 1, np.array(["b", "a"]).argsort(), np.char if False else None)
show(np.void(b"abc"), np.void(3), bytes(np.void(b"ab")), np.array(np.void(b"ab")), np.zeros(2, "V2")[0] == np.void(b"\x00\x00"), np.array([b"x"]).astype("V1"))
blob = np.zeros(2, "V3")
blob[0] = b"ab"
show(blob, blob.tolist(), blob.tobytes(), blob == blob)
attempt("accent into S", lambda: fixed.__setitem__(0, "\u00e9"))
attempt("list into U", lambda: text.__setitem__(0, [1]))
attempt("int into V", lambda: blob.__setitem__(0, 5))
attempt("text plus number", lambda: text + 1)
attempt("text times number", lambda: text * 2)
attempt("text minus text", lambda: text - text)
attempt("sum of text", lambda: text.sum())
attempt("max of text", lambda: text.max())
