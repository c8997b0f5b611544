# Comparing elements, with numbers out of range, with text and with None.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


a = np.arange(4)
show(a == 2, a != [0, 1, 9, 3], a < 2, 2 <= a, a > np.array([[1], [2]]), a >= 1.5, a == 2**70, np.uint8([5]) < 300, np.uint8([5]) == -1, np.uint8([5]) > -1)
show(np.array([2**63], "u8") == np.array([-1]), np.array([2**63], "u8") > np.array([-1]), np.array([2**53 + 1]) == np.array([2.0**53]), np.array([np.nan]) == np.nan, np.array([np.nan]) != np.nan, np.array([1j]) == 1j)
show(a == None, a != None, a == "a", np.array(["a", "b"]) == "a", np.array(["a", "b"]) < "b", np.array([b"a"]) == b"a", [0, 1, 2, 9] == a, (a == a).all(), np.array(5) == 5, np.array([True]) == 1)
show(np.equal(a, 2), np.less(a, 2), np.logical_and(a, [1, 0, 1, 0]), np.logical_or(a, 0), np.logical_not(a), np.logical_xor(a, 1), (a > 1) & (a < 3), (a > 1) | ~(a > 2), np.maximum(a, 2), np.minimum([1, np.nan], 0), np.fmax([1, np.nan], 0))
attempt("shapes", lambda: a == np.arange(3))
attempt("order of text and numbers", lambda: a < "a")
attempt("order of None", lambda: a < None)
attempt("chained", lambda: 0 < a < 2)
