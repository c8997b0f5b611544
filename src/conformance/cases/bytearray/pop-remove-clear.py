# pop, remove and clear take bytes out.
room = bytearray(b"abcabc")
print(room.pop(), room.pop(0), room.pop(-2), room)
room.remove(98)
print(room)
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: room.remove(1))
attempt(lambda: room.remove("a"))
attempt(lambda: room.remove(999))
attempt(lambda: room.pop(9))
attempt(lambda: room.pop("a"))
attempt(lambda: room.pop(1, 2))
room.clear()
print(room, len(room))
attempt(lambda: room.pop())
attempt(lambda: room.clear(1))
attempt(lambda: bytearray().remove(0))
