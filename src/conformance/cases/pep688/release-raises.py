# An exception in __release_buffer__ is reported, not raised, or raised by release().
import sys
def hook(event):
    print("unraisable", type(event.exc_value).__name__, event.exc_value)
sys.unraisablehook = hook
class Room:
    def __buffer__(self, flags):
        return memoryview(b"abc")
    def __release_buffer__(self, view):
        raise RuntimeError("will not take it back")
card = memoryview(Room())
try:
    card.release()
    print("released")
except RuntimeError as error:
    print(error)
card = memoryview(Room())
del card
print("end")
