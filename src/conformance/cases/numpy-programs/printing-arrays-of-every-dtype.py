# Printing arrays of every dtype in one, two and three dimensions.
import numpy as np

for code in ["?", "i1", "u1", "i2", "u2", "i4", "u4", "i8", "u8", "f2", "f4", "f8", "c8", "c16", "S3", "U3", ">i4", ">f8", "V2"]:
    base = np.arange(6)
    try:
        a = base.astype(code)
    except Exception as e:
        print(code, type(e).__name__, e)
        continue
    print("---", code, a.dtype, a.dtype.name, a.dtype.str, a.dtype.kind, a.dtype.char, a.dtype.num)
    print(a)
    print(repr(a))
    print(a.reshape(2, 3))
    print(repr(a.reshape(2, 3)))
print(np.arange(24).reshape(2, 3, 4))
print(repr(np.arange(8.).reshape(2, 2, 2) / 3))
print(repr(np.zeros((2, 0, 3))), np.zeros((0, 3)), repr(np.array([], dtype=np.uint8)))
print(repr(np.array(5)), np.array(5), repr(np.array(2.5)), repr(np.array("hi")), repr(np.array(b"x")))
print(repr(np.float32(0.1)), np.float32(0.1), repr(np.int8(3)), repr(np.bool_(True)), repr(np.complex64(1 + 2j)), repr(np.str_("s")), repr(np.bytes_(b"b")))
print([np.float64(1.5), np.int64(2)], (np.uint8(3),), {np.int16(1): np.float16(0.1)})
