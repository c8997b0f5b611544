# Methods show their plain name.
class Room:
    def __init__(self, size):
        self.storage = bytearray(size)
    def open(self):
        return self._open(memoryview(self.storage))
    def _open(self, card):
        self.storage.append(1)
Room(3).open()
