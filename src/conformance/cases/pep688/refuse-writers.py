# A class may refuse writable requests by their flags.
import inspect, struct, io
class Glass:
    def __init__(self, content):
        self.content = content
    def __buffer__(self, flags):
        if flags & inspect.BufferFlags.WRITABLE:
            raise BufferError("this room is behind glass")
        return memoryview(self.content)
glass = Glass(b"look")
print(bytes(glass), memoryview(glass).readonly)
for action in [lambda: struct.pack_into("B", glass, 0, 1), lambda: io.BytesIO(b"x").readinto(glass)]:
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
