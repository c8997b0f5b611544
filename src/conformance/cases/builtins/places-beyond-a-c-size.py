# Places and counts beyond what a C size holds: which words each method has for them.
import array, io, itertools, struct, zlib
from collections import deque
big, small = 2**70, -2**70
receivers = {
    "list": lambda: ["a", "b"], "bytes": lambda: b"ab", "bytearray": lambda: bytearray(b"ab"), "str": lambda: "ab", "tuple": lambda: (1, 2),
    "array": lambda: array.array("i", [1, 2]), "deque": lambda: deque([1, 2]), "BytesIO": lambda: io.BytesIO(b"ab"), "memoryview": lambda: memoryview(b"ab"), "range": lambda: range(3), "StringIO": lambda: io.StringIO("ab"), "int": lambda: 5,
}
calls = {
    "list": ["it.pop(n)", "it.insert(n, 1)", "it.index('a', n)", "it.index('a', 0, n)", "it[n]", "it * n", "it.__getitem__(n)", "it.__imul__(n)", "it[n:]", "it.__delitem__(n)", "it.__mul__(n)"],
    "bytes": ["it.find(b'a', n)", "it.center(n)", "it.ljust(n)", "it.split(None, n)", "it.replace(b'a', b'b', n)", "it.expandtabs(n)", "it.hex(':', n)", "it[n]", "it * n", "it.zfill(n)", "it.startswith(b'a', n)", "bytes(n)", "it.splitlines(n)", "it.count(b'a', n)", "it.rsplit(b'a', n)"],
    "bytearray": ["it.pop(n)", "it.insert(n, 1)", "it.resize(n)", "it.append(n)", "it.remove(n)", "it[n]", "it.__setitem__(n, 1)", "it * n", "it.__imul__(n)", "bytearray(n)", "it.center(n)", "it.hex(':', n)", "it.__delitem__(n)", "it.find(n)", "n in it"],
    "str": ["it.find('a', n)", "it.center(n)", "it.zfill(n)", "it.split(None, n)", "it.expandtabs(n)", "it.replace('a', 'b', n)", "it * n", "it[n]", "it.ljust(n)"],
    "tuple": ["it.index(1, n)", "it[n]", "it * n"],
    "array": ["it.pop(n)", "it.insert(n, 1)", "it.index(1, n)", "it[n]", "it * n", "it.__imul__(n)", "it.append(n)", "it.fromfile(None, n)"],
    "deque": ["it.insert(n, 1)", "it.rotate(n)", "it.index(1, n)", "it[n]", "it * n", "deque(it, n)", "it.__imul__(n)"],
    "BytesIO": ["it.read(n)", "it.seek(n)", "it.truncate(n)", "it.readline(n)", "it.readlines(n)", "it.seek(0, n)", "it.read1(n)"],
    "StringIO": ["it.read(n)", "it.seek(n)", "it.truncate(n)", "it.readline(n)"],
    "memoryview": ["it[n]", "it.hex(':', n)", "it.cast('B', [n])", "it.index(97, n)"],
    "range": ["it[n]", "it.index(n)", "it.count(n)"],
    "int": ["it.to_bytes(n, 'big')", "it >> n", "struct.unpack_from('B', b'ab', n)", "struct.pack_into('B', bytearray(2), n, 1)", "zlib.decompress(zlib.compress(b'a'), bufsize=n)", "zlib.crc32(b'a', n)", "list(itertools.islice([1], n))", "list(itertools.product([1], repeat=n))", "itertools.tee([1], n)", "list(itertools.combinations([1], n))", "chr(n)", "range(n)[0]", "len(range(n))", "list(itertools.batched([1], n))"],
}
for kind, texts in calls.items():
    for text in texts:
        for name, n in (("big", big), ("small", small)):
            if n > 0 and ("product" in text or "tee" in text):
                continue
            it = receivers[kind]()
            try:
                print(kind, text, name, "=", repr(eval(text))[:60])
            except Exception as error:
                print(kind, text, name, "!", type(error).__name__, error)
