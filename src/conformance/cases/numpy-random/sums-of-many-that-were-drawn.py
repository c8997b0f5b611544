import numpy as np
rng = np.random.default_rng(3)
for n, f in [(2000, lambda: rng.gamma([0.1, 0.9, 1.5, 30])), (500, lambda: rng.beta([0.2, 3], [0.5, 0.7])), (500, lambda: rng.binomial([29, 58, 60, 200], [0.99, 0.5, 0.5, 0.1])), (300, lambda: rng.geometric([0.001, 0.4])), (500, lambda: rng.gumbel(size=4)), (300, lambda: rng.standard_t([1, 50])), (300, lambda: rng.weibull([0.5, 7]))]:
    print(repr(np.sum([f() for _ in range(n)], axis=0).tolist()))
