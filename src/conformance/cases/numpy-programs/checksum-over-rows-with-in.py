# Checksum over rows with in-place ops.
import numpy as np
pkt = bytearray(b"\x45\x00\x00\x1c\x1c\x46\x40\x00\x40\x11\x00\x00\xc0\xa8\x00\x01\xc0\xa8\x00\xc7")
words = np.frombuffer(pkt, dtype=">u2")
def checksum(w):
    s = int(w.sum(dtype=np.uint32))
    while s >> 16:
        s = (s & 0xFFFF) + (s >> 16)
    return ~s & 0xFFFF
c = checksum(words)
print(hex(c), words.sum(), words.sum().dtype)
words[5] = c
print(pkt.hex(), checksum(words))
try:
    words[5] = 70000
except OverflowError as e:
    print("OverflowError", e)
try:
    words[5] = -1
except OverflowError as e:
    print("OverflowError", e)
words[5:7] = np.array([70000, -1]).astype(np.uint16)
print(words[5:7], pkt[10:14].hex())
print(words.view(np.uint8)[:4], words.view("<u2")[:3])
print(words.reshape(5, 2)[:, 1], words[::-1][:2])
try:
    words.view("<u4").view(np.uint8).reshape(3, 7)
except ValueError as e:
    print(e)
try:
    words[:3].view(np.uint32)
except ValueError as e:
    print(e)
del words
pkt.append(0)
try:
    np.frombuffer(pkt, dtype=">u2")
except ValueError as e:
    print(e)
