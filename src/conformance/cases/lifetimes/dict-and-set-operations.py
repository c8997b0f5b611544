# Replaced keys and values, popped items, merges, and views of dicts.
room = bytearray(b"abc")
def state():
    try:
        room.append(0)
        room.pop()
    except BufferError:
        return "held"
    return "free"
d = {"a": memoryview(room)}
e = d | {"a": 1}
print(state())
d |= {"a": 2}
print(state())
d = dict(a=memoryview(room), b=2)
items = d.items()
d.clear()
print(list(items), state())
d = {1: memoryview(room)}
walker = iter(d.values())
view = next(walker)
del d, walker
print(state())
del view
print(state())
glass = {memoryview(b"key"): 1}
print(glass[b"key"], state())
d = {i: memoryview(room) for i in range(3)}
d.popitem(); d.pop(0)
print(state())
del d[1]
print(state())
d.setdefault("x", memoryview(room))
d.setdefault("x", memoryview(room))
print(len(d), state())
d = None
print(state())
