"""Base64 and hex by hand with lookup tables."""
import numpy as np
import base64, binascii

ALPHA = np.frombuffer(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", np.uint8)
REV = np.full(256, 255, np.uint8)
REV[ALPHA] = np.arange(64)

def encode(data):
    a = np.frombuffer(data, np.uint8)
    pad = -len(a) % 3
    a = np.append(a, np.zeros(pad, np.uint8)).reshape(-1, 3).astype(np.uint32)
    word = a[:, 0] << 16 | a[:, 1] << 8 | a[:, 2]
    idx = word[:, None] >> np.array([18, 12, 6, 0]) & 63
    out = ALPHA[idx].ravel().copy()
    if pad:
        out[-pad:] = ord("=")
    return out.tobytes()

def decode(text):
    a = np.frombuffer(text, np.uint8)
    if a.size % 4:
        raise binascii.Error(f"length {a.size} is no multiple of 4")
    pad = int((a == ord("=")).sum())
    v = REV[np.where(a == ord("="), ord("A"), a)]
    bad = np.flatnonzero(v == 255)
    if bad.size:
        raise binascii.Error(f"bad characters at {bad.tolist()}: {a[bad].tobytes()!r}")
    w = v.reshape(-1, 4).astype(np.uint32) @ np.array([1 << 18, 1 << 12, 1 << 6, 1], np.uint32)
    out = (w[:, None] >> np.array([16, 8, 0], np.uint32)).astype(np.uint8)
    return out.tobytes()[:w.size * 3 - pad]

for d in (b"", b"a", b"ab", b"abc", b"hello world", bytes(range(250, 256))):
    e = encode(d)
    print(d, e, e == base64.b64encode(d), decode(e) == d)
for bad in (b"abc", b"ab!=", b"a\xffb?", "abcd", None, b"####"):
    try:
        print(decode(bad))
    except Exception as e:
        print(type(e).__name__, e)
HEX = np.array([f"{i:02x}" for i in range(256)], dtype="S2")
d = np.frombuffer(b"\x00\xffNumPy", np.uint8)
print(HEX[d], HEX[d].tobytes(), HEX.dtype, HEX.nbytes, b"".join(HEX[d]), HEX[d].view("S1"))
nib = np.stack([d >> 4, d & 15], axis=1).ravel()
print(nib, np.frombuffer(b"0123456789abcdef", "u1")[nib].tobytes(), nib.dtype)
text = np.frombuffer(b"00ff4e", np.uint8)
val = np.where(text <= ord("9"), text - ord("0"), text - ord("a") + 10)
print(val, val.dtype, (val[0::2] << 4 | val[1::2]).astype("u1").tobytes(), (val.reshape(-1, 2) * [16, 1]).sum(axis=1))
print(text - ord("a"), text.astype(int) - ord("a"), text - np.uint8(97), np.subtract(text, 97, dtype=np.int16))
print(ALPHA.tobytes()[:5], str(ALPHA[:3]), ALPHA[:3].tobytes().decode(), bytes(ALPHA[-2:]), ALPHA.base, REV[65:70], REV.min(), (REV < 64).sum())
try:
    ALPHA[0] = 0
except ValueError as e:
    print(e)
