# os.environ, os.fspath and friends, os.path.
import os

folder = '/tmp/hotel-os-environment-and-paths'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)

os.environ['HOTEL'] = 'rooms'
print(os.environ['HOTEL'], os.getenv('HOTEL'), os.getenv('NOPE'), os.getenv('NOPE', 'none'), os.environb[b'HOTEL'], 'HOTEL' in os.environ)
del os.environ['HOTEL']
attempt('missing', lambda: os.environ['HOTEL'])
attempt('number', lambda: os.environ.__setitem__('A', 5))
print(os.environ.pop('HOTEL', 'gone'), os.path.expandvars('$NOPE/x'), os.path.expanduser('x'))
class Path:
    def __fspath__(self): return 'from/path'
class Bad:
    def __fspath__(self): return 5
print(os.fspath('a'), os.fspath(b'a'), os.fspath(Path()), os.fsencode('ä'), os.fsdecode(b'\xc3\xa4'), ascii(os.fsdecode(b'\xff')), os.fsencode(os.fsdecode(b'\xff')))
attempt('bad path', lambda: os.fspath(Bad()))
attempt('no path', lambda: os.fspath(5))
attempt('stat of a bad path', lambda: os.stat(Bad()))
print(isinstance(Path(), os.PathLike), issubclass(str, os.PathLike), os.PathLike[str])
p = os.path
print(p.join('a', 'b', '/c', 'd'), p.join('a', ''), p.split('/x/y/z'), p.splitext('a/b.tar.gz'), p.basename('a/b/'), p.dirname('a/b'), p.normpath('a//b/./../c/'), p.normpath(''), p.normpath('//x/..'), p.splitroot('/a/b'), p.splitdrive('c:/x'))
print(p.isabs('/a'), p.commonpath(['/a/b/c', '/a/b/d']), p.commonprefix(['abc', 'abd']), p.relpath('/a/b/c', '/a/x'), p.abspath('f') == folder + '/f', p.join(b'a', b'b'))
attempt('mixed', lambda: p.join('a', b'b'))
attempt('join a number', lambda: p.join('a', 5))
print(os.sep, os.altsep, os.extsep, os.pathsep, repr(os.linesep), os.curdir, os.pardir, os.devnull, os.name)
with open(os.devnull, 'r+b') as null:
    print(null.write(b'gone'), null.read())
with open('/dev/zero', 'rb') as zero:
    print(zero.read(3))
print(len(os.urandom(5)), os.urandom(0), os.strerror(2), os.strerror(9999), os.cpu_count() > 0, os.getpid() > 0)
attempt('urandom', lambda: os.urandom(-1))
attempt('strerror', lambda: os.strerror('x'))

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
