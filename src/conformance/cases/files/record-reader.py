# Fixed-size records read into one buffer through a memoryview, and changed in place.
import os

folder = '/tmp/hotel-files-record-reader'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

import struct

RECORD = struct.Struct('<I10sd')
with open('people.bin', 'wb') as file:
    for number, (name, height) in enumerate([('Ada', 1.65), ('Grace', 1.68), ('Edsger', 1.8)]):
        file.write(RECORD.pack(number, name.encode(), height))

buffer = bytearray(RECORD.size)
view = memoryview(buffer)
with open('people.bin', 'rb') as file:
    while (count := file.readinto(view)) == RECORD.size:
        number, name, height = RECORD.unpack_from(buffer)
        print(number, name.rstrip(b'\0').decode(), height)
    print('left', count)
    file.seek(RECORD.size)
    print(file.readinto(view[4:14]), bytes(view[4:14]))
    try:
        buffer.extend(b'more')
    except BufferError as error:
        print(error)
view.release()
with open('people.bin', 'r+b') as file:
    file.seek(RECORD.size * 2)
    file.write(RECORD.pack(9, b'Barbara', 1.6))
    file.seek(0)
    print([RECORD.unpack(chunk)[0] for chunk in iter(lambda: file.read(RECORD.size), b'')])

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
