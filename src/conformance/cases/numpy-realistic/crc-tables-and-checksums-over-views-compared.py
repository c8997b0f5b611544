"""CRC tables and checksums over views, compared with zlib."""
import numpy as np
import zlib

def table(poly):
    t = np.arange(256, dtype=np.uint32)
    for _ in range(8):
        t = np.where(t & 1, poly ^ (t >> np.uint32(1)), t >> np.uint32(1)).astype(np.uint32)
    return t

T = table(np.uint32(0xEDB88320))
print(T[:4], T.dtype, hex(T[255]), hex(np.bitwise_xor.reduce(T)))

def crc(data, start=0):
    c = np.uint32(start) ^ np.uint32(0xFFFFFFFF)
    for b in np.frombuffer(data, np.uint8):
        c = T[(c ^ b) & np.uint32(0xFF)] ^ (c >> np.uint32(8))
    return int(c ^ np.uint32(0xFFFFFFFF))

for d in (b"", b"a", b"123456789", bytes(100)):
    print(hex(crc(d)), crc(d) == zlib.crc32(d))
a = np.arange(10, dtype="<u2")
print(zlib.crc32(a), zlib.crc32(a.tobytes()), zlib.adler32(a), zlib.crc32(a.byteswap()), zlib.crc32(a.astype(">u2")))
try:
    zlib.crc32(a[::2])
except (ValueError, BufferError) as e:
    print(type(e).__name__, e)
print(zlib.crc32(np.ascontiguousarray(a[::2])), zlib.crc32(a[2:5]), crc(a[2:5]))
comp = zlib.compress(np.zeros(1000, "f4"))
print(len(comp) < 50, np.frombuffer(zlib.decompress(comp), "f4").size)
import hashlib
print(hashlib.md5(a).hexdigest(), hashlib.sha1(a.reshape(2, 5)).hexdigest()[:10])
try:
    hashlib.md5(a.reshape(2, 5).T)
except (ValueError, BufferError) as e:
    print(type(e).__name__, e)
fletch = lambda x: (int(np.cumsum(x.astype(np.uint64)).sum() % 65535), int(x.sum(dtype=np.uint64) % 65535))
print(fletch(a), np.bitwise_xor.accumulate(a), np.add.accumulate(a, dtype="u1"), (a * a).sum(), np.multiply(a, 9999), a * 9999)
lrc = lambda b: (-np.frombuffer(b, np.int8).sum(dtype=np.int8)).astype(np.uint8)
print(lrc(b"\x02\x30\x30\x31\x23\x03"), repr(lrc(b"abc")), type(lrc(b"")))
ones = np.array([0x4500, 0x0073, 0x0000, 0x4000, 0x4011, 0x0000, 0xC0A8, 0x0001, 0xC0A8, 0x00C7], dtype=">u2")
s = int(ones.sum())
while s >> 16:
    s = (s & 0xFFFF) + (s >> 16)
print(hex(~s & 0xFFFF), hex(ones.sum()), ones.sum().dtype, ones.dtype, (ones + ones).dtype, (ones + 1).dtype, ones[0] + ones[1], ones.newbyteorder if False else ones.astype("=u2").dtype)
luhn = np.array(list(map(int, "79927398713")))
dbl = luhn[-2::-2] * 2
print((luhn[-1::-2].sum() + dbl.sum() - 9 * (dbl > 9).sum()) % 10, dbl, np.array(list("7992"), dtype=int), np.array([*"12"]).astype("i1"), np.fromstring("7 9", sep=" ", dtype=int), np.array(list(b"79")) - 48)
