# memoryview cannot be subclassed, but it can be referenced weakly.
import weakref
try:
    class Card(memoryview):
        pass
except TypeError as error:
    print(error)
card = memoryview(b"abc")
note = weakref.ref(card)
print(note() is card)
del card
print(note())
for name in ["x"]:
    try:
        setattr(memoryview(b""), name, 1)
    except AttributeError as error:
        print(error)
