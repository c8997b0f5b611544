# __buffer__ may return any view: read-only, strided, cast.
class Window:
    def __init__(self, view):
        self.view = view
    def __buffer__(self, flags):
        return self.view
base = bytearray(range(8))
for view in [memoryview(base).toreadonly(), memoryview(base)[2:6], memoryview(base)[::2], memoryview(base).cast("H"), memoryview(base).cast("B", [2, 4])]:
    try:
        card = memoryview(Window(view))
        print(card.readonly, card.format, card.shape, card.strides, card.tolist())
        print(bytes(Window(view)))
    except Exception as error:
        print(type(error).__name__, error)
