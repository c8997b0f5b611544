# A property's getter is a frame.
class Room:
    @property
    def size(self):
        return self._size
print(Room().size)
