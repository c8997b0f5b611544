# Methods of dict, in insertion order.
d = {"b": 1, "a": 2}
d["c"] = 3
d.update({"a": 20}, z=26)
print(d, d.get("a"), d.get("q"), d.get("q", 0), d.setdefault("s", []), d.setdefault("a", 5), d.pop("b"), d.pop("nope", "dflt"), d.popitem(), len(d), "a" in d)
print(d.keys(), d.values(), d.items(), list(d), list(reversed(d)), dict(d) == d, d | {"x": 1}, {**d}, dict.fromkeys("ab"), dict.fromkeys([1], 0), dict([("k", "v")]), dict(k=1), d.copy() is d)
print({"a": 1}.keys() & {"a", "b"}, {"a": 1}.items() == {("a", 1)}, {1: 1} == {1.0: 1.0}, {"x": 1, "y": 2} == {"y": 2, "x": 1})
for action in [lambda: d["missing"], lambda: d.pop("missing"), lambda: {}.popitem(), lambda: {[]: 1}, lambda: d.update(5), lambda: d.update([1]), lambda: dict([(1,)]), lambda: d.x, lambda: d < {}, lambda: d.get(), lambda: dict.fromkeys(5), lambda: d.get([])]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
d.clear()
print(d)
