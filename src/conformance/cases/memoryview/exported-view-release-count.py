# BytesIO's reader keeps a view exported while it reads, and the count is in the message.
import io
import struct
room = bytearray(b"abcdefgh")
card = memoryview(room)
walker = struct.iter_unpack("H", card)
try:
    card.release()
except BufferError as error:
    print(error)
second = struct.iter_unpack("I", card)
try:
    card.release()
except BufferError as error:
    print(error)
print(next(walker), next(second))
del walker
try:
    card.release()
except BufferError as error:
    print(error)
del second
card.release()
room.append(1)
print(len(room))
