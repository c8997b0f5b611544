"""Bit fields of telemetry words: unpack, check parity, pack again."""
import numpy as np

words = np.array([0xDEAD, 0xBEEF, 0x1234, 0xFFFF, 0], dtype=np.uint16)
print([f"{w:016b}" for w in words], [hex(w) for w in words])
flags = (words >> 12) & 0xF
chan = (words >> 8) & 0xF
val = words & 0xFF
print(flags, chan, val, flags.dtype, val.astype(np.int8))
bits = np.unpackbits(words[:, None].view(np.uint8)[:, ::-1], axis=1)
print(bits.shape, bits)
parity = bits.sum(axis=1) & 1
print(parity, np.bitwise_xor.reduce(bits, axis=1), np.bitwise_count(words))
back = np.packbits(bits, axis=1)[:, ::-1].copy().view(np.uint16).ravel()
print(back, np.array_equal(back, words))
print(np.packbits([1, 0, 1]), np.packbits([1, 0, 1], bitorder="little"), np.unpackbits(np.uint8([5]), count=4, bitorder="little"))
rec = np.zeros(2, dtype=[("flags", "u1"), ("chan", "u1"), ("value", "i2")])
rec["flags"], rec["chan"], rec["value"] = flags[:2], chan[:2], val[:2].astype(np.int16) - 128
print(rec, rec.tobytes().hex())
rot = (words << 4) | (words >> 12)
print([hex(x) for x in rot], rot.dtype)
print(~words, -words, words - 1, words + np.uint16(1))
for op in (lambda: words << 16, lambda: words << -1, lambda: words + 70000, lambda: words & -1, lambda: words & 1.0, lambda: words >> np.int32(2), lambda: words | np.int16(-1), lambda: ~words.astype(float), lambda: words.astype(np.int64) << 50, lambda: np.left_shift(np.uint8(1), 8), lambda: np.uint8(200) + 100, lambda: np.uint8(200) + np.uint8(100), lambda: np.uint8(5) - np.uint8(6), lambda: np.invert(True), lambda: words ^ True):
    try:
        with np.errstate(all="ignore"):
            r = op()
        print(repr(r))
    except Exception as e:
        print(type(e).__name__, e)
crc = np.uint16(0xFFFF)
for byte in b"123456789":
    crc ^= np.uint16(byte << 8)
    for _ in range(8):
        crc = np.uint16((int(crc) << 1) ^ 0x1021 if crc & 0x8000 else int(crc) << 1 & 0xFFFF) if not crc & 0x8000 else np.uint16(((int(crc) << 1) ^ 0x1021) & 0xFFFF)
print(hex(crc), type(crc).__name__)
table = np.arange(256, dtype=np.uint32)
for _ in range(8):
    table = np.where(table & 1, (table >> 1) ^ np.uint32(0xEDB88320), table >> 1)
c = 0xFFFFFFFF
for b in b"123456789":
    c = int(table[(c ^ b) & 0xFF]) ^ (c >> 8)
print(table.dtype, table[:3], hex(c ^ 0xFFFFFFFF))
