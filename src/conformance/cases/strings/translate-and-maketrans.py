# maketrans and translate.
table = str.maketrans("abc", "xyz", "d")
print(table, "abcd".translate(table), "abc".translate({97: "AAA", 98: None, 99: 67}), "x".translate({}), str.maketrans({"a": 1, 98: "two"}), "ab".translate(str.maketrans({"a": "1", "b": ""})))
for action in [lambda: str.maketrans("ab", "c"), lambda: str.maketrans(5), lambda: str.maketrans({"ab": 1}), lambda: "a".translate({97: 2**30}), lambda: str.maketrans("a")]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
class Table:
    def __getitem__(self, key): return chr(key + 1) if key != 98 else (_ for _ in ()).throw(LookupError)
print("abc".translate(Table()))
