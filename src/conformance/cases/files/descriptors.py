# Files by descriptor, with closefd and with openers.
import os

folder = '/tmp/hotel-files-descriptors'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)


fd = os.open('f', os.O_RDWR | os.O_CREAT, 0o644)
with open(fd, 'w+', closefd=False) as file:
    file.write('through a descriptor')
    print(file.name == fd, file.fileno() == fd)
print(os.lseek(fd, 0, os.SEEK_SET), os.read(fd, 7))
with open(fd, 'rb') as file:
    print(file.read())
attempt('closed with its file', lambda: os.fstat(fd).st_size)
attempt('closefd with a name', lambda: open('f', closefd=False))
calls = []
def opener(path, flags):
    calls.append((path, flags & os.O_ACCMODE))
    return os.open(path, flags)
with open('f', opener=opener) as file:
    print(file.read(), calls)
attempt('an opener that says no', lambda: open('f', opener=lambda path, flags: -1))
attempt('an opener that says nothing', lambda: open('f', opener=lambda path, flags: None))

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
