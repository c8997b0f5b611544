# How each newline argument reads and writes line ends.
import os

folder = '/tmp/hotel-files-newlines'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

raw = b'unix\nmac\rdos\r\nend\r'
with open('f', 'wb') as file:
    file.write(raw)
for newline in [None, '', '\n', '\r', '\r\n']:
    with open('f', newline=newline) as file:
        lines = file.readlines()
        print(repr(newline), lines, repr(file.newlines))
    with open('f', newline=newline) as file:
        print('   ', repr(file.read()), repr(file.readline(3)))
for newline in [None, '', '\n', '\r', '\r\n']:
    with open('g', 'w', newline=newline) as file:
        file.write('a\nb\r\nc\rd')
    with open('g', 'rb') as file:
        print(repr(newline), file.read())
with open('f') as file:
    while chunk := file.read(3):
        print(repr(chunk), repr(file.newlines))

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
