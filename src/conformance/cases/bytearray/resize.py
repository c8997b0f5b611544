# resize() grows with zeros, shrinks, and rejects what is no size.
room = bytearray(b"abc")
print(room.resize(5), room)
room.resize(1)
print(room)
room.resize(0)
print(room)
room.resize(3)
print(room)
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: room.resize(-1))
attempt(lambda: room.resize(1.5))
attempt(lambda: room.resize())
attempt(lambda: room.resize("1"))
attempt(lambda: room.resize(2**70))
attempt(lambda: room.resize(size=3))
print(room)
