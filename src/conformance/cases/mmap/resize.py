# resize() changes the file too; anonymous memory only as far as it is not shared.
import mmap, os

folder = '/tmp/hotel-mmap-resize'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)
def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)

with open('data', 'wb') as file:
    file.write(b'0123456789')
descriptor = os.open('data', os.O_RDWR)
room = mmap.mmap(descriptor, 0)
attempt('grow', lambda: room.resize(20))
print(len(room), room[:], os.path.getsize('data'))
room[15:] = b'tail!'
attempt('shrink', lambda: room.resize(4))
print(len(room), room[:], open('data', 'rb').read())
attempt('beyond', lambda: room[4])
room.seek(4)
attempt('write', lambda: room.write(b'x'))
attempt('same', lambda: room.resize(4))
attempt('text', lambda: room.resize('4'))
attempt('negative', lambda: room.resize(-4))
other = mmap.mmap(descriptor, 4)
attempt('grow again', lambda: room.resize(8))
other[0] = 42
print(room[:], len(other), other.size())
for flags in [mmap.MAP_SHARED, mmap.MAP_PRIVATE]:
    memory = mmap.mmap(-1, 8, flags)
    memory[:] = b'abcdefgh'
    attempt('smaller', lambda: memory.resize(4))
    attempt('larger', lambda: memory.resize(12))
    print(memory, memory[:])
untracked = mmap.mmap(descriptor, 4, trackfd=False)
attempt('untracked', lambda: untracked.resize(2))
attempt('untracked size', untracked.size)
os.close(descriptor)
attempt('after the descriptor was closed', lambda: room.resize(16))
print(len(room), os.path.getsize('data'))

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
