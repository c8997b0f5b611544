# A slice of the lent buffer keeps the stream locked.
import io
stream = io.BytesIO(b"abcdef")
piece = stream.getbuffer()[2:4]
piece[:] = b"XY"
print(stream.getvalue())
try:
    stream.write(b"longer than that")
except BufferError as error:
    print(error)
del piece
stream.seek(0, 2)
stream.write(b"!")
print(stream.getvalue())
with stream.getbuffer() as card:
    print(card.obj is stream, type(card.obj).__name__)
stream.close()
print("closed", stream.closed)
