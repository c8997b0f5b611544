# A PickleBuffer holds what a class lends out through __buffer__, and cannot lend it on: not to a view, not to pickle.
import pickle


class Room:
    def __init__(self, data):
        self.data = bytearray(data)

    def __buffer__(self, flags):
        print("lend")
        return memoryview(self.data)

    def __release_buffer__(self, view):
        print("back", view.nbytes)


def show(label, make):
    try:
        print(label, make())
    except Exception as error:
        print(label, type(error).__name__, error)


held = pickle.PickleBuffer(Room(b"abcd"))
outside = []
for protocol in 4, 5:
    show(protocol, lambda: pickle.dumps(held, protocol=protocol))
show("outside", lambda: pickle.dumps(held, protocol=5, buffer_callback=outside.append))
print(outside)
show("raw", lambda: held.raw())
show("view", lambda: memoryview(held))
show("bytes", lambda: bytes(held))
held.release()
show("released", lambda: pickle.dumps(held, protocol=5))
view = memoryview(Room(b"xyz"))
show("a view of it", lambda: pickle.dumps(pickle.PickleBuffer(view), protocol=5))
show("a strided one", lambda: pickle.dumps(pickle.PickleBuffer(view[::2]), protocol=5))
