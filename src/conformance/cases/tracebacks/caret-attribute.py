# Carets under a whole attribute access.
class Room:
    pass
room = Room()
print(1 + room.bytes.length)
