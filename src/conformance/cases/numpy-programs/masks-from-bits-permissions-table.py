# Masks from bits: permissions table.
import numpy as np
flags = np.array([0o644, 0o755, 0o600, 0o777], dtype=np.uint16)
bits = (flags[:, None] >> np.arange(8, -1, -1)) & 1
print(bits, bits.dtype)
sym = np.array(list("rwxrwxrwx"))
print(["".join(np.where(r, sym, "-")) for r in bits.astype(bool)])
print(np.packbits(bits[:, 1:], axis=1).ravel(), np.bitwise_count(flags), (flags & 0o111).astype(bool))
print(np.bitwise_or.reduce(flags), oct(np.bitwise_and.reduce(flags)), flags ^ 0o022, [oct(f) for f in flags | 0o4000])
m = np.zeros(16, dtype=bool); m[[1, 5, 7]] = True; m[8:12] |= True
print(np.flatnonzero(m), m.sum(), m.tobytes().count(1), np.packbits(m), np.packbits(m, bitorder="little").tobytes().hex(), int.from_bytes(np.packbits(m).tobytes(), "big"))
m ^= True; print(m.view(np.uint8), (~m).nonzero()[0]); m[:] = False; print(m.any(), m.all(), np.logical_not(m).all())
a = np.array([True, False]); b = np.array([True, True]); print(a & b, a | b, a ^ b, ~a, a * b, a + b, a == b, a < b, a.astype(int) - b, np.logical_and(a, b), a.cumsum(), a.mean(), a.max(), a.argmax(), a.dot(b), a @ b)
for e in ("a - b", "-a", "+a", "a << 1", "a / b", "a // b", "a % b", "a ** b", "abs(a)", "np.sqrt(a)", "a & 3", "a & 1.0", "a ^ 'x'", "np.invert(1.0)", "np.left_shift(1, -1)", "np.left_shift(np.uint8(1), 8)", "np.right_shift(-1, 70)", "np.bitwise_and([1], [2.0])"):
    try:
        with np.errstate(all="ignore"):
            v = eval(e); print(e, repr(v))
    except Exception as x:
        print(e, type(x).__name__, x)
