# read_text, write_bytes and open.
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
import os

folder = '/tmp/hotel-pathlib-reading-and-writing'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)

path = Path('note.txt')
print(path.exists(), path.write_text('Grüße\nzwei\n', encoding='utf-8'), path.exists(), path.read_text(encoding='utf-8'), path.read_bytes())
print(path.write_bytes(b'\x00\x01\xff'), path.read_bytes(), path.stat().st_size)
print(path.write_bytes(bytearray(b'abc')), path.write_bytes(memoryview(b'wxyz')[1:3]), path.read_bytes())
with path.open('a') as file:
    file.write('appended')
with path.open('rb') as file:
    print(file.read(), type(file).__name__, file.name)
print(path.write_text('a\nb', newline='\r\n'), path.read_bytes(), repr(path.read_text()), repr(path.read_text(newline='')))
attempt('missing', lambda: Path('nope').read_text())
attempt('missing bytes', lambda: Path('no/pe').write_bytes(b''))
attempt('bytes as text', lambda: path.write_text(b'x'))
attempt('text as bytes', lambda: path.write_bytes('x'))
attempt('directory', lambda: Path('.').read_text())
attempt('bad utf-8', lambda: (path.write_bytes(b'\xff'), path.read_text(encoding='utf-8')))
print(path.read_text(encoding='utf-8', errors='replace'), path.read_text(encoding='latin-1'))

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
