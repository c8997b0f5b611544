"""LRU file cache over an in-memory tree: tempfile, os, hashing, eviction, errors."""
import os, tempfile, hashlib, collections, contextlib, io, stat, shutil
class CacheError(OSError): pass
class FileCache:
    def __init__(self, root, limit): self.root, self.limit, self.index = root, limit, collections.OrderedDict(); self.stats = collections.Counter()
    def _path(self, key): h = hashlib.sha1(key.encode()).hexdigest(); return os.path.join(self.root, h[:2], h[2:12])
    def put(self, key, data):
        path = self._path(key); os.makedirs(os.path.dirname(path), exist_ok=True)
        if len(data) > self.limit: raise CacheError(27, "too large for cache", key)
        fd, tmp = tempfile.mkstemp(dir=self.root, prefix="tmp-")
        with os.fdopen(fd, "wb") as f: f.write(data)
        os.replace(tmp, path); self.index.pop(key, None); self.index[key] = len(data); self._evict()
    def _evict(self):
        while sum(self.index.values()) > self.limit:
            k, _ = self.index.popitem(last=False); os.unlink(self._path(k)); self.stats["evicted"] += 1
    def get(self, key, into=None):
        try: f = open(self._path(key), "rb", buffering=0)
        except FileNotFoundError: self.stats["miss"] += 1; raise KeyError(key) from None
        with f:
            self.index.move_to_end(key); self.stats["hit"] += 1
            if into is not None: return f.readinto(into)
            return f.read()
    def __enter__(self): return self
    def __exit__(self, *exc): shutil.rmtree(self.root); return False
with FileCache(tempfile.mkdtemp(), 20) as c:
    for k, d in (("a", b"aaaa"), ("b", b"bbbbbbbb"), ("c", b"cc"), ("d", b"dddddddd"), ("a", b"A" * 5)): c.put(k, memoryview(d)); print(list(c.index.items()), c.stats["evicted"])
    buf = bytearray(6); print(c.get("d", buf), buf, c.get("a"), c.get("a", memoryview(buf)[1:3]), buf)
    for k in ("b", "zz"):
        try: print(c.get(k))
        except KeyError as e: print("KeyError", e, e.__cause__, e.__suppress_context__)
    try: c.put("big", bytes(21))
    except CacheError as e: print(repr(e), e, e.errno, e.filename, e.strerror)
    try: c.put("t", "text")
    except TypeError as e: print(e)
    try: c.get("a", b"const")
    except TypeError as e: print(e)
    files = sorted(len(fs) for _, _, fs in os.walk(c.root)); print(files, dict(c.stats), len([x for x in os.listdir(c.root) if x.startswith("tmp-")]))
    st = os.stat(c._path("a")); print(stat.S_ISREG(st.st_mode), oct(stat.S_IMODE(st.st_mode)), st.st_size); root = c.root
print(os.path.exists(root))
with tempfile.TemporaryFile() as f: f.write(b"xyz"); f.seek(1); print(f.read(), type(f.name).__name__ in ("int", "str"))
with tempfile.NamedTemporaryFile("w+", suffix=".txt", delete=True) as f: print(f.name.endswith(".txt"), f.write("h\u00e9"), f.seek(0), f.read()); n = f.name
print(os.path.exists(n)); sp = tempfile.SpooledTemporaryFile(max_size=4); sp.write(b"123"); print(sp._rolled, sp.write(b"45"), sp._rolled, sp.seek(0), sp.read()); sp.close()
with tempfile.TemporaryDirectory(prefix="pre") as d: print(os.path.basename(d).startswith("pre"), os.listdir(d))
for f in (lambda: tempfile.mkstemp(dir="/no/dir"), lambda: tempfile.mkdtemp(prefix=5), lambda: tempfile.NamedTemporaryFile("zz"), lambda: tempfile.mkstemp(suffix=b"x", prefix="y"), lambda: sp.read(), lambda: tempfile.TemporaryFile("r", encoding="nope")):
    try: print(f())
    except Exception as e: print(type(e).__name__, "|", str(e).split("/no/dir/")[0])
with FileCache(tempfile.mkdtemp(), 5) as c: c.get("never")
