# A view in a frame that raised lives as long as the traceback.
room = bytearray(b"abc")
def fail():
    card = memoryview(room)
    raise KeyError("x")
try:
    fail()
except KeyError:
    try:
        room.append(1)
    except BufferError as error:
        print("inside except:", error)
room.append(1)
print("after", room)
