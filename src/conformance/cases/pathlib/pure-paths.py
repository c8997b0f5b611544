# The parts of a path, without any file.
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
import os

folder = '/tmp/hotel-pathlib-pure-paths'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)

for text in ['/usr/lib/python3.14/io.py', 'relative/path.tar.gz', 'name', '.hidden', 'a/../b', '/', '.', '', 'dir/', '//double/slash', 'a//b', 'trail.', '..']:
    path = PurePosixPath(text)
    print(repr(text), repr(path), path.parts, path.name, path.stem, path.suffix, path.suffixes, path.parent, path.anchor, path.is_absolute())
path = PurePath('/a/b/c.txt')
print(list(path.parents), path.parents[1], path.parents[-1], len(path.parents), path.with_name('d.py'), path.with_stem('e'), path.with_suffix('.md'), path.with_suffix(''))
print(path / 'x', 'y' / PurePath('z'), path / '/abs', path.joinpath('p', 'q'), PurePath('a', 'b/c'), path.relative_to('/a'), PurePath('/a/x').relative_to('/a/b', walk_up=True))
print(path.is_relative_to('/a'), path.is_relative_to('/x'), path.match('*.txt'), path.match('b/*.txt'), path.full_match('/a/**/*.txt'), path.full_match('*.txt'), path.as_posix())
attempt('relative_to', lambda: path.relative_to('/x'))
attempt('with_name', lambda: path.with_name('a/b'))
attempt('with_name of nothing', lambda: PurePath('/').with_name('x'))
attempt('with_suffix', lambda: path.with_suffix('txt'))
attempt('uri of a relative path', lambda: Path('a').as_uri())
attempt('number', lambda: PurePath(5))
attempt('bytes', lambda: PurePath(b'a'))
print(PurePath('a') == PurePath('a/'), PurePath('a') < PurePath('b'), hash(PurePath('a')) == hash(PurePath('./a')), sorted([PurePath('b'), PurePath('a/c'), PurePath('a')]), PurePath('a') == 'a')
attempt('compare', lambda: PurePath('a') < 'b')
windows = PureWindowsPath('c:/Users\\me/File.TXT')
print(windows, repr(windows), windows.drive, windows.root, windows.parts, windows == PureWindowsPath('C:\\users\\ME\\file.txt'), windows.as_posix(), windows.suffix)
print(os.fspath(path), str(path), bytes(path), f'{path}', {path: 1}[PurePath('/a/b/c.txt')])

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
