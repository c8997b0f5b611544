# Matrices of byte tables: hexdump.
import numpy as np
data = bytes(range(40, 73))
def hexdump(b, width=16):
    a = np.frombuffer(b, np.uint8)
    for off in range(0, len(a), width):
        row = a[off:off + width]
        hexs = " ".join(f"{x:02x}" for x in row)
        text = "".join(chr(c) if 32 <= c < 127 else "." for c in row)
        print(f"{off:08x}  {hexs:<{width * 3}} |{text}|")
hexdump(data)
pad = -len(data) % 8
m = np.pad(np.frombuffer(data, np.uint8), (0, pad)).reshape(-1, 8)
print(m)
print(m.sum(0), m.sum(1, dtype=int), m.max(1)[:, None] - m)
print(np.array2string(m, formatter={"int": lambda x: f"{x:3d}"}))
print(np.array2string(m[0], separator="-"), np.array2string(np.array([1.5, 2]), precision=1, floatmode="fixed"))
np.set_printoptions(formatter={"int": hex})
print(m[1])
np.set_printoptions(formatter=None)
print(m[1])
print(np.vectorize(chr)(m[0]), np.vectorize(lambda c: c * 2, otypes=[int])(m[0]))
print("".join(map(chr, m.ravel()[:5])))
