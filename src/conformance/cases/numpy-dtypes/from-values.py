# Types, tuples, lists and dicts as dtypes.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


for spec in (int, float, bool, complex, bytes, str, np.int16, np.float16, np.str_, np.void, None, ("i4", (2, 3)), ("i4", 3), (str, 5), (bytes, 5), (np.void, 8), (int, 2), [("a", "i4"), ("b", "S3")], [("a", "i4", (2,)), ("b", "f8")],
             [("a", "i4"), ("", "i4")], [("a", "i4"), ("b", [("x", "u1"), ("y", ">u2")])], {"names": ["a", "b"], "formats": ["i4", "u1"]}, {"names": ["a", "b"], "formats": ["i4", "u1"], "offsets": [4, 0]},
             {"names": ["a", "b"], "formats": ["i4", "u1"], "offsets": [4, 0], "itemsize": 16}, [], [("a", "i4", 3)]):
    show(np.dtype(spec))
show(np.dtype([("a", "u1"), ("b", "i4"), ("c", "u1")], align=True), np.dtype([("a", "u1"), ("b", "i4"), ("c", "u1")], align=True).itemsize, np.dtype("u1,f8", align=True).fields["f1"])
attempt("an int", lambda: np.dtype(5))
attempt("an array", lambda: np.dtype(np.array([1])))
attempt("abstract", lambda: np.dtype(np.number))
attempt("integer", lambda: np.dtype(np.integer))
attempt("twice", lambda: np.dtype([("a", "i4"), ("a", "i4")]))
attempt("one-tuple", lambda: np.dtype([("a",)]))
attempt("too small", lambda: np.dtype({"names": ["a"], "formats": ["i8"], "itemsize": 4}))
