# write() takes any contiguous buffer and counts bytes, not elements.
import io, array
stream = io.BytesIO()
for piece in [b"ab", bytearray(b"cd"), memoryview(b"ef"), array.array("H", [0x4847]), memoryview(array.array("I", [0x4C4B4A49])), memoryview(b"xyzw").cast("B", [2, 2])]:
    print(stream.write(piece), end=" ")
print(stream.getvalue())
room = bytearray(b"held")
stream.write(room)
room.append(33)
print(stream.getvalue()[-4:], room)
