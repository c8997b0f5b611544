# Making, listing, walking, renaming and removing directories.
import os

folder = '/tmp/hotel-os-directories'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)

os.makedirs('a/b/c')
os.makedirs('a/b/c', exist_ok=True)
for path in ['a/one.txt', 'a/b/two.txt', 'a/b/c/three.bin', 'top']:
    with open(path, 'w') as file:
        file.write(path)
print(sorted(os.listdir('.')), sorted(os.listdir('a')), sorted(os.listdir(b'a')), sorted(os.listdir()))
for where, folders, files in os.walk('a'):
    print(where, sorted(folders), sorted(files))
print([where for where, _, _ in os.walk('a', topdown=False)], list(os.walk('nope')))
with os.scandir('a') as entries:
    for entry in sorted(entries, key=lambda entry: entry.name):
        print(entry, entry.name, entry.path, entry.is_dir(), entry.is_file(), entry.is_symlink(), entry.stat().st_size == len(entry.path) or entry.is_dir(), entry.inode() == os.stat(entry.path).st_ino, os.fspath(entry))
print([entry.name for entry in os.scandir(b'a/b/c')], list(os.scandir('a/b/c'))[0].path)
os.rename('a/b', 'moved')
print(sorted(os.listdir('.')), sorted(os.listdir('moved')), os.listdir('a'))
os.renames('moved/c/three.bin', 'new/place/3')
print(sorted(os.listdir('.')), os.listdir('new/place'), sorted(os.listdir('moved')))
os.chdir('new')
print(os.path.basename(os.getcwd()), os.listdir('..') != [], os.path.exists('../top'), os.path.realpath('../top') == folder + '/top')
os.mkdir('inner', 0o700)
os.rmdir('inner')
os.chdir('..')
os.remove('new/place/3')
os.removedirs('new/place')
print(os.path.exists('new'))
descriptor = os.open('.', os.O_RDONLY)
print(sorted(os.listdir(descriptor)) == sorted(os.listdir('.')), os.stat('top', dir_fd=descriptor).st_size, sorted(os.scandir(descriptor), key=lambda e: e.name)[0].path)
os.mkdir('by-descriptor', dir_fd=descriptor)
os.rmdir('by-descriptor', dir_fd=descriptor)
os.close(descriptor)

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
