# Appending, reading and writing one file, truncating it, and writing beyond its end.
import os

folder = '/tmp/hotel-files-append-and-update'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

with open('log', 'w') as file:
    file.write('one\n')
with open('log', 'a') as file:
    print(file.tell(), file.write('two\n'), file.tell())
with open('log', 'a+') as file:
    print(file.tell(), repr(file.read()))
    file.seek(0)
    print(repr(file.readline()))
    file.write('three\n')
    file.seek(0)
    print(file.readlines())
with open('log', 'r+') as file:
    print(file.read(3))
    file.seek(0)
    file.write('ONE')
    file.flush()
    print(open('log').read())
    print(file.truncate(7), file.tell())
print(repr(open('log').read()))
with open('log', 'r+b') as file:
    file.seek(2)
    file.write(b'__')
    print(file.read(), file.tell())
    file.seek(-2, os.SEEK_END)
    print(file.read())
    file.seek(20)
    file.write(b'far')
print(open('log', 'rb').read())

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
