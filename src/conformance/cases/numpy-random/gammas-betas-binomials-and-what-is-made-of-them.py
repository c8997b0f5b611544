import numpy as np
rng = np.random.default_rng(11)
print(rng.laplace(1, 2, 4), rng.logistic(0, 1.5, 3), rng.gumbel(size=3), rng.rayleigh(2, 3))
print(rng.pareto(3, 4), rng.power(2.5, 4), rng.weibull(1.5, 4), rng.weibull(0), rng.standard_cauchy(4))
print(rng.standard_gamma([0.3, 1, 2.5, 9]), rng.gamma(2, 3, (2, 3)), rng.gamma(0.5, size=6), rng.standard_gamma(0))
print(rng.chisquare(3, 4), rng.f(3, 7, 4), rng.standard_t(5, 4), rng.beta(2, 3, 4), rng.beta(0.4, 0.7, 8))
print(rng.binomial(10, 0.3, 12), rng.binomial(20, 0.8, 8), rng.binomial([5, 50], [0.5, 0.2], (3, 2)), rng.binomial(100, 0.25, 5), rng.binomial(0, 0.5), type(rng.binomial(5, 0.5)))
print(rng.geometric(0.5, 8), rng.geometric(0.05, 8), rng.geometric(1.0, 2), rng.geometric([0.4, 0.1]))
print(rng.laplace(), type(rng.gamma(2)), rng.beta([1, 2], [[3], [4]]), rng.normal(), rng.random())
for bad in ("rng.laplace(0, -1)", "rng.pareto(0)", "rng.gamma(-1)", "rng.binomial(5, 1.5)", "rng.binomial(-1, 0.5)", "rng.geometric(0)", "rng.chisquare([1, 0])", "rng.beta(1, -2)", "rng.binomial(5, [0.5, -1])", "rng.geometric([0.2, 2])", "rng.weibull(-1)", "rng.rayleigh([1, -1])", "rng.gamma([1, 2], size=3)"):
    try:
        print(bad, eval(bad))
    except ValueError as e:
        print(bad, "->", e)
x = np.array([0, 1, 3, 7.0, 8])
print(np.gradient(x ** 2, x, edge_order=2), np.gradient(x ** 3, x, edge_order=2), np.gradient(np.outer(x, x), x, x, edge_order=2))
