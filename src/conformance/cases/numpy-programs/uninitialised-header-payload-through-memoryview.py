# Uninitialised header + payload through memoryview slices.
import numpy as np
HDR = np.dtype([("magic", "S4"), ("n", "<u4"), ("scale", "<f8")], align=True)
print(HDR, HDR.itemsize, HDR.alignment)
store = bytearray(HDR.itemsize + 4 * 5)
mv = memoryview(store)
hdr = np.frombuffer(mv[:HDR.itemsize], HDR)
hdr[0] = (b"DATA", 5, 0.5)
body = np.frombuffer(mv[HDR.itemsize:], "<i4")
body[:] = np.arange(5) ** 2
print(store.hex())
print(hdr, body * hdr["scale"])
try:
    mv.release()
except BufferError as e:
    print("BufferError", e)
try:
    store.extend(b"x")
except BufferError as e:
    print("BufferError", e)
print(body.base.obj is store if isinstance(body.base, memoryview) else type(body.base))
del hdr, body
mv.release()
store.extend(b"x")
print(len(store))
o = np.frombuffer(store, dtype="<i4", offset=16, count=2)
print(o)
with memoryview(store) as m2:
    arr = np.asarray(m2)
    print(arr.dtype, arr.shape)
    try:
        m2.release()
    except BufferError as e:
        print("BufferError", e)
    del arr
print("done")
