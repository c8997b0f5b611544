# readline, readlines, writelines and iteration with their limits.
import os

folder = '/tmp/hotel-files-lines'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

with open('f', 'w') as file:
    file.writelines(f'line {i}\n' for i in range(5))
    file.write('no newline at the end')
with open('f') as file:
    print(file.readline(), end='')
    print(repr(file.readline(4)), repr(file.readline(0)), repr(file.readline(-1)))
    print(file.readlines(8))
    print(list(file))
    print(repr(file.readline()), file.readlines())
with open('f', 'rb') as file:
    print(file.readline(), file.readline(3), file.readlines(10))
    print(next(file), list(file))
with open('f') as file:
    print([len(line) for line in file if 'line' in line])
    file.seek(0)
    print(sum(1 for _ in file))
with open('f') as file:
    first, *rest = file
    print(first, len(rest))

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
