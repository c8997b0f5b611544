# The OSErrors of calls that take paths: class, number, text, file names.
import os

folder = '/tmp/hotel-os-errors-of-paths'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)

open('file', 'w').close()
os.mkdir('folder')
open('folder/inside', 'w').close()
for what, do in {
    'stat': lambda: os.stat('nope'), 'lstat': lambda: os.lstat('nope'), 'listdir': lambda: os.listdir('nope'), 'listdir of a file': lambda: os.listdir('file'),
    'scandir': lambda: os.scandir('nope'), 'mkdir': lambda: os.mkdir('folder'), 'mkdir of a file': lambda: os.mkdir('file'), 'mkdir far': lambda: os.mkdir('a/b'),
    'makedirs': lambda: os.makedirs('folder'), 'makedirs on a file': lambda: os.makedirs('file/x'), 'rmdir': lambda: os.rmdir('nope'), 'rmdir of a file': lambda: os.rmdir('file'), 'rmdir full': lambda: os.rmdir('folder'),
    'remove': lambda: os.remove('nope'), 'remove a folder': lambda: os.remove('folder'), 'unlink': lambda: os.unlink('nope/x'), 'rename': lambda: os.rename('nope', 'x'), 'rename onto a full folder': lambda: os.rename('folder', 'folder/sub'),
    'rename a file onto a folder': lambda: os.rename('file', 'folder'), 'rename a folder onto a file': lambda: os.rename('folder', 'file'), 'replace': lambda: os.replace('nope', 'x'), 'link': lambda: os.link('nope', 'x'), 'link exists': lambda: os.link('file', 'folder/inside'),
    'symlink': lambda: os.symlink('file', 'folder'), 'readlink': lambda: os.readlink('file'), 'chdir': lambda: os.chdir('file'), 'truncate': lambda: os.truncate('nope', 1), 'truncate folder': lambda: os.truncate('folder', 1),
    'chmod': lambda: os.chmod('nope', 0o600), 'utime': lambda: os.utime('nope'), 'through a file': lambda: os.stat('file/x'), 'slash behind a file': lambda: os.stat('file/'), 'empty': lambda: os.stat(''),
    'long': lambda: os.stat('x' * 256), 'null': lambda: os.stat('a\0b'), 'number': lambda: os.mkdir(5), 'float': lambda: os.stat(1.5), 'removedirs': lambda: os.removedirs('nope'), 'renames': lambda: os.renames('nope', 'y/z'),
}.items():
    try:
        print(what, do())
    except OSError as error:
        print(what, '->', type(error).__name__, error.errno, error.strerror, repr(error.filename), repr(error.filename2))
    except Exception as error:
        print(what, '->', type(error).__name__, error)
print(sorted(os.listdir('.')))
print(str(FileNotFoundError(2, 'gone', 'a', None, 'b')), OSError(13, 'no').__class__, OSError(17, 'x', 'f').filename)

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
