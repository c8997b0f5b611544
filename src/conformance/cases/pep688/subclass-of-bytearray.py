# A subclass of bytearray may watch who borrows it.
class Watched(bytearray):
    def __buffer__(self, flags):
        print("borrowed")
        return super().__buffer__(flags)
    def __release_buffer__(self, view):
        print("returned")
        super().__release_buffer__(view)
room = Watched(b"abc")
with memoryview(room) as card:
    print(card.tolist(), card.obj is room)
    try:
        room.append(1)
    except BufferError as error:
        print(error)
room.append(1)
print(room)
