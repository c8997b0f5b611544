# The three streams of the program, as text, as bytes and as descriptors.
import os

folder = '/tmp/hotel-files-standard-streams'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

import sys

for stream in sys.stdin, sys.stdout, sys.stderr:
    print(stream.name, stream.mode, stream.encoding, stream.fileno(), stream.readable(), stream.writable(), stream.closed)
print(type(sys.stdout).__name__, isinstance(sys.stdin.buffer.name, str))
sys.stdout.write('written\n')
sys.stdout.writelines(['two', ' parts\n'])
sys.stdout.flush()
sys.stdout.buffer.write(b'bytes\n')
sys.stdout.buffer.flush()
os.write(1, b'descriptor\n')
print('after')
try:
    sys.stdout.read()
except Exception as error:
    print(type(error).__name__, error)
try:
    sys.stdin.write('x')
except Exception as error:
    print(type(error).__name__, error)
try:
    sys.stdout.write(5)
except TypeError as error:
    print(error)
print(repr(sys.stdin.read()), repr(sys.stdin.readline()), list(sys.stdin))
print(sys.__stdout__ is sys.stdout)

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
