# What a dtype says, its fields, and dtypes compared.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


i4, record, block = np.dtype("i4"), np.dtype("u1,>i2"), np.dtype(("i4", (2, 3)))
show(i4.type, i4.kind, i4.char, i4.num, i4.alignment, i4.isnative, i4.isbuiltin, i4.hasobject, i4.names, i4.fields, i4.subdtype, i4.shape, i4.descr, len(i4))
show(record.names, record.fields, record["f1"], record[0], record[["f0"]], record.descr, len(record), record.isnative, record.isalignedstruct, record.type)
show(block.subdtype, block.base, block.shape, block.ndim, block.itemsize, block.kind)
show(i4.newbyteorder(), i4.newbyteorder(">"), np.dtype(">i4").newbyteorder("="), record.newbyteorder(), np.dtype("u1").newbyteorder(), np.dtype(">U3").newbyteorder("<"))
show(i4 == "i4", i4 == "<i4", i4 == int, i4 == "zzz", i4 == None, i4 < np.dtype("i8"), i4 <= i4, i4 > "u1", i4 != np.int32, np.dtype("q") == np.dtype("l"), hash(i4) == hash(np.dtype("<i4")), {i4: 1}[np.dtype(np.int32)])
show(type(i4), isinstance(i4, np.dtype), type(record), np.dtypes.Int32DType, i4 is np.dtype("int32"), np.dtype(i4) is i4)
attempt("no field", lambda: record["zz"])
attempt("beyond", lambda: record[2])
attempt("of a plain one", lambda: i4["a"])
attempt("order", lambda: i4.newbyteorder("x"))
