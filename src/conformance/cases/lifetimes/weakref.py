# A weak reference does not keep a view, and its callback runs when the view goes.
import weakref
room = bytearray(b"abc")
card = memoryview(room)
note = weakref.ref(card, lambda gone: print("card gone", gone() is None))
print(note() is card, weakref.getweakrefcount(card))
del card
room.append(1)
print(note(), room)
class Guest:
    def __init__(self, name):
        self.name = name
guest = Guest("Ada")
proxy = weakref.proxy(guest)
print(proxy.name)
del guest
try:
    proxy.name
except ReferenceError as error:
    print(error)
try:
    weakref.ref(5)
except TypeError as error:
    print(error)
try:
    weakref.ref(bytearray())
except TypeError as error:
    print(error)
