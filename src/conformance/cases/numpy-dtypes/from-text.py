# What texts stand for dtypes.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


for text in ("i4", ">i4", "=i4", "|i4", "<u2", "int", "uint8", "half", "single", "double", "longlong", "ubyte", "intp", "csingle", "bool_", "str_", "bytes_", "void", "byte", "short", "intc", "uint", "f", "d", "e", "F", "D", "?", "b1", "c",
             "L", "p", "n", "c16", "c8", "f2", "S", "S5", "U5", ">U5", "V5", "S0", "u1,>i2", "i4,(2,3)f8", "3i4", "U", "float", "complex", "bool", "str", "i4, f8"):
    dtype = np.dtype(text)
    print(text, repr(dtype), str(dtype), dtype.name, dtype.str, dtype.itemsize, dtype.byteorder)
for text in ("i3", "", "zz", "bool8", "float256", "i4,zz", "f1"):
    attempt(text, lambda: np.dtype(text))
