"""NDArrayOperatorsMixin: a class around an array that takes ufuncs over, with every operator."""
import numbers
import numpy as np
from numpy.lib.mixins import NDArrayOperatorsMixin

class Wrapped(NDArrayOperatorsMixin):
    _HANDLED = (np.ndarray, numbers.Number)
    def __init__(self, value):
        self.value = np.asarray(value)
    def __repr__(self):
        return f"Wrapped({self.value!r})"
    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        out = kwargs.get('out', ())
        for x in inputs + out:
            if not isinstance(x, self._HANDLED + (Wrapped,)):
                return NotImplemented
        inputs = tuple(x.value if isinstance(x, Wrapped) else x for x in inputs)
        if out:
            kwargs['out'] = tuple(x.value if isinstance(x, Wrapped) else x for x in out)
        result = getattr(ufunc, method)(*inputs, **kwargs)
        if type(result) is tuple:
            return tuple(type(self)(x) for x in result)
        if method == 'at':
            return None
        return type(self)(result)

w = Wrapped([1, 2, 3])
for f in (lambda: w + 1, lambda: 10 - w, lambda: w * w, lambda: np.arange(3) * w, lambda: w / 2, lambda: w // 2, lambda: divmod(w, 2), lambda: w ** 2, lambda: -w, lambda: abs(w - 2), lambda: ~w, lambda: w == 2, lambda: w < np.array([2, 2, 2]), lambda: w @ [1, 2, 3] if False else w @ np.ones(3), lambda: np.add.reduce(w), lambda: np.multiply.outer(w, w), lambda: np.sqrt(w), lambda: np.maximum(w, 2), lambda: w + "a", lambda: w + None, lambda: w + [1, 2, 3], lambda: np.add(w, w, out=np.zeros(3)), lambda: w << 1, lambda: w & 1, lambda: np.float64(2) * w, lambda: np.add.at(w, 0, 5), lambda: w.value.sum(), lambda: hash(w), lambda: Wrapped.__add__.__name__, lambda: Wrapped.__radd__.__name__):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, str(e)[:150])
w += 1
print(w)
w @= np.eye(3, dtype=int)
print(w, type(w).__name__)
