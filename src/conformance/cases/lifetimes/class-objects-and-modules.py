# A class holds its attributes; instances hold their class.
room = bytearray(b"abc")
def state():
    try:
        room.append(0)
        room.pop()
    except BufferError:
        return "held"
    return "free"
import gc
gc.disable()
def make():
    class Temporary:
        view = memoryview(room)
    return Temporary()
thing = make()
print(state())
del thing
print("instance gone", state())
gc.collect()
print("collected", state())
import struct
struct.extra = memoryview(room)
print(state())
del struct.extra
print(state())
