# WeakValueDictionary and WeakSet drop what nobody else holds.
import weakref
class Room:
    def __init__(self, number):
        self.number = number
    def __repr__(self):
        return f"Room({self.number})"
rooms = weakref.WeakValueDictionary()
a = Room(1)
rooms[1] = a
rooms[2] = Room(2)
print(dict(rooms), len(rooms))
del a
print(dict(rooms))
keys = weakref.WeakKeyDictionary()
b = Room(3)
keys[b] = "three"
print(list(keys.items()))
del b
print(len(keys))
