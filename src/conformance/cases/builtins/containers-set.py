# Sets and frozensets of small ints.
s = {3, 1, 2}
s.add(5); s.discard(99); s.remove(1); s.update([7], (8,))
print(sorted(s), len(s), 3 in s, s == {2, 3, 5, 7, 8}, sorted(s & {2, 3}), sorted(s | {100}), sorted(s - {2}), sorted(s ^ {2, 100}), s.issubset({2, 3, 5, 7, 8, 9}), s > {2}, s.isdisjoint({1}), sorted(s.union([1])), sorted(s.intersection([2, 3, 4])), sorted(s.difference([2])), sorted(s.symmetric_difference([2, 1])))
s.intersection_update({2, 3}); s.difference_update([2]); s.symmetric_difference_update([9])
print(sorted(s), set(), {1}, frozenset([1]), frozenset(), set("a"), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), s.copy() == s, {frozenset([1]): "k"})
for action in [lambda: s.remove(99), lambda: set().pop(), lambda: {[]}, lambda: s.add([]), lambda: hash(s), lambda: s | [1], lambda: set(5), lambda: frozenset([1]).add(2), lambda: s < [1], lambda: s[0]]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
