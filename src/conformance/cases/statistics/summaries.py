# statistics: means, medians, spread, quantiles, correlation, normal distributions, refusals
import statistics as st
from fractions import Fraction

data = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]
for name in ('mean', 'fmean', 'median', 'median_low', 'median_high', 'median_grouped', 'mode', 'multimode', 'pstdev', 'pvariance', 'stdev', 'variance', 'quantiles', 'geometric_mean', 'harmonic_mean'):
    print(name, getattr(st, name)(data))
print(st.mean([1, 2, 3, 4]), st.mean([Fraction(1, 2), Fraction(1, 3)]), st.mean([True, False]), st.median('abc' and [1, 2, 3, 4]), st.mode('red blue red'.split()), st.multimode('aabbc'), st.multimode(''))
print(st.fmean([1, 2, 3], weights=[3, 2, 1]), st.harmonic_mean([40, 60], weights=[5, 30]), st.quantiles(range(1, 10), n=10), st.quantiles([1, 2, 3, 4, 5], n=4, method='inclusive'))
print(st.variance([27.5, 30.25, 30.25, 34.5], 30.625), st.pvariance([1, 2, 3], mu=2), st.variance([Fraction(1, 6), Fraction(1, 2), Fraction(5, 3)]), st.stdev([1.5, 2.5, 2.5, 2.75, 3.25, 4.75]))
x, y = [1, 2, 3, 4, 5, 6, 7, 8, 9], [9, 8, 7, 6, 5, 4, 3, 2, 1]
print(st.covariance(x, x), st.correlation(x, y), st.correlation([1, 2, 4], [1, 3, 2], method='ranked'), st.linear_regression([1, 2, 3], [5, 7, 9]), st.linear_regression([1, 2], [2, 5], proportional=True))
n = st.NormalDist(100, 15)
print(n, n.mean, n.stdev, n.variance, n.pdf(100), n.cdf(130), n.inv_cdf(0.975), n.quantiles(), n.zscore(115), n.overlap(st.NormalDist(110, 15)), n + 5, n * 2, n - n, n == st.NormalDist(100, 15), st.NormalDist.from_samples(data), hash(n) == hash(st.NormalDist(100, 15)))
print(n.samples(3, seed=7))
print([round(v, 6) for v in map(st.kde([1, 2, 4], h=1), (0, 1, 2, 3))], [round(v, 6) for v in map(st.kde([1, 2, 4], h=1, kernel='triangular', cumulative=True), (0, 1, 2, 3))])
for do in (lambda: st.mean([]), lambda: st.median([]), lambda: st.mode([]), lambda: st.stdev([1]), lambda: st.variance([]), lambda: st.quantiles([1], n=0), lambda: st.quantiles([]), lambda: st.harmonic_mean([-1]), lambda: st.geometric_mean([]), lambda: st.mean(['a']), lambda: st.correlation([1], [1]), lambda: st.correlation([1, 1], [2, 3]), lambda: st.NormalDist(0, -1), lambda: n.inv_cdf(2), lambda: st.fmean([1], weights=[1, 2]), lambda: st.covariance([1, 2], [1]), lambda: st.linear_regression([1, 1], [2, 3]), lambda: st.mean(3), lambda: n + 'a', lambda: st.kde([], h=1), lambda: st.NormalDist(0, 0).pdf(0), lambda: st.quantiles([1, 2], method='x')):
    try: print(do())
    except Exception as error: print(type(error).__name__, error)
print(st.mean([1e308, 1e308]) if False else st.mean([1e30, 1, -1e30]), st.pstdev([1e-9, 2e-9]), st.mean([float('inf'), 1]), st.median([3, float('-inf')]))
