# A chunk store that hands out read-only views.
class Store:
    def __init__(self):
        self._chunks = {}
        self._order = []
    def put(self, name, data):
        if name in self._chunks and self._chunks[name][1]:
            raise BufferError(f"{name} is lent {self._chunks[name][1]} times")
        self._chunks[name] = [bytearray(data), 0]
        self._order.append(name)
    def lend(self, name):
        try:
            entry = self._chunks[name]
        except KeyError:
            raise LookupError(f"no chunk {name!r}; have {sorted(self._chunks)}") from None
        entry[1] += 1
        return memoryview(entry[0]).toreadonly()
    def take_back(self, name, view):
        self._chunks[name][1] -= 1
        view.release()
store = Store()
store.put("a", b"alpha")
view = store.lend("a")
print(bytes(view), view.readonly)
for action in [lambda: store.put("a", b"new"), lambda: store.lend("b"), lambda: view.__setitem__(0, 1)]:
    try:
        action()
    except (BufferError, LookupError, TypeError) as error:
        print(type(error).__name__, error)
store.take_back("a", view)
store.put("a", b"new")
print(bytes(store.lend("a")))
