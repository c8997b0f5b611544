# str() of everything and str subclasses.
class S(str):
    def shout(self): return self.upper() + "!"
s = S("quiet")
print(s, s.shout(), type(s + "x").__name__, s == "quiet", {s: 1}["quiet"], repr(s), isinstance(s, str), S(5), len(s), type(s.strip()).__name__)
print(str(5), str(None), str(True), str([1, "a"]), str(("x",)), str({"a": 1}), str(b"x"), str(1.0), str(), str(object=3), str(b"abc", "ascii"), str(bytearray(b"\xc3\xa9"), encoding="utf-8"), str(...), str(NotImplemented), str(range(3)), str(slice(1, 2)), str({1, }), str(frozenset()), str(set()), str(()), str({}))
print("abc".__len__(), "abc".__contains__("b"), "a".__add__("b"), "a".__mul__(3), "b".__gt__("a"), "abc".__getitem__(1), "x".__eq__(5), "é".__hash__() == hash("é"))
for action in [lambda: str("a", "ascii"), lambda: str(b"\xff", "ascii"), lambda: str(5, "ascii"), lambda: "".join(str(x) for x in 5)]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
