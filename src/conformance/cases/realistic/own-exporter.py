class Shared:
    """A user-defined exporter: __buffer__ and __release_buffer__."""
    def __init__(self, data): self.data = bytearray(data); self.exports = 0; self.log = []
    def __buffer__(self, flags):
        import inspect
        writable = bool(flags & inspect.BufferFlags.WRITABLE)
        self.exports += 1; self.log.append(("get", writable))
        return memoryview(self.data)
    def __release_buffer__(self, view):
        self.exports -= 1; self.log.append(("release", view.nbytes)); view.release()
    def resize(self, n):
        if self.exports: raise BufferError(f"{self.exports} exports are out")
        self.data[:] = self.data[:n].ljust(n, b".")
s = Shared(b"hello world")
with memoryview(s) as v:
    print(v[0], v.obj is s, s.exports, v.readonly)
    sub = v[6:]
    try: s.resize(20)
    except BufferError as e: print(e)
    print(bytes(sub)); sub[0] = ord("W")
    try: v.release()
    except BufferError as e: print("BufferError", e)
    sub.release()
print(s.exports, s.log, s.data); s.log.clear()
print(bytes(s), bytearray(s)[:3], b"".join([s, b"!"]), s.log); s.log.clear()
import io, struct, hashlib, zlib, base64
print(struct.unpack_from("5s", s), hashlib.md5(s).hexdigest()[:6], zlib.crc32(s) == zlib.crc32(s.data), base64.b64encode(s), io.BytesIO(s).read(3), io.BytesIO(b"AB").readinto(s), s.data[:4], s.exports); print(len(s.log)); s.log.clear()
struct.pack_into("<H", s, 0, 0x4142); print(s.data[:3], s.log)
class Bad:
    def __buffer__(self, flags): return b"not a view"
class Boom:
    def __buffer__(self, flags): raise RuntimeError("closed for today")
class ReadOnly:
    def __buffer__(self, flags): return memoryview(b"constant")
class Closed:
    def __buffer__(self, flags):
        m = memoryview(b"x"); m.release(); return m
for cls in (Bad, Boom, ReadOnly, Closed, object):
    for f in (memoryview, bytes, lambda x: b"-".join([x, x]), lambda x: io.BytesIO(b"zz").readinto(x), lambda x: struct.pack_into("B", x, 0, 1), zlib.crc32, int.from_bytes, float, lambda x: b"abc".find(x), lambda x: bytearray(b"q").extend(x), lambda x: bytes.fromhex(x)):
        try: r = f(cls()); print(cls.__name__, r if not isinstance(r, memoryview) else r.tobytes())
        except Exception as e: print(cls.__name__, type(e).__name__, e)
from collections.abc import Buffer
print(isinstance(s, Buffer), isinstance("x", Buffer), isinstance(5, Buffer), issubclass(bytes, Buffer), isinstance(Bad(), Buffer))
class Sub(bytearray):
    def __buffer__(self, flags): print("sub buffer", flags & 1); return super().__buffer__(flags)
    def __release_buffer__(self, view): print("sub release"); super().__release_buffer__(view)
x = Sub(b"xyz"); m = memoryview(x); print(m.tolist()); m.release(); x.append(1); print(x)
with memoryview(x) as m: x.append(2)
