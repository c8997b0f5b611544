# flags and prot instead of access.
import mmap, os

folder = '/tmp/hotel-mmap-flags-and-prot'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)
with open('data', 'wb') as file:
    file.write(b'abcdefgh')
descriptor = os.open('data', os.O_RDWR)
for flags in [mmap.MAP_SHARED, mmap.MAP_PRIVATE]:
    for prot in [mmap.PROT_READ, mmap.PROT_WRITE, mmap.PROT_READ | mmap.PROT_WRITE]:
        room = mmap.mmap(descriptor, 4, flags, prot)
        try:
            room[0] = 90
            done = 'written'
        except TypeError as error:
            done = error
        print(flags, prot, room, done, open('data', 'rb').read())
        room.close()
        os.pwrite(descriptor, b'a', 0)
for flags in [0, mmap.MAP_SHARED | mmap.MAP_ANONYMOUS, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS]:
    try:
        room = mmap.mmap(-1, 4, flags)
        print(flags, room, room[:])
    except OSError as error:
        print(flags, error)
print(mmap.PAGESIZE, mmap.ALLOCATIONGRANULARITY, mmap.error is OSError)
os.close(descriptor)

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
