# When what was written reaches the file: by flush, by close, by a full buffer, by a line end.
import os

folder = '/tmp/hotel-files-buffered-until-flushed'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

file = open('f', 'w')
file.write('waiting')
print(os.path.getsize('f'))
file.flush()
print(os.path.getsize('f'))
file.write('!' * 20000)
print(os.path.getsize('f') >= 7)
file.close()
print(os.path.getsize('f'))

file = open('g', 'w', buffering=1)
file.write('no newline')
print(os.path.getsize('g'))
file.write(' and now\nrest')
print(os.path.getsize('g'), file.line_buffering)
del file
print(os.path.getsize('g'))

raw = open('h', 'wb', buffering=0)
raw.write(b'at once')
print(os.path.getsize('h'))
raw.close()
small = open('i', 'wb', buffering=4)
print(small.write(b'abc'), os.path.getsize('i'), small.write(b'de'), os.path.getsize('i'), small.write(b'0123456789'), os.path.getsize('i'))
small.close()
print(open('i', 'rb').read())

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
