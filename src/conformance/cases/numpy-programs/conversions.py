# Conversions.
import numpy as np
a = np.array([1.7, -1.7, 2.5])
print(a.astype(int), a.astype("i2"), a.round(), np.floor(a), np.ceil(a), np.trunc(a), np.rint(a))
print(np.array(["1", "22"]).astype(int), np.array([1, 22]).astype(str), np.array([1.5]).astype("U"), np.array([b"12"]).astype(float))
print(np.array([0, 1, 2]).astype(bool), np.array([True]).astype(int), np.array([1, 2]).astype(complex))
for v in ["np.array(['x']).astype(int)", "np.array(['x'], dtype=float)", "np.array([None], dtype=float)", "int(np.array([1, 2]))", "float(np.array([1.5]))", "int(np.array(3))", "bool(np.array([1, 2]))", "bool(np.array([]))", "np.array([1, 2]).item()", "complex(np.array(1j))", "np.array('abc', dtype='S2')", "np.array([1, 'a'])", "np.array([1, 2.5, True])", "np.array([1, 2j])", "np.array([b'a', 'b'])", "np.array([2**63])", "np.array([-1, 2**63])", "np.array(range(3))", "np.array((1, 2))", "np.array([[1], [2]], ndmin=3).shape", "np.array(5)[()]", "np.asarray([1], dtype='f4')", "np.array([x for x in 'ab'])", "np.array('x')", "len(np.array(5))", "np.array([1, 2]).tolist()", "np.int8([1, 2])", "np.float32('1.5')", "np.int32('7')", "np.uint8(-1)", "np.int64(3.9)", "np.bool_('x')", "np.array(memoryview(b'ab'))", "np.array(bytearray(b'ab'))", "np.array(b'ab')", "list(map(type, np.array([1, 2.5])))", "np.array([np.float32(1), 2]).dtype", "np.array([np.int8(1), np.int16(2)]).dtype"]:
    try:
        print(v, "->", repr(eval(v)))
    except Exception as e:
        print(v, type(e).__name__, e)
