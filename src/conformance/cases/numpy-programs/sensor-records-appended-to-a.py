# Sensor records appended to a preallocated table.
import numpy as np
from collections import Counter

Reading = np.dtype([("t", "f8"), ("sensor", "U6"), ("xyz", "f4", (3,)), ("flags", "u1")])

class Log:
    def __init__(self, capacity=4):
        self._data = np.zeros(capacity, Reading)
        self._n = 0

    def add(self, t, sensor, xyz, flags=0):
        if self._n == len(self._data):
            grown = np.zeros(len(self._data) * 2, Reading)
            grown[:self._n] = self._data
            self._data = grown
        self._data[self._n] = (t, sensor, xyz, flags)
        self._n += 1

    @property
    def data(self):
        view = self._data[:self._n]
        view.flags.writeable = False
        return view

log = Log()
for i in range(6):
    log.add(i * 0.5, "imu" if i % 2 else "barometer", (i, -i, 0.5 * i), i & 3)
d = log.data
print(len(d), d.dtype.itemsize, len(log._data))
print(d)
print(d["sensor"], Counter(d["sensor"].tolist()))
print(d["xyz"].shape, np.linalg.norm(d["xyz"], axis=1).round(3))
print(d[d["flags"] == 1]["t"])
try:
    d["t"][0] = 9
except ValueError as e:
    print(e)
print(np.unique(d["sensor"]))
means = {s: d["xyz"][d["sensor"] == s].mean(axis=0) for s in np.unique(d["sensor"])}
for k, v in means.items():
    print(k, v, v.dtype)
print(log._data[-1], log._data[-1] == np.zeros((), Reading))
try:
    log.add(1, "x", (1, 2))
except ValueError as e:
    print("ValueError:", e)
try:
    log.add("late", "x", (1, 2, 3))
except ValueError as e:
    print("ValueError:", e)
