# A subclass of BytesIO counts what passes through.
import io
class Counting(io.BytesIO):
    def __init__(self, initial=b""):
        super().__init__(initial)
        self.written = 0
    def write(self, piece):
        count = super().write(piece)
        self.written += count
        return count
stream = Counting(b"start")
stream.seek(0, 2)
stream.write(b" more")
stream.write(memoryview(b" view"))
print(stream.getvalue(), stream.written, stream.tell())
print(type(stream).__name__, isinstance(stream, io.BytesIO))
