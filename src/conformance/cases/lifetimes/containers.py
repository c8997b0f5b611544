# Lists, tuples, dicts and sets hold what is in them.
room = bytearray(b"abc")
glass = b"key"
def state():
    try:
        room.append(0)
        room.pop()
    except BufferError:
        return "held"
    return "free"
cards = [memoryview(room)]
print("list", state())
cards[0] = None
print("replaced", state())
pair = (memoryview(room), 1)
print("tuple", state())
del pair
print("deleted", state())
board = {"a": memoryview(room)}
print("dict", state())
board.pop("a")
print("popped", state())
board["b"] = memoryview(room)
board["b"] = 1
print("overwritten", state())
board.update(c=memoryview(room))
board.clear()
print("cleared", state())
nested = [[(memoryview(room),)]]
print("nested", state())
nested.clear()
print("gone", state())
cards = [memoryview(room), memoryview(room)]
cards[:] = []
print("slice", state())
cards = [memoryview(room)] * 3
cards.pop()
cards.pop()
print("two of three", state())
cards.pop()
print("all", state())
