# A cached view in a long-lived object blocks its buffer's growth.
class Buffer:
    def __init__(self):
        self.data = bytearray(b"data")
        self._view = None
    @property
    def view(self):
        if self._view is None:
            self._view = memoryview(self.data)
        return self._view
    def drop(self):
        if self._view is not None:
            self._view.release()
            self._view = None
buffer = Buffer()
print(buffer.view[0])
try:
    buffer.data.append(1)
except BufferError as error:
    print(error)
buffer.drop()
buffer.data.append(1)
print(buffer.view.tolist(), buffer.view is buffer.view)
