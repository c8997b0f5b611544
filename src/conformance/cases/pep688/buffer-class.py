# A class with __buffer__ lends whatever it returns.
class Room:
    def __init__(self, size):
        self.storage = bytearray(size)
        self.held = 0
    def __buffer__(self, flags):
        self.held += 1
        print("lend", flags)
        return memoryview(self.storage)
    def __release_buffer__(self, view):
        self.held -= 1
        print("back", view.nbytes)
        view.release()
room = Room(4)
card = memoryview(room)
card[0] = 65
print(room.storage, room.held, card.obj is room, card.readonly)
piece = card[1:]
card.release()
print("piece still out", room.held)
piece.release()
print(room.held)
room.storage.append(1)
print(bytes(room), bytearray(room), room.held)
