# While readinto fills a buffer, the buffer is lent: it cannot change its size.
import io

class Greedy(io.RawIOBase):
    def readable(self):
        return True
    def readinto(self, room):
        try:
            target.append(0)
        except BufferError as error:
            print('in readinto:', error)
        room[:2] = b'ok'
        return 2

target = bytearray(4)
print(io.BufferedReader(Greedy(), 2).readinto(target), target)
target.append(1)
print(target)

class Lender(io.RawIOBase):
    def readable(self):
        return True
    def readinto(self, room):
        self.view = memoryview(room)
        room[0] = 65
        return 1

lender = Lender()
print(lender.read(3), lender.view, len(lender.view))
print(bytes(lender.view)[:1])
try:
    lender.view.obj.append(1)
except BufferError as error:
    print(error)
lender.view.release()
with io.BytesIO(b'abcdef') as stream:
    room = memoryview(bytearray(6))
    print(stream.readinto(room[1:4]), bytes(room))
    try:
        stream.readinto(b'constant')
    except TypeError as error:
        print(error)
    try:
        stream.readinto(memoryview(b'constant'))
    except TypeError as error:
        print(error)
    try:
        stream.readinto(room[::2])
    except Exception as error:
        print(type(error).__name__, error)
