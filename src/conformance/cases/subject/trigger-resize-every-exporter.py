# Trigger 1: a resize while a view exists, for each exporter that can resize.
import array, io
def attempt(label, action):
    try:
        action()
        print(f"{label}: allowed")
    except BufferError as error:
        print(f"{label}: {error}")
rooms = {"bytearray": bytearray(b"abc"), "array": array.array("B", b"abc")}
for kind, room in rooms.items():
    with memoryview(room) as card:
        attempt(f"{kind}.append", lambda: room.append(1))
        attempt(f"{kind}.pop", lambda: room.pop())
        attempt(f"{kind}.extend", lambda: room.extend(room[:1]))
    attempt(f"{kind}.append later", lambda: room.append(1))
stream = io.BytesIO(b"abc")
card = stream.getbuffer()
attempt("BytesIO.write", lambda: stream.write(b"longer than before"))
attempt("BytesIO.truncate", lambda: stream.truncate(1))
attempt("BytesIO.close", lambda: stream.close())
card.release()
attempt("BytesIO.close later", lambda: stream.close())
