# None is an item like any other for __next__() and for what is written with it, and no end.
import collections
import heapq
import itertools

steps = iter([None, 1, None])
step = steps.__next__
print(step(), step(), step())
try:
    step()
except StopIteration as end:
    print("end", repr(end))
for make in (
    lambda: iter((None, None)),
    lambda: iter({None: None}),
    lambda: map(print, "ab"),
    lambda: zip([None]),
    lambda: itertools.repeat(None, 2),
    lambda: itertools.chain([None], [None]),
    lambda: itertools.cycle([None]),
    lambda: reversed([1, None]),
    lambda: (None for _ in range(2)),
    lambda: iter(collections.deque([None])),
    lambda: filter(lambda item: item is None, [0, None]),
    lambda: itertools.islice([None, 2], 1),
    lambda: itertools.tee([None])[1],
    lambda: iter({None: None}.values()),
):
    iterator = make()
    print(type(iterator).__name__, iterator.__next__(), type(iterator).__next__(make()))

print(list(heapq.merge([], [None, 1])), list(heapq.merge([None])), list(heapq.merge([1, 4], [], [2, 3])))
print(list(heapq.merge(["b"], ["a", "c"], key=str.upper)), list(heapq.merge([3, 1], [2], reverse=True)))


class Steps:
    def __init__(self, items):
        self.step = iter(items).__next__

    def __iter__(self):
        return self

    def __next__(self):
        return self.step()


print(list(Steps([None, 0, None])), next(Steps([None]), "empty"), next(Steps([]), "empty"))
for room in collections.OrderedDict(a=1), collections.OrderedDict(), collections.OrderedDict({1: 2, 3: 4}):
    for key in [1], {}, 5, "a", 1:
        for last in True, False:
            try:
                room.move_to_end(key, last)
                print(room)
            except (KeyError, TypeError) as error:
                print(key, last, type(error).__name__, error)
