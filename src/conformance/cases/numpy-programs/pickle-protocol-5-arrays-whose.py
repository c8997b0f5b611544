# Pickle protocol 5: arrays whose bytes travel out of band.
import pickle
import copy
import numpy as np

frames = [np.arange(12, dtype=np.uint16).reshape(3, 4), np.asfortranarray(np.eye(3)), np.arange(10)[::2], np.array([(1, b'ab')], dtype='i4,S2'), np.array(3.5)]
for f in frames:
    out = []
    blob = pickle.dumps(f, protocol=5, buffer_callback=out.append)
    print(len(out), [type(b).__name__ for b in out], [b.raw().nbytes for b in out], f.nbytes)
    back = pickle.loads(blob, buffers=out)
    print(back.tolist(), np.shares_memory(back, f), back.flags.writeable, back.flags.f_contiguous, back.dtype == f.dtype)
    inband = pickle.loads(pickle.dumps(f, protocol=5))
    print(np.array_equal(inband, f), np.shares_memory(inband, f), inband.strides, inband.flags.owndata, inband.flags.writeable)
big = np.zeros(4)
store = []
blob = pickle.dumps({'a': big, 'b': big, 'c': bytearray(b'xy')}, protocol=5, buffer_callback=store.append)
print(len(store))
d = pickle.loads(blob, buffers=[bytes(s.raw()) for s in store])
print(d['a'] is d['b'], d['a'].flags.writeable, d['a'])
try:
    d['a'][0] = 1
except ValueError as e:
    print(e)
d2 = pickle.loads(blob, buffers=[bytearray(s.raw()) for s in store])
d2['a'][0] = 1
print(d2['b'], big)
for bad in ([], [b'short']):
    try:
        pickle.loads(blob, buffers=bad)
    except Exception as e:
        print(type(e).__name__, '|', e)
try:
    pickle.loads(blob)
except Exception as e:
    print(type(e).__name__, '|', e)
try:
    pickle.dumps(big, protocol=4, buffer_callback=store.append)
except Exception as e:
    print(type(e).__name__, '|', e)
pb = pickle.PickleBuffer(frames[2])
try:
    pb.raw()
except BufferError as e:
    print(e)
pb.release()
for proto in range(2, 6):
    v = pickle.loads(pickle.dumps(frames[0], proto))
    print(proto, v.shape, v.dtype, v.sum())
for s in (np.float32(1.5), np.int64(3), np.str_('x'), np.dtype('>i4'), np.dtype([('a', 'u1')])):
    t = pickle.loads(pickle.dumps(s))
    print(repr(t), type(t) is type(s), t == s)
c = copy.deepcopy({'x': frames[0], 'y': [frames[0]]})
print(c['x'] is c['y'][0], np.shares_memory(c['x'], frames[0]))
print(copy.copy(frames[2]).strides, copy.copy(frames[1]).flags.f_contiguous, frames[1].copy().flags.f_contiguous, frames[1].copy('K').flags.f_contiguous)
print(frames[0].__reduce__()[2][:4])
