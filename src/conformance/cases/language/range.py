# range is a sequence that computes its items.
r = range(2, 20, 3)
print(r, list(r), len(r), r[2], r[-1], r[1:3], r[::-1], 8 in r, 9 in r, r.index(11), r.count(5), r.start, r.stop, r.step)
print(range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), hash(range(3)) == hash(range(3)), bool(range(0)), list(reversed(range(4))), range(5, 0, -2))
print(range(10**20)[10**19], len(range(0, -10, -3)), max(range(7)), sum(range(101)))
for action in [lambda: range(1, 2, 0), lambda: range(1.5), lambda: range("a"), lambda: range(), lambda: r[10], lambda: r.index(9), lambda: range(1, 2, 3, 4), lambda: len(range(10**20)), lambda: r["a"]]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
