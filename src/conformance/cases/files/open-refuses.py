# What open() refuses, and how the OSError tells it.
import os

folder = '/tmp/hotel-files-open-refuses'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)


attempt('nothing there', lambda: open('nope'))
attempt('no such folder', lambda: open('a/b', 'w'))
attempt('a folder', lambda: open('.'))
attempt('a folder for writing', lambda: open('.', 'w'))
attempt('a file as a folder', lambda: (open('f', 'w').close(), open('f/g')))
attempt('an empty name', lambda: open(''))
attempt('a null character', lambda: open('a\0b'))
attempt('a float', lambda: open(1.5))
attempt('None', lambda: open(None))
attempt('a list', lambda: open(['f']))
attempt('a closed descriptor', lambda: open(77))
attempt('a negative descriptor', lambda: open(-1))
attempt('a mode that is no text', lambda: open('f', 1))
attempt('binary with an encoding', lambda: open('f', 'rb', encoding='utf-8'))
attempt('binary with errors', lambda: open('f', 'rb', errors='strict'))
attempt('binary with newline', lambda: open('f', 'rb', newline=''))
attempt('text without a buffer', lambda: open('f', buffering=0))
attempt('a newline of its own', lambda: open('f', newline='x'))
attempt('an unknown encoding', lambda: open('f', encoding='no-such-encoding'))
attempt('no arguments', lambda: open())
attempt('too many', lambda: open('f', 'r', -1, None, None, None, True, None, 9))
attempt('an unknown keyword', lambda: open('f', file='f'))
try:
    open('nope')
except OSError as error:
    print(error.errno, error.strerror, error.filename, error.filename2, error.args, repr(error))

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
