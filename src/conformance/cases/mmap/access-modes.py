# ACCESS_READ, WRITE, COPY and DEFAULT: who may write, and where it goes.
import mmap, os

folder = '/tmp/hotel-mmap-access-modes'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)
with open('data', 'wb') as file:
    file.write(b'original content')
for name in ['ACCESS_DEFAULT', 'ACCESS_READ', 'ACCESS_WRITE', 'ACCESS_COPY']:
    with open('data', 'r+b') as file:
        room = mmap.mmap(file.fileno(), 0, access=getattr(mmap, name))
    print(room)
    for what, do in [
        ('item', lambda: room.__setitem__(0, 79)), ('slice', lambda: room.__setitem__(slice(0, 3), name[7:10].encode())),
        ('write', lambda: room.write(b'#')), ('write_byte', lambda: room.write_byte(35)), ('move', lambda: room.move(0, 5, 2)), ('flush', room.flush),
        ('view', lambda: memoryview(room).readonly), ('resize', lambda: room.resize(16)),
    ]:
        try:
            print('  ', what, do())
        except Exception as error:
            print('  ', what, type(error).__name__, error)
    print('  ', room[:], open('data', 'rb').read())
    room.close()
reader = os.open('data', os.O_RDONLY)
for name in ['ACCESS_DEFAULT', 'ACCESS_READ', 'ACCESS_WRITE', 'ACCESS_COPY']:
    try:
        print(name, mmap.mmap(reader, 0, access=getattr(mmap, name))[:4])
    except Exception as error:
        print(name, type(error).__name__, error)
writer = os.open('data', os.O_WRONLY)
for name in ['ACCESS_READ', 'ACCESS_WRITE']:
    try:
        mmap.mmap(writer, 0, access=getattr(mmap, name))
    except Exception as error:
        print(name, type(error).__name__, error)
os.close(reader)
os.close(writer)

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
