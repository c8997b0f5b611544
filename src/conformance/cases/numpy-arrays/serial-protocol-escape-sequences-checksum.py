# Serial protocol: escape sequences, checksum and a state machine over numpy bytes.
import numpy as np

END, ESC = 0xC0, 0xDB
def encode(payload):
    p = np.frombuffer(payload, np.uint8)
    out = bytearray([END])
    for b in p:
        if b == END:
            out += bytes([ESC, 0xDC])
        elif b == ESC:
            out += bytes([ESC, 0xDD])
        else:
            out.append(b)
    out.append(END)
    return bytes(out)
enc = encode(b"\x01\xc0\x02\xdb\x03")
print(enc, len(enc))
a = np.frombuffer(enc, np.uint8)
ends = np.flatnonzero(a == END)
print(ends, a[ends[0] + 1:ends[1]])
body = a[ends[0] + 1:ends[1]].copy()
esc = np.flatnonzero(body == ESC)
print(esc)
body[esc + 1] = np.where(body[esc + 1] == 0xDC, END, ESC)
dec = np.delete(body, esc)
print(dec.tobytes(), dec)
print(bytes(dec) == b"\x01\xc0\x02\xdb\x03")
crc = np.uint8(0)
for b in dec:
    crc ^= b
    for _ in range(8):
        crc = np.uint8((crc << 1) ^ 0x07) if crc & 0x80 else np.uint8(crc << 1)
print(crc, hex(crc), type(crc))
out = bytearray(4)
out.append(np.uint8(7))
out[0] = np.uint8(255)
print(out, out.index(np.uint8(7)), np.uint8(7) in out)
try:
    out.append(np.int16(256))
except ValueError as e:
    print(e)
try:
    out[0] = np.float64(1)
except TypeError as e:
    print(e)
print(bytes([np.uint8(1), np.int64(2)]), b"ab"[np.int8(1)], "abc"[np.uint8(1):], [1, 2, 3][np.int64(-1)])
