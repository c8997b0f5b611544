# Positions of text files lead back to where they were taken, even inside a decoded chunk.
import os

folder = '/tmp/hotel-files-text-seek-and-tell'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)


with open('f', 'w', encoding='utf-8') as file:
    file.write('αβγ\nδεζ\nlast')
with open('f', encoding='utf-8') as file:
    print(file.tell(), file.read(2), file.tell(), file.read(1), file.tell())
    here = file.tell()
    print(repr(file.readline()), file.tell(), repr(file.readline()), file.tell())
    print(file.seek(here), repr(file.read()))
    print(file.seek(0, 2), repr(file.read()), file.seek(0), file.read(1))
    attempt('relative', lambda: file.seek(1, 1))
    attempt('from the end', lambda: file.seek(-1, 2))
    attempt('negative', lambda: file.seek(-3))
    attempt('whence', lambda: file.seek(0, 7))
    print(file.seek(0, 1))
    file.seek(0)
    for line in file:
        attempt('tell in a loop', file.tell)
        break
    print(repr(file.read()))

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
