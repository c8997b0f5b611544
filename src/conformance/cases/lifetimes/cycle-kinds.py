# Cycles through lists, dicts, closures, methods and exceptions are all found by gc.collect().
import gc
gc.disable()
room = bytearray(b"abc")
def state():
    try:
        room.append(0)
        room.pop()
    except BufferError:
        return "held"
    return "free"
def through_list():
    loop = [memoryview(room)]
    loop.append(loop)
def through_dict():
    board = {"card": memoryview(room)}
    board["board"] = board
def through_closure():
    card = memoryview(room)
    def recurse(n):
        return card if n == 0 else recurse(n - 1)
    recurse(3)
def through_method():
    class Room:
        def __init__(self):
            self.card = memoryview(room)
            self.callback = self.look
        def look(self):
            return self.card
    Room()
def through_exception():
    card = memoryview(room)
    try:
        raise KeyError("x")
    except KeyError as error:
        saved = error
def through_generator():
    def walk():
        card = memoryview(room)
        yield me
        yield card
    me = walk()
    next(me)
for make in [through_list, through_dict, through_closure, through_method, through_exception, through_generator]:
    make()
    before = state()
    gc.collect()
    print(make.__name__, before, state())
