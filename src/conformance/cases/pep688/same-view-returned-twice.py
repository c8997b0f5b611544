# Returning one kept view to several borrowers.
class Room:
    def __init__(self):
        self.storage = bytearray(b"shared")
        self.view = memoryview(self.storage)
    def __buffer__(self, flags):
        return self.view
room = Room()
one = memoryview(room)
two = memoryview(room)
print(one == two, one.obj is room)
try:
    room.view.release()
except BufferError as error:
    print(error)
one.release()
two.release()
try:
    room.view.release()
    print("released")
    room.storage.append(1)
    print(room.storage)
except Exception as error:
    print(type(error).__name__, error)
