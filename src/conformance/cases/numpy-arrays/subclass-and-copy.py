# Subclasses by view, and the copy module.
import copy
import numpy as np


class Signal(np.ndarray):
    def peak(self):
        return self.max()


raw = np.array([3, 9, 4])
signal = raw.view(Signal)
print(repr(signal), type(signal).__name__, signal.peak(), signal.base is raw, isinstance(signal, np.ndarray))
print(type(signal[1:]).__name__, type(signal + 1).__name__, type(signal.copy()).__name__, type(np.asarray(signal)).__name__, type(np.asanyarray(signal)).__name__, type(signal.view(np.ndarray)).__name__)
print(type(signal[0]).__name__, type(signal.sum()).__name__, Signal((2,), dtype=int).shape)
shallow, deep = copy.copy(raw), copy.deepcopy(raw)
shallow[0] = 1
deep[1] = 1
print(raw, shallow, deep, shallow.base)
nested = copy.deepcopy({"a": raw, "b": [raw]})
print(nested["a"] is nested["b"][0], nested["a"] is raw)
