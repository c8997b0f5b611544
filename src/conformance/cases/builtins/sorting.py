# sorted and list.sort are stable, take key and reverse.
words = ["banana", "Apple", "cherry", "apple", "Banana"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len, reverse=True), sorted([3, 1, 2], reverse=True), sorted({"b": 1, "a": 2}), sorted("hello"), sorted([(2, "a"), (1, "b"), (2, "A")]), sorted([1.5, 1, True, 0]))
print(max(words, key=len), min(words), max(3, 1, 2), max([], default="none"), min("b", "a", key=lambda c: -ord(c)), max({"x": 1, "y": 0}), sorted([[2], [1, 5], [1]]))
class Item:
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        return self.n < other.n
    def __repr__(self): return f"I{self.n}"
print(sorted([Item(3), Item(1), Item(2)]), max([Item(3), Item(1)]) if False else "", sorted(range(20), key=lambda n: (n % 3, -n)))
for action in [lambda: sorted([1, "a"]), lambda: sorted([None, 1]), lambda: max([1, "a"]), lambda: max([Item(1), Item(2)]), lambda: sorted([1, 2], key=5), lambda: sorted([1], cmp=1)]:
    try:
        print(action())
    except TypeError as error:
        print(error)
