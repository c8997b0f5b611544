# A subclass may add attributes and override methods, and its slices are plain bytearrays.
class Log(bytearray):
    def __init__(self, *args):
        super().__init__(*args)
        self.writes = 0
    def append(self, value):
        self.writes += 1
        super().append(value)
log = Log(b"ab")
log.append(99)
print(log, log.writes, isinstance(log, bytearray), type(log[:1]).__name__, type(log.copy()).__name__, type(log + b"").__name__)
with memoryview(log) as card:
    try:
        log.append(100)
    except BufferError as error:
        print(error, log.writes)
log.append(100)
print(bytes(log), log.writes)
