"""gzip in memory: written, read by lines, several members, and damage."""
import gzip
import io

data = b''.join(b'line %d\n' % i for i in range(50))
packed = gzip.compress(data, 6, mtime=0)
print(len(packed), packed[:10].hex(), gzip.decompress(packed) == data, gzip.decompress(packed + gzip.compress(b'more', mtime=5)) == data + b'more')
stream = io.BytesIO()
with gzip.GzipFile(filename='name.txt', mode='wb', fileobj=stream, mtime=1) as file:
    print(file.write(b'first\n'), file.write(bytearray(b'second\n')), file.writable(), file.readable())
print(stream.getvalue().hex())
stream.seek(0)
with gzip.GzipFile(fileobj=stream) as file:
    print(file.readline(), file.read(3), file.tell(), file.read(), file.mtime)
stream.seek(0)
print(list(gzip.open(stream, 'rt')))
for bad in [b'abc', packed[:-4], packed[:-8] + b'\0' * 8, packed[:20], b'']:
    try:
        print(gzip.decompress(bad))
    except Exception as error:
        print(type(error).__name__, error)
