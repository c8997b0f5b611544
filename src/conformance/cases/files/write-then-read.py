# Text goes into a file and comes back line by line; its bytes are what the encoding says.
import os

folder = '/tmp/hotel-files-write-then-read'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

with open('notes.txt', 'w') as file:
    print(file.write('first line\n'))
    print(file.write('zweite Zeile: äöü\n'))
    print('third', 3, sep='=', file=file)
with open('notes.txt') as file:
    for number, line in enumerate(file, 1):
        print(number, repr(line))
with open('notes.txt', 'rb') as file:
    data = file.read()
print(len(data), data)
print(os.path.getsize('notes.txt'))

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
