# sys.getrefcount counts names, containers and its own argument.
import sys
room = bytearray(b"abc")
print(sys.getrefcount(room))
alias = room
print(sys.getrefcount(room))
boxes = [room, room]
print(sys.getrefcount(room))
card = memoryview(room)
print(sys.getrefcount(room))
piece = card[1:]
print(sys.getrefcount(room), sys.getrefcount(card))
del alias, boxes, card, piece
print(sys.getrefcount(room))
def count(thing):
    return sys.getrefcount(thing)
print(count(room))
class Holder:
    pass
holder = Holder()
print(sys.getrefcount(holder))
holder.room = room
print(sys.getrefcount(room), sys.getrefcount(bytearray()))
