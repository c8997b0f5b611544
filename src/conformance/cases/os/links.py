# Hard links and symbolic links.
import os

folder = '/tmp/hotel-os-links'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)

with open('f', 'w') as file:
    file.write('content')
os.link('f', 'hard')
print(os.stat('f').st_nlink, os.path.samefile('f', 'hard'), open('hard').read())
with open('hard', 'a') as file:
    file.write('!')
print(open('f').read())
os.remove('f')
print(os.stat('hard').st_nlink, open('hard').read())
os.symlink('hard', 'soft')
print(os.readlink('soft'), os.path.islink('soft'), os.path.isfile('soft'), open('soft').read(), os.lstat('soft').st_size, os.stat('soft').st_size)
os.symlink('nowhere', 'dangling')
print(os.path.exists('dangling'), os.path.lexists('dangling'), os.path.islink('dangling'))
attempt('open', lambda: open('dangling'))
open('dangling', 'w').close()
print(sorted(os.listdir('.')))
os.symlink('loop-b', 'loop-a')
os.symlink('loop-a', 'loop-b')
attempt('loop', lambda: os.stat('loop-a'))
attempt('open a loop', lambda: open('loop-a'))
os.mkdir('folder')
os.symlink('folder', 'to-folder')
open('to-folder/inside', 'w').close()
print(os.listdir('folder'), os.path.realpath('to-folder/inside') == folder + '/folder/inside', os.path.isdir('to-folder'))
attempt('rmdir of a link', lambda: os.rmdir('to-folder'))
attempt('hard link to a folder', lambda: os.link('folder', 'x'))
os.remove('to-folder')
print(sorted(os.listdir('.')), os.listdir('folder'))
os.rename('soft', 'renamed')
print(os.readlink('renamed'), os.readlink(b'renamed'))
attempt('nofollow', lambda: os.open('renamed', os.O_RDONLY | os.O_NOFOLLOW))
for name in ['loop-a', 'loop-b']:
    os.remove(name)

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
