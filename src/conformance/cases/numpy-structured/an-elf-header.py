"""Decoding an ELF header with dtypes of both byte orders."""
import numpy as np

def ehdr(order):
    return np.dtype([("ident", "V16"), ("type", "u2"), ("machine", "u2"), ("version", "u4"), ("entry", "u8"), ("phoff", "u8"), ("shoff", "u8"), ("flags", "u4"), ("ehsize", "u2"), ("phentsize", "u2"), ("phnum", "u2"), ("shentsize", "u2"), ("shnum", "u2"), ("shstrndx", "u2")]).newbyteorder(order)

h = np.zeros(1, ehdr("<"))
h["ident"] = np.void(b"\x7fELF\x02\x01\x01" + b"\0" * 9)
h["type"], h["machine"], h["version"], h["entry"] = 2, 0x3E, 1, 0x401000
h["ehsize"] = h.dtype.itemsize
raw = h.tobytes()
print(len(raw), raw[:24].hex(" "))
ident = np.frombuffer(raw, np.uint8, 16)
order = {1: "<", 2: ">"}[int(ident[5])]
e = np.frombuffer(raw, ehdr(order), 1)[0]
print(e["ident"], repr(e["ident"]), bytes(e["ident"])[:4], e["ident"].dtype)
for n in e.dtype.names[1:]:
    print(n, e[n], hex(e[n]), type(e[n]).__name__)
print(np.frombuffer(raw, ehdr(">"), 1)["machine"], e.dtype.itemsize, e.dtype["entry"], e.dtype.hasobject)
try:
    h["ident"] = b"\x7fELF" * 5
    print(h["ident"])
except Exception as x:
    print(type(x).__name__, x)
try:
    h["ident"] = "text"
except Exception as x:
    print(type(x).__name__, x)
try:
    np.frombuffer(raw[:-1], ehdr("<"))
except ValueError as x:
    print(x)
print(h == h, h["ident"] == h["ident"], h["ident"].view("u1").reshape(1, 16)[0, :4], np.void(b"ab"), repr(np.void(b"\x01\xff")), np.void(4), np.void(b"abc") == np.void(b"abc"))
