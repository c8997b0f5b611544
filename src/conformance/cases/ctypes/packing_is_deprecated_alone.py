# Without _layout_, _pack_ warns of the layout that it implies.
import warnings
from ctypes import *

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")

    class Packed(Structure):
        _pack_ = 1
        _fields_ = [("a", c_ubyte), ("b", c_uint)]


print(sizeof(Packed), [str(w.message) for w in caught], [w.category.__name__ for w in caught])
