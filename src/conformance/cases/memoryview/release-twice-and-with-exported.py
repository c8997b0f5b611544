# Leaving a with block whose view is exported again.
room = bytearray(b"abc")
class Lender:
    def __init__(self, view): self.view = view
    def __buffer__(self, flags): return self.view
try:
    with memoryview(room) as view:
        inner = memoryview(Lender(view))
        print(inner.tolist())
except BufferError as error:
    print("leaving:", error)
inner.release()
try:
    view.release()
    print("released")
    room.append(1)
    print(room)
except Exception as error:
    print(type(error).__name__, error)
