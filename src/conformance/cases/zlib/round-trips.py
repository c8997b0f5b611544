"""Compression byte for byte: levels, strategies, window sizes and formats, over texts of several kinds."""
import zlib

def noise(count, seed):
    out = bytearray()
    while len(out) < count:
        seed = (seed * 1103515245 + 12345) % 2 ** 31
        out.append(seed >> 16 & 255)
    return bytes(out)
samples = {
    'empty': b'', 'one': b'a', 'hello': b'hello hello hello hello' * 10, 'zeros': bytes(5000), 'noise': noise(3000, 7),
    'text': b' '.join(b'%d squared is %d' % (i, i * i) for i in range(400)), 'mixed': noise(500, 1) + bytes(500) + noise(500, 1), 'range': bytes(range(256)) * 20,
}
for name, data in samples.items():
    for level in [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]:
        packed = zlib.compress(data, level)
        print(name, level, len(packed), zlib.crc32(packed), packed[:12].hex(), zlib.decompress(packed) == data)
    for wbits in [9, 12, 15, -9, -15, 25, 31]:
        packed = zlib.compress(data, wbits=wbits)
        print(name, wbits, len(packed), zlib.adler32(packed), zlib.decompress(packed, wbits) == data, zlib.decompress(packed, wbits=47) == data if wbits > 0 else '')
    for strategy in [zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED, zlib.Z_HUFFMAN_ONLY, zlib.Z_RLE, zlib.Z_FIXED]:
        for memory in [1, 5, 9]:
            compressor = zlib.compressobj(6, zlib.DEFLATED, 15, memory, strategy)
            packed = compressor.compress(data) + compressor.flush()
            print(name, strategy, memory, len(packed), zlib.crc32(packed), zlib.decompress(packed) == data)
