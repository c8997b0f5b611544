# With protocol 5 large data may stay where it is.
import pickle
from pickle import PickleBuffer


class Block:
    def __init__(self, data):
        self.data = data

    def __reduce_ex__(self, protocol):
        if protocol >= 5:
            return Block, (PickleBuffer(self.data),)
        return Block, (bytes(self.data),)


data = bytearray(b"payload")
buffers = []
text = pickle.dumps(Block(data), protocol=5, buffer_callback=buffers.append)
print(len(text) < 60, [type(b).__name__ for b in buffers], buffers[0].raw().obj is data)
again = pickle.loads(text, buffers=buffers)
memoryview(again.data)[0] = ord("P")
print(data)
try:
    data.append(1)
except BufferError as error:
    print(error)
for each in buffers:
    each.release()
again.data.release()
data.append(1)
print(data)
inside = pickle.loads(pickle.dumps(Block(b"in band"), protocol=5))
print(inside.data, pickle.loads(pickle.dumps(Block(bytearray(b"x")), protocol=5)).data, pickle.loads(pickle.dumps(Block(b"old"), protocol=4)).data)
try:
    pickle.dumps(PickleBuffer(b"abc"), protocol=4)
except pickle.PicklingError as error:
    print(error)
for thing in (b"bytes", bytearray(b"array"), [1, (2.5, None)], {"a": {True}}):
    print(pickle.loads(pickle.dumps(thing)), pickle.loads(pickle.dumps(thing, 2)))
