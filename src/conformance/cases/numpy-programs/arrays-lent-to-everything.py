# Arrays lent to everything.
import numpy as np, io, struct, hashlib, zlib, binascii, base64, array, socket, os, tempfile, re, codecs
a = np.arange(65, 73, dtype=np.uint8)
print(bytes(a), bytearray(a), memoryview(a).tolist(), binascii.hexlify(a), base64.b64encode(a), zlib.crc32(a), hashlib.sha1(a).hexdigest()[:8], len(zlib.compress(a)) > 0, zlib.adler32(a))
print(re.search(b"CD", a).span(), codecs.decode(a, "ascii"), str(a, "ascii") if False else bytes(a).decode(), struct.unpack("8B", a)[0], struct.unpack_from(">H", a, 2), int.from_bytes(a[:2], "big"), b"".join([a, a[:2]]), b"x" + a.tobytes())
w = a[::2]
for name, f in {"bytes": lambda: bytes(w), "hash": lambda: hashlib.md5(w), "crc": lambda: zlib.crc32(w), "join": lambda: b"".join([w]), "unpack": lambda: struct.unpack("4B", w), "hex": lambda: binascii.hexlify(w), "write": lambda: io.BytesIO().write(w), "ba": lambda: bytearray(w), "ba+=": lambda: bytearray(b"q").__iadd__(w), "extend": lambda: array.array("B", w), "frombytes": lambda: array.array("B").frombytes(w), "mv.cast": lambda: memoryview(w).cast("H"), "mv.tobytes": lambda: memoryview(w).tobytes(), "tobytes": lambda: w.tobytes(), "find": lambda: bytearray(b"ACE").find(w), "re": lambda: re.search(b"C", w), "b64": lambda: base64.b64encode(w), "slice=": lambda: bytearray(4).__setitem__(slice(0, 4), w), "int": lambda: int.from_bytes(w, "big")}.items():
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e)
out = np.zeros(8, np.uint8)
print(io.BytesIO(b"hello").readinto(out), out)
p = os.path.join(tempfile.mkdtemp(), "f"); open(p, "wb").write(a); print(open(p, "rb").read(), os.path.getsize(p))
with open(p, "rb", buffering=0) as f: print(f.readinto(out[2:6]), out)
with open(p, "r+b") as f: f.write(np.array([1, 2], "<u2")); f.seek(0); print(f.read())
s, t = socket.socketpair(); s.send(a); print(t.recv_into(out), out); s.close(); t.close()
struct.pack_into("<I", out, 4, 0xDEADBEEF); print(out)
for ro in (np.frombuffer(b"abcd", np.uint8),):
    for name, f in {"readinto": lambda: io.BytesIO(b"zz").readinto(ro), "pack_into": lambda: struct.pack_into("B", ro, 0, 1), "mv": lambda: memoryview(ro).__setitem__(0, 1)}.items():
        try:
            print(f())
        except Exception as e:
            print(name, type(e).__name__, e)
ba = bytearray(b"12345678"); ba[2:4] = np.array([88, 89], np.uint8); print(ba); ba += a[:2]; print(ba); ba[0:2] = a; print(ba)
print(b"AB" == a[:2], a[:2] == b"AB", memoryview(a[:2]) == b"AB", bytes(np.array([[1, 2], [3, 4]], ">u2")), bytes(np.int32(258)), bytes(np.uint8(3)), bytearray(np.float32(1)), memoryview(np.float64(1)).format, bytes(np.array(7, "u1")))
