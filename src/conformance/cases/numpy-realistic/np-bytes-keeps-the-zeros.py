# Np.bytes_ keeps the zeros at its end, and does not show them.
import numpy as np
for a in ((b'ab\0',), (b'a\0b\0\0',), ('ab\0','ascii'), (5,), (bytearray(b'x\0'),), ([65,0],), (b'\0',), (3.5,), (memoryview(b'q\0'),), (np.bytes_(b'z\0'),), (None,), (True,), (np.array([65,0],'u1'),), (np.int64(3),)):
    try:
        b = np.bytes_(*a); print(type(a[0]).__name__, repr(b), len(b), b.itemsize, b.dtype, str(b), b == b'ab', hash(b) == hash(bytes(b)))
    except Exception as e: print(type(a[0]).__name__, type(e), e)
