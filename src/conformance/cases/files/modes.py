# Every mode of open(), what it allows, and what is no mode.
import os

folder = '/tmp/hotel-files-modes'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)


def show(mode):
    with open('f', mode) as file:
        print(mode, file.mode, file.readable(), file.writable(), file.seekable(), type(file).__name__)

with open('f', 'w') as file:
    file.write('0123456789')
for mode in ['r', 'rt', 'rb', 'r+', 'rb+', 'r+b', 'a', 'ab', 'a+', 'ab+', 'w', 'wb', 'w+', 'wb+', 'tw', 'bw+']:
    show(mode)
print(os.path.getsize('f'))
attempt('x on what exists', lambda: open('f', 'x'))
with open('new', 'x') as file:
    print(file.mode, file.write('made'))
for mode in ['', 'b', 't', 'rw', 'wr', 'rr', 'r++', 'rbt', 'U', 'z', 'r b', '+', 'xa']:
    attempt(repr(mode), lambda: open('f', mode))

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
