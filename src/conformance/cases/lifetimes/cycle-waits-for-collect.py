# A cycle keeps its view until the collector runs.
import gc
gc.disable()
room = bytearray(b"abc")
class Node:
    pass
node = Node()
node.self = node
node.card = memoryview(room)
del node
try:
    room.append(1)
except BufferError as error:
    print(error)
print(gc.collect() > 0)
room.append(1)
print(room)
