# Snapshots and rollback of a buffer with a context manager.
class Transaction:
    def __init__(self, room):
        self.room = room
    def __enter__(self):
        self.before = bytes(self.room)
        return memoryview(self.room)
    def __exit__(self, kind, error, traceback):
        if kind is not None:
            with memoryview(self.room) as view:
                view[:] = self.before
            print(f"rolled back after {kind.__name__}: {error}")
        return kind is not None and issubclass(kind, (ValueError, TypeError))
room = bytearray(b"balance=100")
with Transaction(room) as view:
    view[8:11] = b"250"
print(room)
with Transaction(room) as view:
    view[8:11] = b"999"
    view[0] = 999
print(room)
with Transaction(room) as view:
    view[:4] = b"xxxxx"
print(room)
try:
    with Transaction(room) as view:
        view[0] = 1
        room.append(1)
except BufferError as error:
    print("out:", error, room)
