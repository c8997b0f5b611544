# LRU cache of decoded blocks; blocks are views on a shared slab.
from collections import OrderedDict
import numpy as np


class SlabCache:
    def __init__(self, blocks, block_len):
        self.slab = np.zeros((blocks, block_len), np.float32)
        self.order = OrderedDict()
        self.free = list(range(blocks))
        self.hits = self.misses = 0

    def get(self, key):
        if key in self.order:
            self.hits += 1
            self.order.move_to_end(key)
            return self.slab[self.order[key]]
        self.misses += 1
        if self.free:
            slot = self.free.pop(0)
        else:
            _, slot = self.order.popitem(last=False)
        self.order[key] = slot
        view = self.slab[slot]
        self.decode(key, view)
        return view

    @staticmethod
    def decode(key, out):
        if key < 0:
            raise KeyError(key)
        np.multiply(np.arange(out.size), key, out=out, casting="unsafe")


cache = SlabCache(2, 4)
a = cache.get(1)
b = cache.get(2)
print(a, b, a.base is cache.slab)
c = cache.get(3)
print(a, c, np.shares_memory(a, c), a is c)
print(cache.get(2).sum(), cache.hits, cache.misses, list(cache.order))
try:
    cache.get(-1)
except KeyError as e:
    print("KeyError", e, list(cache.order), cache.free)
print(cache.slab)
frozen = cache.get(2).copy()
frozen.flags.writeable = False
try:
    cache.decode(5, frozen)
except ValueError as e:
    print(e)
try:
    np.multiply(np.arange(3), 2, out=frozen[:3].copy(), dtype="i4")
except TypeError as e:
    print(type(e).__name__, e)
try:
    np.multiply(np.arange(3), 2.5, out=np.zeros(3, int))
except TypeError as e:
    print(type(e).__name__, e)
print(cache.slab.nbytes, cache.slab[:, ::2].strides, cache.slab.T.flags.f_contiguous)
