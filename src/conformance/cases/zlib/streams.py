"""Compressing and decompressing a piece at a time, with flushes, copies, limits and what is left over."""
import zlib

data = b''.join(b'line %d of the text\n' % i for i in range(300))
for mode in [zlib.Z_NO_FLUSH, zlib.Z_PARTIAL_FLUSH, zlib.Z_SYNC_FLUSH, zlib.Z_FULL_FLUSH]:
    compressor = zlib.compressobj()
    pieces = []
    for start in range(0, len(data), 700):
        pieces.append(compressor.compress(data[start:start + 700]))
        pieces.append(compressor.flush(mode))
    pieces.append(compressor.flush())
    packed = b''.join(pieces)
    print(mode, [len(piece) for piece in pieces], zlib.crc32(packed), zlib.decompress(packed) == data)

compressor = zlib.compressobj(9)
first = compressor.compress(data) + compressor.flush(zlib.Z_SYNC_FLUSH)
branch = compressor.copy()
one = first + compressor.compress(b'one') + compressor.flush()
two = first + branch.compress(b'two') + branch.flush()
print(zlib.decompress(one) == data + b'one', zlib.decompress(two) == data + b'two', len(one), len(two))

packed = zlib.compress(data)
decompressor = zlib.decompressobj()
out = []
rest = packed + b'trailing bytes'
while rest and not decompressor.eof:
    out.append(decompressor.decompress(rest, 1000))
    rest = decompressor.unconsumed_tail
    print(len(out[-1]), len(rest), decompressor.eof, decompressor.unused_data)
print(b''.join(out) == data, decompressor.flush(), decompressor.eof, decompressor.unused_data)
decompressor = zlib.decompressobj()
print(b''.join(decompressor.decompress(packed[i:i + 1]) for i in range(len(packed))) == data, decompressor.eof, decompressor.unused_data)
print(decompressor.decompress(b'more'), decompressor.unused_data, decompressor.decompress(b'!'), decompressor.unused_data)
decompressor = zlib.decompressobj()
half = decompressor.decompress(packed[:200])
twin = decompressor.copy()
print(half + decompressor.decompress(packed[200:]) == data, half + twin.decompress(packed[200:]) == data)
decompressor = zlib.decompressobj()
decompressor.decompress(packed, 10)
print(decompressor.flush()[:20], decompressor.eof, decompressor.unconsumed_tail)

reader = zlib._ZlibDecompressor()
print(reader.needs_input, reader.decompress(packed, 15), reader.needs_input, reader.decompress(b'', 20), reader.eof, len(reader.decompress(b'', 100000)), reader.eof, reader.unused_data)
reader = zlib._ZlibDecompressor()
print(len(reader.decompress(packed[:50])), reader.needs_input, len(reader.decompress(packed[50:] + b'tail')), reader.needs_input, reader.unused_data)

dictionary = b'line of the text 0123456789\n'
compressor = zlib.compressobj(zdict=dictionary)
small = compressor.compress(data[:60]) + compressor.flush()
print(small.hex(), zlib.decompressobj(zdict=dictionary).decompress(small))
compressor = zlib.compressobj(wbits=-15, zdict=dictionary)
raw = compressor.compress(data[:60]) + compressor.flush()
print(raw.hex(), zlib.decompressobj(-15, zdict=dictionary).decompress(raw))
for call in [lambda: zlib.decompress(small), lambda: zlib.decompressobj(zdict=b'other').decompress(small), lambda: zlib.decompressobj().decompress(small)]:
    try:
        print(call())
    except zlib.error as error:
        print(error)
