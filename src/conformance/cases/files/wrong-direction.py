# Reading what is open for writing and the other way round; arguments of the wrong type.
import os

folder = '/tmp/hotel-files-wrong-direction'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)


with open('f', 'w') as file:
    attempt('read', file.read)
    attempt('readline', file.readline)
    attempt('next', lambda: next(file))
    attempt('bytes', lambda: file.write(b'x'))
    attempt('int', lambda: file.write(5))
    attempt('None', lambda: file.write(None))
    attempt('writelines', lambda: file.writelines(['a', 'b', 3]))
print(open('f').read())
with open('f') as file:
    attempt('write', lambda: file.write('x'))
    attempt('read a text', lambda: file.read('x'))
    attempt('truncate', lambda: file.truncate())
with open('f', 'wb') as file:
    attempt('read', lambda: file.read())
    attempt('str', lambda: file.write('x'))
    attempt('int', lambda: file.write(5))
    attempt('writelines', lambda: file.writelines([b'a', bytearray(b'b'), memoryview(b'c')]))
with open('f', 'rb') as file:
    attempt('write', lambda: file.write(b'x'))
    attempt('truncate', lambda: file.truncate())
    attempt('read', lambda: file.read())
with open('f', 'rb', buffering=0) as file:
    attempt('raw write', lambda: file.write(b'x'))
    attempt('raw truncate', lambda: file.truncate(0))

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
