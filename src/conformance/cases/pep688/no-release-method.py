# Without __release_buffer__ the view that was lent is released anyway.
class Room:
    def __init__(self):
        self.storage = bytearray(b"abc")
    def __buffer__(self, flags):
        return memoryview(self.storage)
room = Room()
card = memoryview(room)
try:
    room.storage.append(1)
except BufferError as error:
    print(error)
card.release()
room.storage.append(1)
print(room.storage)
del card
with memoryview(room) as card:
    print(card.tolist())
room.storage.clear()
print(room.storage)
