# A BytesIO closes at the end of its with block, unless its buffer is lent.
import io
with io.BytesIO(b"abc") as stream:
    print(stream.read())
print(stream.closed)
try:
    with io.BytesIO(b"abc") as stream:
        card = stream.getbuffer()
except BufferError as error:
    print(error)
print(stream.closed, bytes(card))
card.release()
stream.close()
print(stream.closed)
