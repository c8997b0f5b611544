# find, index, count, replace, startswith and partition.
s = "the cat sat on the mat"
print(s.find("at"), s.rfind("at"), s.find("at", 6, 9), s.index("on"), s.rindex("the"), s.count("at"), s.count(""), s.count("the", 1), s.find(""), s.find("", 100), s.rfind(""))
print(s.replace("at", "og"), s.replace("at", "og", 1), s.replace("", "-")[:9], s.replace("zz", "x"), "aaa".replace("aa", "b"), "abc".replace("", "-", 2), s.replace("a", "o", count=1))
print(s.startswith("the"), s.startswith(("x", "th")), s.endswith("mat"), s.startswith("cat", 4), s.endswith("", 50), s.partition(" "), s.rpartition(" "), s.partition("zz"), s.rpartition("zz"), s.removeprefix("the "), s.removesuffix("mat"), s.removeprefix("x"))
for action in [lambda: s.index("dog"), lambda: s.find(5), lambda: s.startswith(5), lambda: s.startswith((1,)), lambda: s.partition(""), lambda: s.replace("a"), lambda: s.count(), lambda: s.replace("a", 5), lambda: s.startswith(["a"])]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
