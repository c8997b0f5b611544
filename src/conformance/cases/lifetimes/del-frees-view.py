# __del__ can release a view that an object holds.
room = bytearray(b"abc")
class Key:
    def __init__(self, buffer):
        self.view = memoryview(buffer)
    def __del__(self):
        print("returning", self.view.nbytes)
        self.view.release()
key = Key(room)
kept = key.view
del key
room.append(1)
try:
    kept[0]
except ValueError as error:
    print(error)
print(room)
