# Methods of list.
a = [3, 1, 2]
a.append(5); a.extend("xy"); a.insert(1, "ins"); a.insert(-100, 0); a.insert(100, 9)
print(a, a.index(2), a.count(1), a.pop(), a.pop(0), a)
a.remove("ins"); a.reverse()
print(a, a.copy() is a, a[1:3], a + [1], a * 2, 5 in a, len(a))
b = [3, 1, 2]
b.sort(); print(b, b.sort(reverse=True), b, sorted("banana"), sorted([(1, "b"), (1, "a")], key=lambda p: p[0]), [1, 2] < [1, 3], [1] == [1.0])
b[1:2] = [7, 8]; b[::2] = [0] * len(b[::2]); del b[0]; b[len(b):] = [4]
print(b, [1, 2, 3][::-1], list("abc"), list(range(3)), [[]] * 2)
for action in [lambda: [].pop(), lambda: [1].pop(5), lambda: [1].index(2), lambda: [1].remove(2), lambda: [1][5], lambda: [1].__getitem__("a"), lambda: [1].sort(5), lambda: [1, "a"].sort(), lambda: [].insert("a", 1), lambda: [1] + 5, lambda: [1].extend(5), lambda: hash([]), lambda: [1, 2].__setitem__(slice(0, 2, 2), [1, 2]), lambda: [1].__setitem__(5, 1), lambda: [1].__setitem__(slice(0, 1), 5), lambda: [].x]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
