"""What zlib refuses, in its words."""
import zlib

packed = zlib.compress(b'a')
finished = zlib.compressobj()
finished.compress(b'abc')
finished.flush()
damaged = bytearray(zlib.compress(b'hello world, hello world'))
damaged[5] ^= 0xff
for call in [lambda: zlib.decompress(b'abc'), lambda: zlib.decompress(b''), lambda: zlib.decompress(packed[:-1]), lambda: zlib.decompress(packed[:-1] + b'x'), lambda: zlib.decompress(bytes(damaged)), lambda: zlib.compress(b'a', 10), lambda: zlib.compress('a'), lambda: zlib.compress(b'a', wbits=5),
             lambda: zlib.decompress(packed, 99), lambda: zlib.compress(b'a', 1.5), lambda: zlib.compressobj(level=99), lambda: zlib.decompressobj(wbits=99), lambda: zlib.decompressobj(zdict=5), lambda: zlib.decompressobj(zdict='a'), lambda: zlib.compressobj(zdict='a'), lambda: zlib.decompressobj().decompress(b'x', -1),
             lambda: zlib.decompressobj().decompress(b'xyz'), lambda: zlib.decompressobj().flush(0), lambda: zlib.decompressobj().flush(-1), lambda: zlib.decompress(b'x', bufsize=-1), lambda: zlib.decompress(), lambda: zlib.compress(), lambda: zlib.compressobj().flush(9), lambda: zlib.compressobj().flush(-1), lambda: type(zlib.compressobj())(),
             lambda: zlib.compressobj(memLevel=0), lambda: zlib.compressobj(strategy=9), lambda: zlib.compressobj(method=3), lambda: finished.flush(), lambda: finished.compress(b'a'), lambda: finished.copy(), lambda: zlib.compressobj().compress(), lambda: zlib.compressobj().compress('a'), lambda: zlib.decompressobj().decompress(b'a', max_length='a'),
             lambda: zlib._ZlibDecompressor(1, 2, 3), lambda: zlib._ZlibDecompressor(99), lambda: zlib._ZlibDecompressor().decompress(b'abc'), lambda: zlib._ZlibDecompressor().decompress(), lambda: zlib.decompress(b'\x1f\x8b\x08\x00', 31), lambda: zlib.decompress(b'\x1f\x8b\x09\x00', 31), lambda: zlib.decompress(b'\x78\x9c\x07', 15), lambda: zlib.decompress(b'\x07', -15), lambda: zlib.decompress(b'\x04\xc0\x81\x08\x00\x00\x00\x00\x20\x7f', -15)]:
    try:
        print(call())
    except Exception as error:
        print(type(error), error)
reader = zlib._ZlibDecompressor()
reader.decompress(packed)
try:
    reader.decompress(b'x')
except EOFError as error:
    print('EOFError', error)
data = bytearray(b'abc' * 100)
print(zlib.decompress(zlib.compress(memoryview(data))) == data, zlib.crc32(data), zlib.adler32(memoryview(data)))
data.append(1)
print(zlib.MAX_WBITS, zlib.DEFLATED, zlib.DEF_BUF_SIZE, zlib.Z_TREES, zlib.error.__module__, zlib.error.__mro__[1:])
