# Trigger 5: exports with no memoryview in sight.
import io, struct
class Lender:
    def __init__(self): self.room = bytearray(b"abcd")
    def __buffer__(self, flags): return memoryview(self.room)
def attempt(label, action):
    try:
        action()
        print(label, "allowed")
    except BufferError as error:
        print(label, error)
stream = io.BytesIO(b"abcd")
lent = stream.getbuffer()
attempt("stream", lambda: stream.write(b"much longer"))
del lent
attempt("stream", lambda: stream.write(b"much longer"))
room = bytearray(b"abcd")
walker = struct.iter_unpack("H", room)
attempt("iter_unpack", lambda: room.append(1))
next(walker)
attempt("iter_unpack", lambda: room.append(1))
del walker
attempt("iter_unpack", lambda: room.append(1))
lender = Lender()
card = memoryview(lender)
attempt("lender", lambda: lender.room.append(1))
del card
attempt("lender", lambda: lender.room.append(1))
