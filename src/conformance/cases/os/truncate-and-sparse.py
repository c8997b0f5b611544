# Holes, truncation, and what reading them gives.
import os

folder = '/tmp/hotel-os-truncate-and-sparse'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)

fd = os.open('f', os.O_RDWR | os.O_CREAT)
print(os.lseek(fd, 100, 0), os.write(fd, b'end'), os.fstat(fd).st_size, os.pread(fd, 4, 98))
os.truncate('f', 10)
print(os.path.getsize('f'), os.pread(fd, 100, 0))
os.truncate(fd, 12)
print(os.pread(fd, 100, 8))
attempt('negative', lambda: os.truncate('f', -1))
attempt('ftruncate negative', lambda: os.ftruncate(fd, -1))
reader = os.open('f', os.O_RDONLY)
attempt('reader', lambda: os.ftruncate(reader, 1))
os.close(reader)
with open('g', 'w+b') as file:
    file.write(b'0123456789')
    print(file.truncate(4), file.tell(), file.seek(0), file.read(), file.truncate(), file.truncate(8), file.read())
print(open('g', 'rb').read())
print(os.posix_fallocate(fd, 0, 20), os.fstat(fd).st_size, os.fsync(fd), os.fdatasync(fd))
source = os.open('g', os.O_RDONLY)
print(os.sendfile(fd, source, 0, 4), os.copy_file_range(source, fd, 3, 0, 0), os.pread(fd, 5, 0))
os.close(source)
os.close(fd)

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
