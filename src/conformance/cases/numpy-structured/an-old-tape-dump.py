"""Reading an old tape dump: EBCDIC text, packed decimals, big-endian floats."""
import numpy as np

ebc = np.frombuffer("HELLO 42".encode("cp500"), np.uint8)
table = np.frombuffer(bytes(range(256)).decode("cp500").encode("latin-1"), np.uint8)
print(ebc, table[ebc].tobytes().decode("ascii"))
packed = np.frombuffer(bytes.fromhex("12345c 00789d 99999f".replace(" ", "")), np.uint8).reshape(3, 3)
nib = np.stack([packed >> 4, packed & 15], -1).reshape(3, 6)
vals = nib[:, :5] @ 10 ** np.arange(4, -1, -1)
sign = np.where(nib[:, 5] == 0xD, -1, 1)
print(nib, vals * sign, (vals * sign).dtype)
f = np.array([1.0, -118.625], ">f4")
print(f.view(">u4"), [hex(x) for x in f.view(">u4")], f.byteswap().view("<f4"), f.dtype == "<f4", f.astype("<f4").tobytes().hex())
rec = np.dtype({"names": ["name", "qty", "price"], "formats": ["S6", ">i2", ">f8"], "offsets": [0, 6, 10], "itemsize": 20})
buf = bytearray(40)
t = np.frombuffer(buf, rec)
t["name"] = ["bolt", "nut"]
t["qty"] = [7, -1]
t["price"] = [0.25, 1e6]
print(t, buf.hex(" ", 4))
print(rec, t["price"].sum(), (t["qty"] * t["price"]), t["qty"].astype(int).dtype, t[t["qty"] < 0]["name"][0])
s = t[["name", "price"]]
print(s.dtype.itemsize, s.dtype, s[0])
s["price"] *= 2
print(t["price"], np.shares_memory(s, t))
c = s.copy()
print(c.dtype.itemsize, c)
t2 = t.astype([("name", "U6"), ("qty", "i4"), ("price", "f4")])
print(t2, t2.dtype.itemsize, t2 == t2, np.array_equal(t2, t))
for bad in (40000, "x", None, [1], 2.9):
    try:
        t["qty"][0] = bad
        print("ok", t["qty"])
    except Exception as e:
        print(type(e).__name__, e)
