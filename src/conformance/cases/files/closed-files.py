# Every operation on a closed file, in text, binary and raw.
import os

folder = '/tmp/hotel-files-closed-files'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)


file = open('f', 'w')
file.write('x')
file.close()
file.close()
print(file.closed, file.name, file.mode, file)
for name in ['read', 'readline', 'readlines', 'flush', 'tell', 'fileno', 'isatty', 'readable', 'writable', 'seekable', 'truncate', '__enter__', '__iter__', '__next__']:
    attempt(name, getattr(file, name))
attempt('write', lambda: file.write('y'))
attempt('seek', lambda: file.seek(0))
binary = open('f', 'rb')
binary.close()
for name in ['read', 'read1', 'peek', 'readline', 'readlines', 'flush', 'tell', 'fileno', 'truncate', '__enter__', '__next__']:
    attempt('binary ' + name, getattr(binary, name))
attempt('readinto', lambda: binary.readinto(bytearray(2)))
raw = open('f', 'rb', buffering=0)
raw.close()
print(raw)
for name in ['read', 'readall', 'tell', 'fileno', 'readable', 'seekable']:
    attempt('raw ' + name, getattr(raw, name))

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
