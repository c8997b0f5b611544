# An index of fixed records in a mapped file: searched, updated in place, grown.
import mmap, os

folder = '/tmp/hotel-mmap-index-file'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)
import struct

RECORD = struct.Struct('<8sQ')
HEADER = struct.Struct('<4sI')

class Index:
    def __init__(self, path):
        fresh = not os.path.exists(path)
        self.file = open(path, 'w+b' if fresh else 'r+b')
        if fresh:
            self.file.write(HEADER.pack(b'IDX1', 0))
            self.file.flush()
        self.map = mmap.mmap(self.file.fileno(), 0)
    def __len__(self):
        return HEADER.unpack_from(self.map)[1]
    def place(self, number):
        return HEADER.size + number * RECORD.size
    def __iter__(self):
        for number in range(len(self)):
            key, value = RECORD.unpack_from(self.map, self.place(number))
            yield key.rstrip(b'\0').decode(), value
    def __setitem__(self, key, value):
        raw = key.encode().ljust(8, b'\0')
        at = self.map.find(raw, HEADER.size)
        if at < 0:
            count = len(self)
            at = self.place(count)
            self.map.resize(at + RECORD.size)
            HEADER.pack_into(self.map, 0, b'IDX1', count + 1)
        RECORD.pack_into(self.map, at, raw, value)
    def close(self):
        self.map.flush()
        self.map.close()
        self.file.close()

index = Index('index')
for number, word in enumerate('to be or not to be'.split()):
    index[word] = number
print(list(index), len(index), len(index.map))
index.close()
index = Index('index')
index['or'] = 99
index['that'] = 6
view = memoryview(index.map)
try:
    index['question'] = 7
except BufferError as error:
    print(error, len(index))
view.release()
index['question'] = 7
print(list(index))
index.close()
print(os.path.getsize('index'), open('index', 'rb').read()[:24])

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
