import numpy as np, random
random.seed(8)
def arr(nd=None, sh=None):
    nd = random.choice([1, 2, 2, 3, 3, 4]) if nd is None else nd
    sh = tuple(random.choice([1, 1, 2, 2, 3]) for _ in range(nd)) if sh is None else sh
    perm = list(range(len(sh))); random.shuffle(perm)
    base = np.arange(int(np.prod(sh)), dtype=random.choice(["i1", "i2", ">i4", "f8"])).reshape([sh[p] for p in perm])
    a = base.transpose(np.argsort(perm))
    for d in range(a.ndim):
        if random.random() < .25: a = np.flip(a, d)
        if random.random() < .15: a = np.concatenate([a, a], d)[(slice(None),) * d + (slice(None, None, 2),)]
    if random.random() < .2: a = np.broadcast_to(a[..., :1], a.shape)
    return a
def f(x): return x.shape, x.strides if x.size > 1 else "", x.flags.c_contiguous, x.flags.f_contiguous, x.flags.owndata
for i in range(150):
    a = arr(); b = arr(sh=a.shape); ax = random.randrange(a.ndim)
    print(i, a.shape, a.strides, b.strides, ax, f(np.concatenate([a, b], ax)), f(np.stack([a, b], ax)), f(np.stack([a, a], -1)), f(a + b), f(a.copy("K")), f(np.zeros_like(b)), f(np.empty_like(a, shape=a.shape[::-1])), f(np.roll(a, 1, ax)), f(a.astype("f4")), f(np.where(a > b, a, b)), f(a.sum(ax, keepdims=True)), f(a.sum(ax)), f(a.cumsum(ax)), f(np.sort(a, ax)), f(-a), f(np.repeat(a, 2, ax)), f(a.take([0, 0], ax)), f(a.ravel("K")), f(np.vstack([a, b])), f(a[[0, 0]]), f(a[..., [0]]), f(a > 1), f(np.clip(a, 0, 1)), f(a.byteswap()), f(a.round()), f(np.concatenate([a, a[..., :0]], -1)), f(a.max(ax)), f(a.mean(ax)), f(a.argmax(ax)), f(a.all(ax)), f(a.reshape(-1)), f(a.conj()), f(a * 2.5), f(np.add(a, 1, dtype="f8")), f(a[None] + b), f(a[..., None]), f(np.full_like(a, 3, dtype="i1")), f(abs(a)), f(a.swapaxes(0, -1).copy()), f(np.tile(a, 2)))
