from collections import deque, Counter
import array, itertools
def make(base):
    class S(base):
        def __len__(self): print("len", end=" "); return -1
    class I(base):
        def __iter__(self): print("iter", end=" "); return iter("yz")
    class H(base):
        def __length_hint__(self): print("hint", end=" "); return 5
        def __len__(self): print("len", end=" "); return base.__len__(self)
        def __getitem__(self, i): print("get", end=" "); return base.__getitem__(self, i)
    return S, I, H
def f(*a): return a
ops = {
 "list": list, "tuple": tuple, "star": lambda x: [*x], "startuple": lambda x: (*x,), "starset": lambda x: sorted({*x}, key=str), "call": lambda x: f(*x), "extend": lambda x: (l := [0], l.extend(x), l)[2],
 "iadd": lambda x: (l := [0]).__iadd__(x), "slice": lambda x: (l := [0, 1]).__setitem__(slice(0, 1), x) or l, "step": lambda x: (l := [0, 1, 2, 3]).__setitem__(slice(0, 4, 2), x) or l, "set": lambda x: sorted(set(x)), "frozenset": lambda x: sorted(frozenset(x)), "update": lambda x: (s := set(), s.update(x), sorted(s))[2],
 "fromkeys": lambda x: dict.fromkeys(x), "sorted": sorted, "join": "-".join, "bjoin": lambda x: b"-".join(x), "bytes": bytes, "bytearray": bytearray, "ba_extend": lambda x: (b := bytearray(), b.extend(x), b)[2], "ba_slice": lambda x: (b := bytearray(2)).__setitem__(slice(0, 1), x) or b,
 "array": lambda x: array.array("i", x), "fromlist": lambda x: (a := array.array("i"), a.fromlist(x), a)[2], "deque": lambda x: deque(x), "deque_ext": lambda x: (d := deque(), d.extendleft(x), d)[2], "zip": lambda x: list(zip(x, x)), "map": lambda x: list(map(str, x)), "unpack2": lambda x: (lambda a, b: (a, b))(*x),
}
for base in (list, tuple):
    for cls in make(base):
        for data in ([1, 2], []):
            for name, op in ops.items():
                print(base.__name__, cls.__name__, data, name, end=": ")
                try: print(op(cls(data)))
                except BaseException as e: print(type(e).__name__, e)
class H:
    def __init__(s, n): s.n = n
    def __len__(s): print("len", s.n); return s.n
    def __getitem__(s, i): print("get", i); return i
import operator
for n in (0, 1):
    r = reversed(H(n)); print("made"); print(operator.length_hint(r)); print(list(r)); print(operator.length_hint(r)); print(next(r, None))
class T(tuple):
    def __len__(s): print("len"); return tuple.__len__(s)
r = reversed(T()); print("made"); print(operator.length_hint(r)); print(list(r), list(r))
