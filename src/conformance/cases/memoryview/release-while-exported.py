# A view that is itself exported cannot be released.
room = bytearray(b"abcd")
card = memoryview(room)
class Holder:
    def __init__(self, view):
        self.view = view
    def __buffer__(self, flags):
        return memoryview(self.view)
    def __release_buffer__(self, view):
        view.release()
first = memoryview(Holder(card))
print(first.tolist())
try:
    card.release()
    print("released")
except BufferError as error:
    print(error)
first.release()
room.extend(b"e") if card is None else card.release()
room.append(1)
print(room)
