# A file lives as long as it is open, whatever its names do.
import os

folder = '/tmp/hotel-files-unlink-while-open'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

file = open('f', 'w+')
file.write('still there')
os.remove('f')
print(os.path.exists('f'), os.fstat(file.fileno()).st_nlink)
file.seek(0)
print(file.read())
with open('f', 'w') as other:
    other.write('another')
file.seek(0)
print(file.read(), open('f').read())
file.close()
os.rename('f', 'g')
print(os.listdir('.'))
with open('g') as held:
    with open('h', 'w') as new:
        new.write('replaced')
    os.replace('h', 'g')
    print(held.read(), open('g').read(), os.listdir('.'))

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
