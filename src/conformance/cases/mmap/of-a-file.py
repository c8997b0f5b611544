# A map of a file: what is written there is in the file, and what is written to the file is there.
import mmap, os

folder = '/tmp/hotel-mmap-of-a-file'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)
with open('data', 'wb') as file:
    file.write(b'0123456789abcdef')
with open('data', 'r+b') as file:
    room = mmap.mmap(file.fileno(), 0)
print(room, len(room), room.size())
room[2:5] = b'XYZ'
print(open('data', 'rb').read())
with open('data', 'r+b') as file:
    file.seek(10)
    file.write(b'!!')
print(room[:])
view = memoryview(room)
view[0] = 64
print(open('data', 'rb').read(3))
view.release()
second = os.open('data', os.O_RDWR)
other = mmap.mmap(second, 6)
os.close(second)
other[5] = 63
print(room[:8], other[:], len(other), other.size())
os.pwrite(os.open('data', os.O_WRONLY), b'__', 14)
print(room[12:], room.find(b'_'))
os.remove('data')
room[1] = 49
print(other[:3], room.size())
room.close()
other.close()

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
