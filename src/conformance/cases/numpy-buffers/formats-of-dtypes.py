# The format that an array's buffer has, for every dtype and both orders of bytes.
import numpy as np

for code in "?bBhHiIlLqQefdFD":
    native = memoryview(np.zeros(2, code))
    swapped = memoryview(np.zeros(2, np.dtype(code).newbyteorder(">")))
    print(code, native.format, native.itemsize, swapped.format)
for spec in ["S5", "U3", ">U3", "V4", [("a", "i4"), ("b", "f8")], [("a", "u1"), ("b", ">f8")], [("a", "i4", (2, 3))], "i4,f8", "i8,i8",
             np.dtype([("x", "u1"), ("y", "i4")], align=True), [("inner", [("p", "i2"), ("q", "i2")]), ("z", "S2")]]:
    view = memoryview(np.zeros(2, spec))
    print(spec, view.format, view.itemsize, view.shape, view.strides)
packed = memoryview(np.zeros(3, [("a", "u1"), ("b", "i4")])["b"])
print(packed.format, packed.strides)
try:
    memoryview(np.zeros(3, ">i4"))[0]
except NotImplementedError as error:
    print(error)
