# Decoding a sensor burst: nibble pairs, sign extension, scaling, missing codes.
import numpy as np

packet = bytes.fromhex("a5 10 0f f0 7f 80 01 fe ff 00 3c")
raw = np.frombuffer(packet, dtype=np.uint8)
sync, count = int(raw[0]), int(raw[1] >> 4)
print(hex(sync), count, raw[1] & 0x0F)
body = raw[2:]
hi, lo = body >> 4, body & 0x0F
nibbles = np.empty(body.size * 2, np.uint8)
nibbles[0::2], nibbles[1::2] = hi, lo
print(nibbles)
signed = nibbles.astype(np.int8)
signed[signed > 7] -= 16
print(signed, signed.sum(), signed.min(), signed.max())
twelve = ((body[0:9:3].astype(np.uint16) << 4) | (body[1:9:3] >> 4))
print(twelve, twelve.dtype)
ext = (twelve.astype(np.int16) << 4) >> 4
print(ext)
volts = ext * 0.125
volts[ext == -2048] = np.nan
print(volts, np.nanmean(volts), np.nanstd(volts).round(5))
words = body[:8].view("<u2"), body[:8].view(">i2")
print(words[0], words[1], words[1].dtype, words[0] + words[1])
try:
    body.view("<u2")
except ValueError as e:
    print(e)
try:
    body[::2].view("<u2")
except ValueError as e:
    print(e)
try:
    raw[0] = 0
except ValueError as e:
    print(e)
try:
    np.frombuffer(packet, "<u4")
except ValueError as e:
    print(e)
mask = np.unpackbits(body[:2]).astype(bool)
print(mask.astype(int), np.flatnonzero(mask), np.packbits(mask), np.packbits(mask[::-1], bitorder="little"))
crc = np.bitwise_xor.reduce(raw)
print(crc, repr(crc), int(raw.sum()) & 0xFF, raw.sum(dtype=np.uint8), np.bitwise_and.reduce(raw), np.bitwise_or.accumulate(raw[:4]))
print(np.array2string(raw, formatter={"int": "{:02x}".format}), " ".join(f"{b:08b}" for b in raw[:3]))
print(raw.tobytes() == packet, raw.tolist() == list(packet), bytes(raw[::-1]).hex(), raw[[True] * 3 + [False] * 8].tolist())
