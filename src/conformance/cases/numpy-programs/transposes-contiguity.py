# Transposes/ contiguity.
import numpy as np
a = np.arange(6).reshape(2, 3)
f = np.asfortranarray(a)
print(a.flags.c_contiguous, f.flags.f_contiguous, f.strides, a.T.strides, np.ascontiguousarray(a.T).strides)
print(f.tobytes() == a.tobytes(), f.tobytes("A") == a.tobytes(), a.tobytes("F")[:24].hex())
print(f.ravel(), f.ravel("F"), f.ravel("K"), a.flatten("F"), a.T.reshape(-1), a.reshape(3, 2, order="F"))
t = np.arange(24).reshape(2, 3, 4).transpose(2, 0, 1)
print(t.shape, t.strides, t.flags.contiguous, t.copy().strides, t.copy("K").strides, np.copy(t).strides)
print(np.moveaxis(t, 0, -1).shape, np.rollaxis(t, 2).shape, np.swapaxes(t, 0, 1).shape, t.swapaxes(0, 2).strides)
print(np.expand_dims(a, 0).strides, a[:, None].shape, a[None].strides, np.squeeze(a[None]).shape, np.atleast_2d([1]).shape)
try:
    a.T.shape = 6
except AttributeError as e:
    print(e)
a.shape = 3, 2
print(a)
try:
    a.T.view(np.int32)
except ValueError as e:
    print(e)
print(a.view(np.int32).shape, a[:1].T.view(np.int32).shape if False else "")
for name in "C F A K".split():
    print(name, t.copy(name).strides, np.zeros_like(t, order=name).strides, t.astype("f4", order=name).strides)
memoryview(f).tolist()
print(memoryview(f).c_contiguous, memoryview(f).f_contiguous, bytes(memoryview(f))[:16].hex(), memoryview(f).tobytes("F")[:16].hex())
try:
    memoryview(a.T).cast("B")
except TypeError as e:
    print(e)
print(np.require(a.T, requirements="C").flags.c_contiguous, a.T.flags)
