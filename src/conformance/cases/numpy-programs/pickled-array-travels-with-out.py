# Pickled array travels with out-of-band buffers.
import pickle, io
import numpy as np

arr = np.arange(6, dtype=np.float32).reshape(2, 3)
bufs = []
head = pickle.dumps({"name": "weights", "data": arr}, protocol=5, buffer_callback=bufs.append)
print(len(bufs), bufs[0].raw().nbytes, bufs[0].raw().format, bufs[0].raw().contiguous)
same = pickle.loads(head, buffers=bufs)["data"]
print(same, np.shares_memory(same, arr), same.flags.writeable)
wire = [bytes(b.raw()) for b in bufs]
ro = pickle.loads(head, buffers=wire)["data"]
print(ro.flags.writeable, np.shares_memory(ro, arr), ro.base is not None)
try:
    ro += 1
except ValueError as e:
    print("ValueError:", e)
rw = pickle.loads(head, buffers=[bytearray(w) for w in wire])["data"]
rw += 1
print(rw[0], arr[0])
try:
    pickle.loads(head)
except Exception as e:
    print(type(e).__name__, e)
f = np.asfortranarray(arr)
bufs.clear()
h = pickle.dumps(f, protocol=5, buffer_callback=bufs.append)
g = pickle.loads(h, buffers=bufs)
print(g.flags.f_contiguous, g.strides, len(bufs))
s = arr[:, ::2]
bufs.clear()
pickle.dumps(s, protocol=5, buffer_callback=bufs.append)
print(len(bufs), s.flags.contiguous)
out = io.BytesIO()
pickle.Pickler(out, protocol=4).dump([arr, arr])
x, y = pickle.loads(out.getvalue())
print(x is y, x.base is None, x.flags.owndata)
b.release() if (b := pickle.PickleBuffer(arr)) else None
try:
    b.raw()
except ValueError as e:
    print(e)
