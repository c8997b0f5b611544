# A value whose __index__ changes the bytearray is handled as CPython does.
room = bytearray(b"abcdef")
class Sly:
    def __init__(self, value):
        self.value = value
    def __index__(self):
        room.clear()
        return self.value
try:
    room[3] = Sly(1)
    print(room)
except IndexError as error:
    print(error)
room = bytearray(b"abcdef")
try:
    room.append(Sly(65))
    print(room)
except Exception as error:
    print(type(error).__name__, error)
room = bytearray(b"abcdef")
try:
    print(room.find(Sly(99)))
except Exception as error:
    print(type(error).__name__, error)
