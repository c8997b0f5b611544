# Bounded history with deque of arrays and stack.
from collections import deque, defaultdict, OrderedDict
import numpy as np

hist = deque(maxlen=3)
for i in range(5):
    hist.append(np.full(2, i, dtype=np.int8))
print(hist)
arr = np.array(hist)
print(arr, arr.dtype, arr.shape, np.stack(hist, axis=1))
groups = defaultdict(list)
for k, v in zip("abab", np.arange(4) * 1.5):
    groups[k].append(v)
print(dict(groups))
print({k: np.mean(v) for k, v in groups.items()}, {k: np.array(v) for k, v in groups.items()})
table = OrderedDict((n, np.zeros(2)) for n in "xy")
table["x"] += 1
print(table)
print(sorted(groups.items(), key=lambda kv: -np.sum(kv[1]))[0][0])
print(np.array(list(groups.values())), np.array([*groups.values()]).T)
s = {np.int64(3), 3, 3.0, np.float32(3)}
print(s, len(s), np.int64(3) in s)
t = (np.arange(2), [np.uint8(1)], {"k": np.float32(0.5)})
print(t)
print([np.arange(2), np.arange(3)], [np.array([1.5])], {"a": np.array([[1, 2], [3, 4]])})
