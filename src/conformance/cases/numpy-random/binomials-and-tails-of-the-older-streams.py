import numpy as np
np.random.seed(5)
print(np.random.binomial(10, 0.3, 6), np.random.laplace(0, 1, 3), np.random.logistic(size=2), np.random.gumbel(1, 2, 2), np.random.binomial(5, 0.9), type(np.random.binomial(5, 0.9)))
r = np.random.RandomState(3)
print(r.binomial([5, 20], 0.4), r.laplace(), r.random_sample())
for bad in ("r.binomial(5, 2)", "r.binomial(-5, 0.2)", "r.laplace(0, -1)", "r.binomial([1,2],[0.5,-1])"):
    try: print(eval(bad))
    except ValueError as e: print(e)
