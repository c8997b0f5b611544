# glob and fnmatch over files that are there.
import fnmatch, glob, os

folder = '/tmp/hotel-os-fnmatch-and-glob'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)

os.makedirs('src/deep/er')
for name in ['a.py', 'b.py', 'c.txt', '.hidden.py', 'src/d.py', 'src/deep/e.py', 'src/deep/er/f.PY', 'src/[x].py']:
    open(name, 'w').close()
for pattern in ['*.py', '*', '?.*', '[ab].py', '[!a]*', '**/*.py', 'src/**', '.*', 'src/[[]x].py', 'nope*', 'src/*/']:
    print(pattern, sorted(glob.glob(pattern)), sorted(glob.glob(pattern, recursive=True)))
print(sorted(glob.glob('*.py', root_dir='src')), sorted(glob.iglob('**', recursive=True, include_hidden=True))[:3], glob.escape('a[1]*?'))
print(fnmatch.filter(['x.py', 'y.txt', 'Z.PY'], '*.py'), fnmatch.fnmatch('A.py', '*.PY'), fnmatch.fnmatchcase('a.py', '*.py'), fnmatch.translate('*.p?'))

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
