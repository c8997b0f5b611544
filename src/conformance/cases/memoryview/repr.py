# repr shows where a view is, and that it was released.
card = memoryview(b"abc")
print(repr(card).startswith("<memory at 0x"), str(card) == repr(card))
card.release()
print(repr(card).startswith("<released memory at 0x"))
print(type(card), memoryview, memoryview.__name__, memoryview.__doc__.splitlines()[0])
