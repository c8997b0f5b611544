# Every use of a closed mmap.
import mmap

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)

room = mmap.mmap(-1, 10)
room.close()
room.close()
for name in ['read', 'read_byte', 'readline', 'tell', 'size', 'flush', '__len__', '__enter__']:
    attempt(name, getattr(room, name))
for name, args in [('find', (b'a',)), ('rfind', (b'a',)), ('seek', (0,)), ('write', (b'a',)), ('write_byte', (1,)), ('move', (0, 0, 0)), ('resize', (5,)), ('madvise', (0,))]:
    attempt(name, lambda: getattr(room, name)(*args))
attempt('item', lambda: room[0])
attempt('slice', lambda: room[:])
attempt('set', lambda: room.__setitem__(0, 1))
attempt('view', lambda: memoryview(room))
attempt('bytes', lambda: bytes(room))
attempt('list', lambda: list(room))
attempt('in', lambda: b'a' in room)
attempt('bool', lambda: bool(room))
attempt('with', lambda: room.__enter__())
print(room, room.closed, room == room)
with mmap.mmap(-1, 4) as other:
    other[:] = b'with'
    print(other[:])
attempt('after with', lambda: other[:])
