# A logging exporter that counts leases.
class Room:
    def __init__(self, content):
        self._content = bytearray(content)
        self._leases = 0
    def __buffer__(self, flags):
        self._leases += 1
        return memoryview(self._content)
    def __release_buffer__(self, view):
        self._leases -= 1
        view.release()
    def grow(self, extra):
        if self._leases:
            raise BufferError(f"{self._leases} lease{'s' if self._leases > 1 else ''} out")
        self._content.extend(extra)
room = Room(b"abc")
a = memoryview(room)
b = memoryview(room)
for step in range(3):
    try:
        room.grow(b"!")
        print("grew:", bytes(room))
    except BufferError as error:
        print(error)
    if step == 0:
        a.release()
    else:
        del b
    if step == 1:
        b = None
