# mkdir, rmdir, iterdir, glob, rglob and walk.
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
import os

folder = '/tmp/hotel-pathlib-directories'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)

root = Path('root')
root.mkdir()
attempt('again', lambda: root.mkdir())
root.mkdir(exist_ok=True)
attempt('parents', lambda: Path('a/b/c').mkdir())
Path('a/b/c').mkdir(parents=True)
for name in ['one.py', 'two.txt', 'sub/three.py', 'sub/deep/four.py', '.dot']:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
print(sorted(path.name for path in root.iterdir()))
for pattern in ['*.py', '**/*.py', '*', '**', '**/', '*/*.py', '[ot]*', 'sub/**/*.py', 'nope/*']:
    print(pattern, sorted(path.as_posix() for path in root.glob(pattern)))
print(sorted(path.as_posix() for path in root.rglob('*.py')), sorted(path.name for path in root.rglob('*')))
for where, folders, files in root.walk():
    print(where, sorted(folders), sorted(files))
print([where.as_posix() for where, _, _ in root.walk(top_down=False)])
attempt('rmdir', root.rmdir)
attempt('iterdir', lambda: list(Path('nope').iterdir()))
attempt('iterdir of a file', lambda: list((root / 'one.py').iterdir()))
attempt('empty pattern', lambda: list(root.glob('')))
attempt('absolute pattern', lambda: list(root.glob('/x')))
Path('a/b/c').rmdir()
print(Path('a/b').exists(), Path('a/b/c').exists(), Path('a').is_dir(), (root / 'one.py').is_file())

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
