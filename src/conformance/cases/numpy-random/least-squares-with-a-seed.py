"""Normal equations, least squares and residuals for noisy lines with a seeded generator."""
import numpy as np

rng = np.random.default_rng(2024)
x = np.linspace(0, 10, 11)
y = 3 * x - 7 + rng.normal(scale=0.5, size=x.size)
A = np.column_stack([x, np.ones_like(x)])
coef = np.linalg.solve(A.T @ A, A.T @ y)
print(coef.round(4), np.polyfit(x, y, 1).round(4), y[:3])
res = y - A @ coef
print(res.std().round(4), (res ** 2).sum().round(4), np.abs(res).argmax())
print(np.corrcoef(x, y).round(5))
idx = rng.permutation(len(x))
train, test = idx[:8], idx[8:]
print(idx, train.shape, np.sort(test))
boots = []
for _ in range(4):
    pick = rng.integers(0, len(x), len(x))
    boots.append(np.polyfit(x[pick], y[pick], 1))
boots = np.array(boots)
print(boots.round(3), boots.mean(axis=0).round(3))
img = rng.integers(0, 256, (4, 6), dtype=np.uint8)
print(img, img.mean(), np.bincount(img.ravel() // 64, minlength=4))
noise = rng.random((2, 3), dtype=np.float32)
print(noise, noise.dtype)
mask = rng.random(8) < 0.5
print(mask, rng.choice(["red", "green"], 4), rng.choice(5, 3, replace=False), rng.uniform(5, 6, 2))
children = rng.spawn(2)
print([c.integers(100) for c in children], rng.bit_generator.seed_seq.entropy)
old = np.random.RandomState(7)
print(old.rand(2), old.randint(1, 7, 5), old.normal(size=2), old.choice([10, 20, 30], 2), old.permutation(4))
state = rng.bit_generator.state
a = rng.random()
rng.bit_generator.state = state
print(a == rng.random(), state["bit_generator"], sorted(state))
cards = np.arange(8)
rng.shuffle(cards)
print(cards, rng.exponential(2.0, 2), rng.poisson(4, 5), rng.standard_normal(2))
for f in (lambda: rng.integers(0), lambda: rng.choice(4, p=[.1, .2]), lambda: rng.normal(size=-1), lambda: rng.shuffle(7), lambda: rng.uniform(1, np.nan)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
