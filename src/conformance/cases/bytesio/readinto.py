# readinto fills a writable buffer and says how much.
import io
stream = io.BytesIO(b"abcdefgh")
room = bytearray(5)
print(stream.readinto(room), room)
print(stream.readinto(memoryview(room)[3:]), room)
print(stream.readinto(room), room, stream.readinto(room))
for target in [b"glass", "text", 5, memoryview(b"abc"), [1]]:
    try:
        print(stream.readinto(target))
    except TypeError as error:
        print(error)
stream.seek(0)
print(stream.readinto1(room) if hasattr(stream, "readinto1") else "none", room)
