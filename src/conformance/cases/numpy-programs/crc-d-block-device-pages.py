# CRC'd block device: pages in a memmap, dirty tracking, mismatch detection.
import os
import tempfile
import zlib
import numpy as np

PAGE = np.dtype([("crc", "<u4"), ("no", "<u2"), ("used", "<u2"), ("body", "u1", (24,))])
folder = tempfile.mkdtemp()
path = os.path.join(folder, "pages.bin")


class Store:
    def __init__(self, path, pages=None):
        mode = "w+" if pages else "r+"
        self.map = np.memmap(path, PAGE, mode, shape=(pages,) if pages else None)
        self.dirty = np.zeros(len(self.map), bool)

    def write(self, no, payload):
        payload = np.frombuffer(payload, np.uint8)
        page = self.map[no]
        page["body"][:payload.size] = payload
        page["used"] = payload.size
        page["no"] = no
        page["crc"] = zlib.crc32(page["body"].tobytes())
        self.dirty[no] = True

    def read(self, no):
        page = self.map[no]
        if zlib.crc32(page["body"].tobytes()) != page["crc"]:
            raise OSError(f"page {no}: checksum mismatch")
        return page["body"][:page["used"]].tobytes()

    def flush(self):
        n = int(self.dirty.sum())
        self.map.flush()
        self.dirty[:] = False
        return n


s = Store(path, 4)
s.write(0, b"hello")
s.write(2, b"x" * 24)
print(s.dirty, s.flush(), s.dirty.any())
print(os.path.getsize(path), PAGE.itemsize)
for bad in (lambda: s.write(1, b"y" * 25), lambda: s.write(4, b""), lambda: s.write(0, "text"), lambda: s.read(1), lambda: s.read(-1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
again = Store(path)
print(again.map.shape, again.read(0), again.read(2)[:3], again.map["used"], type(again.map["used"]).__name__)
with open(path, "r+b") as fh:
    fh.seek(2 * PAGE.itemsize + 10)
    fh.write(b"!")
try:
    again.read(2)
except OSError as e:
    print(e)
print(again.map[2]["body"][:4], again.map.mode, again.map.offset, os.path.basename(again.map.filename))
ro = np.memmap(path, PAGE, "r")
try:
    ro["used"][0] = 1
except ValueError as e:
    print(e)
print(ro.flags.writeable, ro[0]["no"], ro["crc"].max() > 0, isinstance(ro[:2], np.memmap), type(ro["used"].sum()).__name__, type(np.asarray(ro)).__name__)
with open(path, "ab") as fh:
    fh.write(b"zz")
try:
    np.memmap(path, PAGE, "r")
except ValueError as e:
    print(e)
print(np.memmap(path, "u1", "r", offset=len(s.map) * PAGE.itemsize))
del s, again, ro
