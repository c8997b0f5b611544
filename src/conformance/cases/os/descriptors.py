# open, read, write, lseek, pread and their like on file descriptors.
import os

folder = '/tmp/hotel-os-descriptors'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)

fd = os.open('f', os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o640)
print(os.write(fd, b'0123456789'), os.lseek(fd, 3, os.SEEK_SET), os.read(fd, 4), os.lseek(fd, 0, os.SEEK_CUR), os.lseek(fd, -2, os.SEEK_END), os.read(fd, 100), os.read(fd, 1))
print(os.pread(fd, 3, 5), os.pwrite(fd, b'AB', 1), os.lseek(fd, 0, os.SEEK_CUR), os.pread(fd, 100, 0))
print(os.ftruncate(fd, 4), os.fstat(fd).st_size, os.pread(fd, 10, 0), os.ftruncate(fd, 6), os.pread(fd, 10, 0))
room = [bytearray(2), bytearray(3)]
print(os.preadv(fd, room, 0), room, os.writev(fd, [b'x', memoryview(b'yz')]), os.pread(fd, 100, 0))
room = bytearray(5)
print(os.lseek(fd, 0, 0), os.readinto(fd, room), room, os.readv(fd, [memoryview(room)[:2]]), room)
copy = os.dup(fd)
print(os.lseek(copy, 2, 0), os.lseek(fd, 0, 1), os.get_inheritable(copy), os.get_blocking(fd), os.isatty(fd))
os.close(copy)
attempt('closed', lambda: os.read(copy, 1))
attempt('closed twice', lambda: os.close(copy))
attempt('read negative', lambda: os.read(fd, -1))
attempt('seek before the start', lambda: os.lseek(fd, -1, 0))
attempt('write text', lambda: os.write(fd, 'text'))
attempt('pread negative', lambda: os.pread(fd, 1, -1))
attempt('exclusive', lambda: os.open('f', os.O_CREAT | os.O_EXCL))
attempt('missing', lambda: os.open('nope', os.O_RDONLY))
attempt('directory', lambda: os.open('.', os.O_RDWR))
attempt('no directory', lambda: os.open('f', os.O_DIRECTORY))
os.close(fd)
reader, writer = os.open('f', os.O_RDONLY), os.open('f', os.O_WRONLY | os.O_APPEND)
attempt('write to a reader', lambda: os.write(reader, b'x'))
attempt('read from a writer', lambda: os.read(writer, 1))
print(os.write(writer, b'+'), os.lseek(writer, 0, 0), os.write(writer, b'+'), os.read(reader, 100))
os.close(reader)
os.close(writer)
with os.fdopen(os.open('g', os.O_RDWR | os.O_CREAT | os.O_TRUNC), 'w+') as file:
    print(file.write('fdopen'), file.seek(0), file.read())
target = os.open('h', os.O_WRONLY | os.O_CREAT)
print(os.dup2(target, 70), os.write(70, b'by another number'), open('h').read())
os.close(70)
os.close(target)

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
