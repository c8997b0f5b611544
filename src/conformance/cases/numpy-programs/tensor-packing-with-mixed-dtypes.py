# Tensor packing with mixed dtypes and alignment.
import numpy as np
tensors = {"w": np.arange(6, dtype="f4").reshape(2, 3), "b": np.array([1, -1], "i2"), "m": np.array([True, False, True]), "s": np.float64(0.5), "e": np.zeros((0, 4), "u8")}
align = 8; off = 0; index = {}
for k, v in tensors.items():
    v = np.asarray(v); off = -(-off // align) * align; index[k] = (off, v.shape, v.dtype.str, v.nbytes); off += v.nbytes
blob = bytearray(off)
for k, (o, shape, dt, n) in index.items():
    np.ndarray(shape, dt, blob, o)[...] = tensors[k]
print(index, len(blob), blob.hex())
views = {k: np.frombuffer(blob, dt, int(np.prod(shape)), o).reshape(shape) if n else np.empty(shape, dt) for k, (o, shape, dt, n) in index.items()}
for k, v in views.items(): print(k, v.shape, v.dtype, v.tolist(), v.flags.aligned, v.flags.writeable, type(v.base).__name__)
views["w"] *= 2; print(np.frombuffer(blob, "f4", 6), tensors["w"])
try:
    blob.extend(b"1")
except BufferError as e:
    print(e)
views.clear(); blob.extend(b"1"); print(len(blob))
un = np.frombuffer(blob, "f4", 2, 1); print(un.flags.aligned, un.shape, (un + 0).flags.aligned, un.copy().flags.aligned, np.require(un, requirements="A").flags.aligned)
try:
    un.view("f8")
    print("viewed")
except ValueError as e:
    print(e)
print(np.prod([]), np.prod((2, 3)), type(np.prod((2, 3))), int(np.prod(())), np.zeros((0, 4)).sum(axis=0), np.zeros((0, 4)).sum(axis=1), np.concatenate([np.zeros((0, 4)), np.ones((1, 4))]), np.zeros((0,)).reshape(0, 3).shape, np.zeros((2, 0)).T.shape, np.array([]).tolist(), np.zeros((3, 0)).tolist())
for f in (lambda: np.zeros((0, 4)).max(axis=0), lambda: np.zeros((0, 4)).max(axis=1), lambda: np.zeros((0, 4)).argmax(axis=0), lambda: np.zeros((0, 4)).reshape(-1, 4).shape, lambda: np.zeros((0, 4)).reshape(-1, 0), lambda: np.zeros(0)[0], lambda: np.zeros((0, 2))[0], lambda: np.zeros(0).item(), lambda: np.zeros((2, 0)).mean(axis=0), lambda: np.split(np.zeros(0), 2), lambda: np.stack([np.zeros(0)] * 2).shape):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
