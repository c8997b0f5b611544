"""Random walks with a seed: the same numbers every time."""
import numpy as np

rng = np.random.default_rng(12345)
steps = rng.choice([-1, 1], size=(3, 10))
walks = steps.cumsum(axis=1)
print(walks)
print(walks.max(axis=1), walks.argmin(axis=1), (walks == 0).sum())
print(rng.integers(1, 7, size=10), rng.random(3).round(4), rng.normal(0, 1, 3).round(4))
data = rng.integers(0, 100, size=(4, 5), dtype=np.uint8)
print(data, data.dtype)
rng.shuffle(data)
print(data[:, 0])
print(rng.permutation(5), rng.permutation(np.array(["a", "b", "c"])))
sample = rng.choice(data.ravel(), 5, replace=False)
print(sample, rng.uniform(-1, 1, (2, 2)).round(3))
a, b = np.random.default_rng(7), np.random.default_rng(7)
print((a.random(100) == b.random(100)).all(), a.integers(10) == b.integers(10))
noise = rng.standard_normal(1000)
hist, edges = np.histogram(noise, bins=5)
print(hist, edges.round(3), noise.mean().round(4), noise.std().round(4))
np.random.seed(0)
print(np.random.rand(2), np.random.randint(0, 10, 5), np.random.randn(2).round(4))
for bad in (lambda: rng.integers(10, 5), lambda: rng.choice(3, 5, replace=False), lambda: rng.choice([]), lambda: np.random.default_rng("seed"), lambda: rng.normal(0, -1), lambda: np.random.seed(-1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(rng.bytes(4), type(rng.random()), type(rng.integers(5)), rng.bit_generator.__class__.__name__)
boot = np.array([rng.choice(sample, sample.size).mean() for _ in range(5)])
print(boot, boot.std(ddof=1).round(4))
