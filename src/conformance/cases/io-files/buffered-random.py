# BufferedRandom: reading and writing take turns at one position.
import io

stream = io.BufferedRandom(io.BytesIO(b'0123456789abcdefghij'), 8)
print(stream.read(3), stream.tell())
print(stream.write(b'XYZ'), stream.tell())
print(stream.read(4), stream.tell())
stream.flush()
print(stream.raw.getvalue())
print(stream.seek(2), stream.peek()[:3], stream.write(b'--'), stream.read(2))
print(stream.seek(-3, io.SEEK_END), stream.read(), stream.write(b'!!'), stream.tell())
print(stream.seek(1), stream.read1(2), stream.seek(2, io.SEEK_CUR), stream.readline())
print(stream.truncate(6), stream.tell(), stream.seek(0), stream.read())
room = bytearray(3)
print(stream.seek(1), stream.readinto(room), room, stream.readinto1(room), room)
stream.seek(0)
print(stream.writelines([b'a', b'b']), stream.read(1), stream.detach().getvalue())
try:
    stream.read()
except ValueError as error:
    print(error)
