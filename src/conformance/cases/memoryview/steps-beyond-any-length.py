import sys
m = memoryview(bytearray(range(12)))
n = m.cast('H')
for v in (m, n, m[::-2], m.cast('B', (3,4))):
    for s in (2**60, 2**62, 2**63-1, 2**63, 2**70, -2**53, -2**63, -2**70, sys.maxsize, 2**53, 2**53-1):
        for a, b in ((None, None), (1, None), (0, 0), (100, None)):
            try:
                w = v[a:b:s]
                print(w.strides, w.shape, w.nbytes, w.tobytes(), w.tolist(), w.contiguous, w[::3].strides, w[1:].tobytes(), w[::-1].strides, w[::-1].tolist(), memoryview(w).strides, w.toreadonly().strides, w == w, bytes(w))
                print(w.cast('b').strides)
            except Exception as e: print(type(e).__name__, e)
class I:
    def __index__(s): print('index'); return 2**70
print(m[::I()].strides, b'abc'[::I()], bytearray(b'abc')[::I()])
w = m[::2**62]; w[:] = b'z'; print(m.tobytes(), w.tobytes(), w.hex(), w[0])
