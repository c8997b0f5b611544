# weakref.finalize runs its function once.
import weakref
class Room: pass
room = Room()
done = weakref.finalize(room, print, "room closed", sep="|")
print(done.alive)
del room
print(done.alive, done())
other = Room()
done = weakref.finalize(other, lambda text: text.upper(), "called")
print(done(), done.alive)
