# rename, replace, unlink, links, copies and moves.
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
import os

folder = '/tmp/hotel-pathlib-moving-and-removing'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)

path = Path('f')
path.write_text('content')
print(path.rename('g'), path.exists(), Path('g').read_text())
Path('h').write_text('other')
print(Path('g').replace('h'), Path('h').read_text(), sorted(p.name for p in Path('.').iterdir()))
attempt('rename', lambda: Path('nope').rename('x'))
Path('h').unlink()
attempt('unlink', lambda: Path('h').unlink())
print(Path('h').unlink(missing_ok=True))
target = Path('target')
target.write_text('target')
link = Path('link')
link.symlink_to('target')
print(link.is_symlink(), link.readlink(), link.read_text(), link.resolve() == target.resolve(), link.samefile(target), link.lstat().st_size, link.stat().st_size)
hard = Path('hard')
hard.hardlink_to(target)
print(target.stat().st_nlink, hard.read_text())
attempt('symlink', lambda: link.symlink_to('x'))
print(target.copy('copied').read_text(), sorted(p.name for p in Path('.').iterdir()))
Path('folder/inner').mkdir(parents=True)
Path('folder/inner/file').write_text('inside')
print(Path('folder').copy('twin'), Path('twin/inner/file').read_text())
print(Path('twin').move('moved'), Path('moved/inner/file').read_text(), Path('twin').exists())
print(target.copy_into('moved'), Path('moved/target').read_text(), Path('copied').move_into('moved'))
print(sorted(p.as_posix() for p in Path('moved').rglob('*')))
attempt('unlink a folder', lambda: Path('folder').unlink())

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
