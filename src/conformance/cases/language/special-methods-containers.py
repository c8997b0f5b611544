# Container protocols: len, getitem, setitem, delitem, contains, iter, missing, reversed.
class Shelf:
    def __init__(self): self.items = {}
    def __len__(self): return len(self.items)
    def __getitem__(self, key):
        print("get", key)
        return self.items[key]
    def __setitem__(self, key, value):
        print("set", key, value)
        self.items[key] = value
    def __delitem__(self, key):
        print("del", key)
        del self.items[key]
    def __contains__(self, key):
        print("contains", key)
        return key in self.items
    def __iter__(self): return iter(self.items)
    def __reversed__(self): return "reversed called"
shelf = Shelf()
shelf["a"] = 1
shelf[1:2] = "slice"  if False else 5
shelf["a"] += 10
print(shelf["a"], len(shelf), "a" in shelf, list(shelf), reversed(shelf), bool(shelf))
del shelf["a"]
print(shelf.items, *shelf)
class Old:
    def __getitem__(self, index):
        if index > 3: raise IndexError
        return index * 10
print(list(Old()), 20 in Old(), [*Old()], max(Old()), list(reversed([1])))
class Default(dict):
    def __missing__(self, key):
        self[key] = key * 2
        return self[key]
d = Default()
print(d["ab"], d, d.get("zz"))
print(Old()[1:2] if False else "", (lambda s: s)(slice(1, 2, 3)), slice(5), slice(1, 2).indices(10))
