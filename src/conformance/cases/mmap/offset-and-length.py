# A window on a file: lengths, offsets in whole pages, and what lies beyond the file.
import mmap, os

folder = '/tmp/hotel-mmap-offset-and-length'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)
size = mmap.PAGESIZE * 2 + 100
with open('data', 'wb') as file:
    file.write(bytes(i * 7 % 256 for i in range(size)))
open('empty', 'wb').close()
descriptor = os.open('data', os.O_RDWR)
for length, offset in [(0, 0), (10, 0), (0, mmap.PAGESIZE), (50, mmap.PAGESIZE), (0, mmap.PAGESIZE * 2), (100, mmap.PAGESIZE * 2), (101, mmap.PAGESIZE * 2), (0, mmap.PAGESIZE * 3), (1, mmap.PAGESIZE * 3), (size + 1, 0), (10, 100), (10, -1)]:
    try:
        room = mmap.mmap(descriptor, length, offset=offset)
        print(length, offset, len(room), room.size(), room[:3], room.tell())
        room.close()
    except Exception as error:
        print(length, offset, type(error).__name__, error)
empty = os.open('empty', os.O_RDWR)
for length in [0, 1]:
    try:
        mmap.mmap(empty, length)
    except ValueError as error:
        print(error)
window = mmap.mmap(descriptor, 16, offset=mmap.PAGESIZE)
window[:4] = b'here'
print(os.pread(descriptor, 6, mmap.PAGESIZE), window.find(b'here'), window.seek(0, 2))
window.close()
os.close(descriptor)
os.close(empty)

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
