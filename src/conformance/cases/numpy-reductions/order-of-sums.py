import numpy as np
import hashlib
import random

np.seterr(all="ignore")
random.seed(11)


def h(x):
    return hashlib.md5(np.asarray(x).tobytes("C")).hexdigest()[:8] + str(np.asarray(x).shape)


base = ((np.arange(60000) * 2654435761) % 1000003 / 997).astype("f8")
print("small sums in every order")
for sh in ((3, 1, 4), (3, 4), (2, 2, 3), (1, 12), (12, 1), (6, 2)):
    for dt in ("c8", "f4", "f2", "c16", "f8"):
        y = (np.array(100, dt) / np.arange(1, 13).astype(dt)).reshape(sh)
        for nm, z in (("c", y), ("t", y.T), ("r", y[::-1]), ("s", y[..., ::2]), ("f", np.asfortranarray(y))):
            print(sh, dt, nm, z.sum().tobytes().hex(), h(z.sum(axis=0)), h(z.sum(axis=-1)), z.mean().tobytes().hex())
print("larger ones")
for i in range(250):
    ndim = random.choice([1, 2, 2, 3, 3, 4])
    shape = tuple(random.choice([1, 2, 3, 5, 8, 13, 40] if ndim > 2 else [1, 4, 9, 33, 130, 260]) for _ in range(ndim))
    size = int(np.prod(shape))
    if size > 20000 or 0 in shape:
        continue
    dt = random.choice(["f4", "f8", ">f4", "f2", "c8", "c16", "i4", "u1"])
    a = base[:size].astype(dt) if dt != "u1" else (base[:size] % 256).astype(dt)
    if dt[0] == "c":
        a = a + 1j * a[::-1]
    a = a.reshape(shape)
    axes = list(range(ndim)); random.shuffle(axes)
    a = a.transpose(axes) if random.random() < 0.5 else a
    key = tuple(random.choice([slice(None), slice(None), slice(None, None, -1), slice(None, None, 2), slice(1, None), slice(None, -1)]) for _ in range(ndim))
    a = a[key] if random.random() < 0.6 else a
    axis = random.choice([None, None, 0, -1, tuple(range(ndim - 1)), tuple(range(1, ndim)), (0, ndim - 1) if ndim > 1 else 0])
    out = [h(a.sum(axis=axis)), h(a.mean(axis=axis)), h(a.sum(axis=axis, dtype="f4" if dt[0] != "c" else "c8")), h(a.sum(axis=axis, keepdims=True))]
    if a.size < 400 and dt[0] in "iu":
        out.append(h(a.prod(axis=axis)))
        out.append(h(np.add.accumulate(a, axis=0)))
    print(i, dt, a.shape, a.strides, axis, *out)
