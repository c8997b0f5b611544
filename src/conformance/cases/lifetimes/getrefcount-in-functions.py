# Arguments and locals of running frames count.
import sys
def outer(thing):
    name = thing
    return inner(name)
def inner(thing):
    return sys.getrefcount(thing)
room = bytearray()
print(inner(room), outer(room), inner([room, room][0]))
print(sys.getrefcount(room))
view = memoryview(room)
print(inner(view))
gen = (x for x in [room])
print(sys.getrefcount(room))
next(gen)
print(sys.getrefcount(room))
del gen
print(sys.getrefcount(room))
