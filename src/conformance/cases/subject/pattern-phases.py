# Pattern A: build to the final size, then view.
def build(parts):
    room = bytearray()
    for part in parts:
        room += part
    return room
def annotate(room):
    view = memoryview(room)
    view[0:4] = len(room).to_bytes(4, "big")
    return view
room = build([bytes(4), b"payload", b"-tail"])
view = annotate(room)
print(room, view.nbytes)
try:
    room += b"too late"
except BufferError as error:
    print(error)
