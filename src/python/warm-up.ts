/**
 * Programs with a little of everything, to be run before anybody waits: JavaScript's compilers make good code only of
 * what they have seen at work.
 */
export const warmUpPrograms: readonly string[] = [
  `room = bytearray(b"HELLO")
view = memoryview(room)
with view[1:3] as part:
    print(part.tobytes(), len(part), part.nbytes)
try:
    room.extend(b"!!")
except BufferError as error:
    print(error)
view.release()
room += b"!!"
room[0:2] = b"JE"
del room[0]
print(room.hex(), bytes(room), f"{room[0]:#04x}", room.decode())
`,
  `import struct
from array import array
class Parser:
    def __init__(self, data):
        self.data = memoryview(data)
        self.frames = []
    def read(self, size):
        head, self.data = self.data[:size], self.data[size:]
        self.frames.append(head)
        return head
    def close(self):
        for frame in self.frames:
            frame.release()
        self.frames.clear()
        self.data.release()
packet = bytearray(struct.pack("<HI", 7, 4000000000) + b"body")
parser = Parser(packet)
kind, size = struct.unpack("<HI", parser.read(6))
body = parser.read(4)
print(kind, size, bytes(body))
parser.close()
numbers = array("i", [1, 2, 3])
cast = memoryview(numbers).cast("B").cast("i")
print(cast.tolist(), cast.shape, cast.strides, sum(cast))
`,
  `import io
def windows(data, size):
    for start in range(0, len(data), size):
        yield data[start:start + size]
def checksum(data, table):
    crc = 0xFFFFFFFF
    total = 0
    for byte in data:
        crc = table[(crc ^ byte) & 0xFF] ^ (crc >> 8)
        total += byte
    return crc, total
table = [number * 16777619 & 0xFFFFFFFF for number in range(256)]
room = bytearray(range(64))
for index in range(len(room)):
    room[index] = room[index] ^ 0x55 if room[index] % 3 else 0
    if room[index] >= 100:
        continue
for window in windows(memoryview(room), 16):
    print(checksum(window, table), {"n": len(window)}, (1, 2), [*window][:3])
stream = io.BytesIO(b"abc\\n")
with stream.getbuffer() as lent:
    lent[0] = 65
print(stream.getvalue(), sorted({3, 1, 2}), "-".join(str(n) for n in range(3)))
try:
    memoryview(b"fixed")[0] = 1
except (TypeError, ValueError) as error:
    saved = error
print(saved, saved.__traceback__ is not None)
`,
]
