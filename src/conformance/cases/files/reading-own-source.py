# A program can read its own text.
import os

source = os.path.abspath(__file__)
folder = '/tmp/hotel-files-reading-own-source'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

with open(source) as file:
    first = file.readline()
print(repr(first))
with open(source, 'rb') as file:
    print(file.read(6))
print(os.path.basename(source).endswith('.py'))

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
