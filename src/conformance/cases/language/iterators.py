# The iterator protocol by hand.
class Countdown:
    def __init__(self, start): self.n = start
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n + 1
print(list(Countdown(3)), tuple(Countdown(2)), sum(Countdown(4)), [*Countdown(2)], max(Countdown(3)), dict(zip(Countdown(2), "ab")))
it = iter(Countdown(1))
print(next(it), next(it, "default"))
try:
    next(it)
except StopIteration as stop:
    print("stopped", stop.args)
print(list(iter(iter([1, 2, 0, 3]).__next__, 0)))
class NoNext:
    def __iter__(self): return 5
for thing in [NoNext(), 5, object()]:
    try:
        for x in thing: pass
    except TypeError as error:
        print(error)
numbers = [1, 2, 3]
walker = iter(numbers)
next(walker)
numbers.append(4)
print(list(walker), list(walker))
d = {"a": 1}
try:
    for key in d:
        d[key + "x"] = 1
except RuntimeError as error:
    print(error)
s = {1}
try:
    for x in s:
        s.add(x + 1)
except RuntimeError as error:
    print(error)
