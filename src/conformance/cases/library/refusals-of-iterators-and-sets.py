# Which of several possible refusals is given, and in whose words.
import binascii
import functools
import inspect
import itertools
import math
import operator


def show(label, make):
    try:
        print(label, make())
    except Exception as error:
        print(label, type(error).__name__, error)


for name in "takewhile", "dropwhile", "filterfalse", "starmap":
    for function in None, 3:
        for items in [1, 0, 2], [], [(1,)]:
            show((name, function, items), lambda: list(getattr(itertools, name)(function, items)))

unhashable = [[1, []], [[], 1], [1, {}], ([],), [1, {2}]]
for kind in set, frozenset:
    for own in (5, 2), ():
        for name in "issubset", "issuperset", "isdisjoint", "intersection", "difference", "union", "intersection_update":
            for items in unhashable:
                room = kind(own)
                if hasattr(room, name):
                    show((kind.__name__, own, name, items), lambda: getattr(room, name)(items))
for view in {1: 2}.items(), {1: []}.items(), {1: 2}.keys():
    for other in {1, 2}, frozenset((1, 2, 3)), {1: [], 2: []}.items(), [1, []], {(1, 2)}, ():
        show((list(view), other), lambda: view.isdisjoint(other))

points = [[None, 1], [], [1], (1, 2), "a", 5, [1, "a"]]
for p in points:
    for q in points:
        show((p, q), lambda: math.dist(p, q))

for text in "Aß_", "ß", "1_", "1ß_", "ß1_", "(1", "1_0j", "١_", "_":
    show(text, lambda: complex(text))

for getter in operator.attrgetter("real"), operator.itemgetter(0), operator.methodcaller("a"), functools.cmp_to_key(max):
    print(inspect.signature(getter), getter.__text_signature__)

strided = memoryview(b"001122")[::2]
for name in "a2b_uu", "a2b_base64", "a2b_hex", "unhexlify", "a2b_qp", "b2a_hex", "b2a_base64", "crc32":
    for value in strided, 5, None, [1]:
        show((name, type(value).__name__), lambda: getattr(binascii, name)(value))

import types

print(types.SimpleNamespace(**{"": 1, "a b": 2, "c": 3}))
print(types.SimpleNamespace(**{"": 1}))
