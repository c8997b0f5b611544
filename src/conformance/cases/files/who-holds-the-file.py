# A file closes and flushes when its last holder goes; detach takes the layers apart.
import os

folder = '/tmp/hotel-files-who-holds-the-file'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

import gc, weakref

class Watched:
    def __init__(self, name):
        self.file = open(name, 'w')

watched = Watched('f')
reference = weakref.ref(watched.file)
watched.file.write('kept until the end')
print(os.path.getsize('f'))
del watched
print(reference(), os.path.getsize('f'))
file = open('g', 'wb')
buffer, raw = file, file.raw
print(raw, buffer)
file.write(b'123')
fd = raw.fileno()
detached = file.detach()
print(detached is raw, os.path.getsize('g'))
try:
    file.write(b'x')
except ValueError as error:
    print(error)
try:
    print(file)
except ValueError as error:
    print(error)
detached.close()
text = open('g')
binary = text.detach()
print(binary.read())
try:
    text.read()
except ValueError as error:
    print(error)
try:
    print(text)
except ValueError as error:
    print(error)

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
