# print with file, redirect_stdout, and a sys.stdout of one's own.
import os

folder = '/tmp/hotel-files-print-to-files'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

import contextlib, io, sys

with open('out', 'w') as file:
    print('a', 'b', 'c', file=file)
    print('no end', end='', file=file, flush=True)
    print('x', 'y', sep='\n', file=file)
    with contextlib.redirect_stdout(file):
        print('redirected')
        sys.stdout.write('written\n')
print(open('out').read())
old = sys.stdout
sys.stdout = io.StringIO()
print('caught', 1, 2)
caught, sys.stdout = sys.stdout, old
print(repr(caught.getvalue()))
try:
    print('x', file=open('out'))
except Exception as error:
    print(type(error).__name__, error)
try:
    print('x', file=5)
except Exception as error:
    print(type(error).__name__, error)
print('to a text', file=None)
class Writer:
    def write(self, text):
        old.write(f'[{text}]')
print('a', 'b', file=Writer())
old.write('\n')

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
