# stat, exists, kinds, times, modes and whereabouts.
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
import os

folder = '/tmp/hotel-pathlib-asking'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)

path = Path('f')
path.touch()
path.chmod(0o604)
print(oct(path.stat().st_mode), path.stat().st_size, path.is_file(), path.is_dir(), path.is_symlink(), path.is_fifo(), path.is_socket(), path.is_mount(), path.is_char_device(), Path('/dev/null').is_char_device())
attempt('touch', lambda: path.touch(exist_ok=False))
path.touch(mode=0o600)
print(oct(path.stat().st_mode))
os.utime(path, (1, 2))
print(path.stat().st_mtime, path.info.exists(), path.info.is_file(), Path('.').info.is_dir())
print(Path('nope').exists(), Path('nope').is_file(), Path('nope/x').exists(), Path('f/x').exists(), Path('a\0b').exists())
attempt('stat', lambda: Path('nope').stat())
attempt('lstat', lambda: Path('f/x').lstat())
print(Path.cwd() == Path(folder), Path().resolve() == Path.cwd(), Path('f').absolute() == Path.cwd() / 'f', Path('a/../f').resolve() == Path.cwd() / 'f', Path('x/../f').absolute().name)
attempt('strict', lambda: Path('nope').resolve(strict=True))
print(Path('~').expanduser().is_absolute(), Path.home() == Path('~').expanduser(), Path('nope').resolve().name)
print(path.samefile('./f'), path == Path('./f'), repr(path), Path('a') / Path('b'), isinstance(path, os.PathLike), open(path).read() == '')

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
