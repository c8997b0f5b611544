# Pattern B: copy before a risky operation.
room = bytearray(b"sensor:12;")
views = [memoryview(room)[:6], memoryview(room)[7:9]]
try:
    room.extend(b"sensor:13;")
except BufferError as error:
    print(error)
values = [bytes(view) for view in views]
views.clear()
room.extend(b"sensor:13;")
print(values, room)
