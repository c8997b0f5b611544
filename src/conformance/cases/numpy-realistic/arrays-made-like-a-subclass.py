# Arrays made like one of a subclass, values that np.vectorize hands on, and the least type of a number.
import numpy as np


class Quantity(np.ndarray):
    def __array_finalize__(self, obj):
        self.unit = getattr(obj, "unit", None)


d = np.arange(3.0).view(Quantity)
d.unit = "m"
for made in (np.zeros_like(d), np.ones_like(d, dtype="i2"), np.full_like(d, 7), np.zeros_like(d, subok=False)):
    print(type(made).__name__, made, made.dtype, getattr(made, "unit", "-"))
print(np.vectorize(lambda v: type(v).__name__)([1, 2]), np.vectorize(lambda v: type(v).__name__)(np.float32([1])))
for attempt in (lambda: np.vectorize(lambda v: v / 0)([1]), lambda: np.apply_along_axis(np.sum, 4, np.eye(2))):
    try:
        attempt()
    except Exception as e:
        print(type(e).__name__, e)
print([np.min_scalar_type(v) for v in (3j, 1e300j, 1.5, 300, -1)])
