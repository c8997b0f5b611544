# Trigger 5: exports that you did not ask for by name.
import io


class Locker:
    """An exporter of one's own: it lends out its inner bytearray."""

    def __init__(self, size):
        self.inside = bytearray(size)

    def __buffer__(self, flags):
        print("lent")
        return memoryview(self.inside)

    def __release_buffer__(self, view):
        print("back")
        view.release()


stream = io.BytesIO(b"suitcase")
peek = stream.getbuffer()
try:
    stream.write(b"a much longer suitcase")
except BufferError as refusal:
    print("BytesIO:", refusal)
peek.release()
stream.write(b"a much longer suitcase")

locker = Locker(4)
view = memoryview(locker)
view[0] = 7
try:
    locker.inside.append(1)
except BufferError as refusal:
    print("Locker:", refusal)
view.release()
locker.inside.append(1)
print(locker.inside)
