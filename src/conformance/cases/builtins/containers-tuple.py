# Tuples and their methods.
t = (1, "a", 2.5, 1)
print(t, t[1], t[-1], t[1:3], t + (5,), t * 2, t.count(1), t.index("a"), "a" in t, len(t), (1,), (), tuple("ab"), tuple([1]), (1, 2) < (1, 3), hash((1, 2)) == hash((1, 2)), ((1,),), *t)
for action in [lambda: t.index(99), lambda: t[9], lambda: t.append, lambda: t + [1], lambda: hash(([],)), lambda: t["x"]]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
try:
    t[0] = 1
except TypeError as error:
    print(error)
try:
    del t[0]
except TypeError as error:
    print(error)
