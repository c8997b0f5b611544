# Threads that wait inside __next__, __init__, properties, __getitem__, __len__ and __call__, and in generators that
# sum(), list() and the like take items from: each goes on in its own time.
import queue
import threading
import time
from collections import deque


class Channel:
    """Iterating over it waits for what is sent."""

    def __init__(self, capacity):
        self.items = deque()
        self.capacity = capacity
        self.closed = False
        self.changed = threading.Condition()

    def __len__(self):
        with self.changed:
            return len(self.items)

    def __getitem__(self, index):
        with self.changed:
            self.changed.wait_for(lambda: len(self.items) > index)
            return self.items[index]

    def __setitem__(self, index, value):
        with self.changed:
            self.changed.wait_for(lambda: len(self.items) > index)
            self.items[index] = value
            self.changed.notify_all()

    @property
    def last(self):
        with self.changed:
            self.changed.wait_for(lambda: self.closed)
            return self.items[-1] if self.items else None

    def __call__(self, item):
        with self.changed:
            self.changed.wait_for(lambda: len(self.items) < self.capacity)
            self.items.append(item)
            self.changed.notify_all()

    def close(self):
        with self.changed:
            self.closed = True
            self.changed.notify_all()

    def __iter__(self):
        return self

    def __next__(self):
        with self.changed:
            self.changed.wait_for(lambda: self.items or self.closed)
            if not self.items:
                raise StopIteration
            item = self.items.popleft()
            self.changed.notify_all()
            return item


def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


print("two stages")
numbers, squares, total = Channel(2), Channel(2), []


def square():
    for number in numbers:
        squares(number * number)
    squares.close()


def collect():
    for value in squares:
        total.append(value)


def feed():
    for number in range(6):
        numbers(number)
    numbers.close()


run(square, collect, feed)
print(total, len(numbers), len(squares))

print("items and properties")
first, second, seen = Channel(4), Channel(4), []


def reader():
    seen.append(("item", first[1]))
    second("answer")
    second.close()
    seen.append(("last of first", first.last))


def writer():
    first("a")
    first("b")
    seen.append(("last of second", second.last))
    first[1] = "B"
    first.close()


run(reader, writer)
print(sorted(seen), len(first), len(second))

print("generators that are summed and listed")
left, right, results = queue.Queue(), queue.Queue(), {}


def exchange(mine, other, count):
    for _ in range(count):
        value = mine.get()
        other.put(value + 1)
        yield value


run(
    lambda: results.update(sum=sum(exchange(left, right, 4))),
    lambda: results.update(list=list(exchange(right, left, 4))),
    lambda: left.put(0),
)
print(results["sum"], results["list"])
run(
    lambda: results.update(joined=b"-".join(b"%d" % n for n in exchange(left, right, 2))),
    lambda: results.update(most=max(exchange(right, left, 2)), kinds=tuple(n for n in (1, 2))),
    lambda: None,
)
print(results["joined"], results["most"], results["kinds"])

print("an error in a summed generator")


def failing():
    yield 1
    time.sleep(0.01)
    raise KeyError("in the generator")


def summing():
    try:
        results["never"] = sum(failing())
    except KeyError as error:
        results["error"] = error


run(summing, lambda: time.sleep(0.02))
print(repr(results["error"]), "never" in results)

print("iter() with a sentinel")
work, done = queue.Queue(), queue.SimpleQueue()


def consume():
    count = 0
    for item in iter(work.get, None):
        done.put(item * 10)
        count += 1
    done.put(None)


def gather():
    results["gathered"] = [value for value in iter(done.get, None)]


def produce():
    for item in range(4):
        work.put(item)
    work.put(None)


run(consume, gather, produce)
print(results["gathered"])

print("instances made in threads")


class Slow:
    def __init__(self, name, seconds):
        time.sleep(seconds)
        made.append(name)


class Wrong:
    def __init__(self):
        return 5

    def __len__(self):
        return -1


made = []
run(*(lambda name=name, seconds=seconds: Slow(name, seconds) for name, seconds in (("late", 0.09), ("early", 0.01), ("between", 0.05))))
print(made)
errors = []


def wrong():
    time.sleep(0.01)
    for attempt in (Wrong, lambda: Slow(), lambda: len(object.__new__(Wrong))):
        try:
            attempt()
        except (TypeError, ValueError) as error:
            errors.append(str(error))


run(wrong, wrong)
for error in sorted(errors):
    print(error)
