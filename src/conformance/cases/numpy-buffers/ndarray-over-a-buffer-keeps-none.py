# np.ndarray(buffer=...) looks at the same bytes but keeps no export: nothing protects it from a resize.
import sys
import numpy as np

payload = bytearray(range(8))
unprotected = np.ndarray((8,), dtype=np.uint8, buffer=payload)
print(unprotected, unprotected.base is payload, unprotected.flags.owndata, unprotected.flags.writeable)
unprotected[0] = 200
print(payload[0])
payload[7] = 77
print(unprotected[7])
before = sys.getrefcount(payload)
again = np.ndarray((2, 4), dtype="u1", buffer=payload)
print(sys.getrefcount(payload) - before)
del unprotected, again
payload.append(8)
print(len(payload))
readonly = np.ndarray(3, dtype="u1", buffer=b"abc")
print(readonly.flags.writeable, readonly.base)
for make in (
    lambda: np.ndarray(3, buffer=b"12"),
    lambda: np.ndarray((3,), dtype="u1", buffer=b"12345", offset=3),
    lambda: np.ndarray((3,), dtype="u1", buffer=b"12345", strides=(4,)),
    lambda: np.ndarray((2,), dtype="u1", buffer=b"12345", strides=(4, 1)),
    lambda: np.ndarray((2,), dtype="u1", buffer=[1, 2]),
):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
strided = np.ndarray((2, 2), dtype="<u2", buffer=b"abcdefghij", offset=2, strides=(4, 2))
print(strided, strided.strides)
backwards = np.ndarray((5,), dtype="u1", buffer=b"abcde", offset=4, strides=(-1,))
print(backwards)
