# A fuzzed program that once differed: operations, seed 121.
room = bytearray(b"abc")
class Reader:
    def __init__(self, thing):
        self.view = memoryview(thing)
    def take(self, count):
        return self.view[:count]
reading = Reader(room)
reader = reading.take
try:
    print(reader())
except Exception as error:
    print("   !", type(error).__name__, error)
reading = reader = None
room.append(1)
print(room)
