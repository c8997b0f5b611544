# help() of natives, of a program's own objects, and of what is not there
import struct, array
help(memoryview.cast)
help(len)
help(bytearray.extend)
help(array.array.fromfile)
help("struct.Struct.iter_unpack")
class Room:
    """A room with walls.

    It can be extended while nobody looks in."""
    size: int = 4
    def open(self, start: int, stop: int = -1, /, *, writable=False) -> memoryview:
        "Hands out a key card."
    @property
    def walls(self):
        "Whether they may move."
    @classmethod
    def build(cls): ...
    @staticmethod
    def count(*rooms, **more): pass
help(Room)
help(Room.open)
help("nonexistent.thing")
def gen(a, b=2):
    # a comment is no docstring
    yield a
help(gen)
print(help)
