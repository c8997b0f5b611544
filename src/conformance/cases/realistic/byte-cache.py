"""An LRU byte cache with eviction callbacks and statistics."""
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Callable


@dataclass
class Stats:
    hits: int = 0
    misses: int = 0
    evicted: list[str] = field(default_factory=list)

    @property
    def ratio(self) -> float:
        total = self.hits + self.misses
        return self.hits / total if total else float("nan")


class ByteCache:
    def __init__(self, limit: int, on_evict: Callable[[str, bytes], None] | None = None):
        self._items: OrderedDict[str, bytes] = OrderedDict()
        self._limit = limit
        self._used = 0
        self._on_evict = on_evict
        self.stats = Stats()

    def __setitem__(self, key, value):
        if not isinstance(value, (bytes, bytearray, memoryview)):
            raise TypeError(f"a bytes-like object is required, not {type(value).__name__!r}")
        value = bytes(value)
        if len(value) > self._limit:
            raise ValueError(f"{key!r} needs {len(value)} bytes; the limit is {self._limit}")
        if key in self._items:
            self._used -= len(self._items.pop(key))
        while self._used + len(value) > self._limit:
            old, data = self._items.popitem(last=False)
            self._used -= len(data)
            self.stats.evicted.append(old)
            if self._on_evict:
                self._on_evict(old, data)
        self._items[key] = value
        self._used += len(value)

    def __getitem__(self, key):
        try:
            value = self._items[key]
        except KeyError:
            self.stats.misses += 1
            raise
        self.stats.hits += 1
        self._items.move_to_end(key)
        return value

    def __contains__(self, key):
        return key in self._items

    def __len__(self):
        return self._used

    def __iter__(self):
        yield from self._items

    def __repr__(self):
        return f"{self.__class__.__name__}({self._used}/{self._limit}: {', '.join(self)})"


cache = ByteCache(10, lambda k, d: print(f"  evict {k} {d!r}"))
cache["a"] = b"12345"
cache["b"] = bytearray(b"678")
print(cache, cache["a"])
cache["c"] = memoryview(b"wxyz")[:3]
print(cache, list(cache), "b" in cache)
try:
    cache["b"]
except KeyError as exc:
    print("KeyError", exc, exc.args)
cache["a"] = b"1"
print(cache, len(cache), bool(cache), cache.stats, f"{cache.stats.ratio:.1%}")
for key, value in [("big", bytes(11)), ("text", "hello"), ("none", None), (["list"], b"x")]:
    try:
        cache[key] = value
    except (ValueError, TypeError) as exc:
        print(f"{type(exc).__name__}: {exc}")
print(Stats().ratio, Stats() == Stats(), Stats(1, 2))
match cache.stats:
    case Stats(hits=h, evicted=[first, *_]) if h:
        print("hits", h, "first evicted", first)
del cache["a"]
