"""PickleBuffer: what it holds, and buffers that travel beside the pickle."""
import array
import pickle
import sys
from pickle import PickleBuffer

def trying(call):
    try:
        return call()
    except Exception as error:
        return f'{type(error).__name__}: {error}'
data = bytearray(b'abcdef')
holder = PickleBuffer(data)
print(trying(lambda: data.append(1)), memoryview(holder).obj is data, bytes(holder.raw()), holder.raw().obj is data, holder.raw().format)
raw = holder.raw()
holder.release()
print(trying(lambda: data.append(1)))
raw.release()
data.append(1)
print(data, trying(holder.raw), trying(lambda: memoryview(holder)), holder.release())
for call in [lambda: PickleBuffer(), lambda: PickleBuffer(1, 2), lambda: PickleBuffer(5), lambda: PickleBuffer('a'), lambda: PickleBuffer(memoryview(data)[::2]).raw(), lambda: bytes(PickleBuffer(memoryview(data)[::2])), lambda: PickleBuffer(memoryview(b'abcdef').cast('B', [2, 3])).raw().shape,
             lambda: PickleBuffer(array.array('i', [1, 2])).raw().tolist(), lambda: memoryview(PickleBuffer(array.array('i', [1, 2]))).tolist(), lambda: pickle.dumps(PickleBuffer(data)), lambda: pickle.dumps(PickleBuffer(b'ro')), lambda: pickle.dumps(PickleBuffer(data), 4), lambda: type('X', (PickleBuffer,), {}), lambda: PickleBuffer(PickleBuffer(data)).raw().obj is data]:
    print(trying(call))

class Blob:
    def __init__(self, data):
        self.data = data
    def __reduce_ex__(self, protocol):
        if protocol >= 5:
            return Blob, (PickleBuffer(self.data),)
        return Blob, (bytes(self.data),)
blob = Blob(bytearray(b'0123456789' * 10))
kept = []
packed = pickle.dumps([blob, Blob(b'read only')], 5, buffer_callback=kept.append)
print(len(packed), len(kept), packed)
print(trying(lambda: blob.data.append(1)))
back = pickle.loads(packed, buffers=kept)
print(type(back[0].data).__name__, back[0].data is kept[0], type(back[1].data).__name__, memoryview(back[1].data).readonly)
replaced = pickle.loads(packed, buffers=[bytearray(b'other'), bytearray(b'writable')])
print(replaced[0].data, type(replaced[1].data).__name__, replaced[1].data.readonly, bytes(replaced[1].data))
print(trying(lambda: pickle.loads(packed)), trying(lambda: pickle.loads(packed, buffers=[b'x'])), trying(lambda: pickle.loads(packed, buffers=[5, 5])))
del back, replaced
kept.clear()
blob.data.append(1)
print(len(blob.data), sys.getrefcount(blob.data))
print(pickle.dumps(blob, 5, buffer_callback=lambda buffer: True) == pickle.dumps(blob, 5), pickle.loads(pickle.dumps(blob)).data == blob.data, type(pickle.loads(pickle.dumps(blob, 4)).data).__name__)
