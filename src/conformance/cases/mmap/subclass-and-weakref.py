# Subclasses of mmap, weak references, and the end of a map.
import gc, mmap, weakref

class Room(mmap.mmap):
    def __new__(cls, size, *args, **kwargs):
        return super().__new__(cls, -1, size)
    def __init__(self, size, label='none'):
        self.label = label
    def first(self):
        return self[0]

room = Room(4, 'mine')
room[0] = 7
print(room, room.label, room.first(), isinstance(room, mmap.mmap), Room.__mro__[1])
reference = weakref.ref(room, lambda _: print('gone'))
view = memoryview(room)
del room
print(reference() is view.obj, view[0])
view.release()
print(reference())
del view
print(reference())
plain = mmap.mmap(-1, 4)
other = weakref.ref(plain)
del plain
print(other())
class Closing(mmap.mmap):
    def close(self):
        print('closing')
        super().close()
with Closing(-1, 2) as closing:
    pass
print(closing.closed)
for make in [lambda: __import__('copy').copy(mmap.mmap(-1, 1)), lambda: __import__('copy').deepcopy(mmap.mmap(-1, 1))]:
    try:
        make()
    except TypeError as error:
        print(error)
