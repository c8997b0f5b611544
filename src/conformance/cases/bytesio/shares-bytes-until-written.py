# The bytes handed in are not changed by writing to the stream.
import io
source = b"original"
stream = io.BytesIO(source)
stream.write(b"OR")
print(source, stream.getvalue())
room = bytearray(b"room")
stream = io.BytesIO(room)
room.append(33)
room[0] = 90
print(stream.getvalue(), room)
stream.getbuffer()[0] = 65
print(stream.getvalue(), room)
value = io.BytesIO(b"xyz").getvalue()
print(value)
