# While a view of a map is out, it can be neither closed nor resized; views of views and slices count too.
import mmap, struct

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)

room = mmap.mmap(-1, 16, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
view = memoryview(room)
part = view[4:8]
print(view.nbytes, view.format, view.readonly, view.obj is room, view.contiguous)
view[0] = 65
part[:] = b'part'
struct.pack_into('<I', room, 8, 0xdeadbeef)
print(room[:], struct.unpack_from('<I', room, 8))
attempt('close', room.close)
attempt('resize', lambda: room.resize(32))
attempt('exit', lambda: room.__exit__(None, None, None))
view.release()
attempt('close with the slice out', room.close)
part.release()
attempt('resize', lambda: room.resize(32))
print(len(room), room[:8])
try:
    with mmap.mmap(-1, 4) as short:
        kept = memoryview(short)
except BufferError as error:
    print('with:', error, short.closed)
kept.release()
short.close()
typed = memoryview(room).cast('I')
typed[0] = 7
print(room[:4], typed.tolist()[:2])
del typed
room.resize(8)
print(len(room))
cards = [memoryview(room) for _ in range(3)]
for card in cards:
    attempt('close', room.close)
    card.release()
attempt('close', room.close)
