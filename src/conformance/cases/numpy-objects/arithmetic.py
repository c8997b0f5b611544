# Operators and ufuncs on objects call the objects' own methods.
import numpy as np
from decimal import Decimal
from fractions import Fraction

n = np.array([3, 1, 2], dtype=object)
a = np.array([1, 'a', None, 2.5], dtype=object)
m = np.array([[1, 2], [3, 4]], dtype=object)
i = np.arange(3)
names = dict(np=np, n=n, a=a, m=m, i=i, F=Fraction, D=Decimal)
for text in '''n + 1|n / 2|n // 2|n ** 2|-n|~n|abs(n)|n << 1|n & 1|n + i|i - n|n + 1.5|n == 1|n < 2|n >= i|a == 1|a == None|a == 'a'|a < 1|a + 1|n @ n|m @ m|np.dot(m, n[:2])
divmod(n, 2)|n + np.float32(2)|n + None|i + None|i + F(1, 2)|i * D(2)|np.array([1.5]) * D(2)|i == F(1)|i < None|i + 2 ** 70|np.add(2 ** 70, 1)|np.add('a', None)|np.subtract(F(1, 2), i)|np.array(['x', 'y'], object) * 2
F(1, 2) / np.int64(4)|np.int64(4) * F(1, 2)|np.sqrt(n)|np.exp(np.array([1.0], object))|np.isnan(n)|np.floor(np.array([1.5, 2], object))|np.rint(np.array([1.5], object))|np.sign(n)|np.square(n)|np.reciprocal(n)|np.conjugate(n)
np.maximum(n, 2)|np.fmin(n, 2)|np.gcd(n, 2)|np.lcm(n, 2)|np.hypot(n, 2)|np.logical_and(n, 0)|np.logical_or(0, n)|np.logical_xor(n, 0)|np.logical_not(n)|np.copysign(n, 1)|np.clip(n, 1, 2)|np.modf(n)|np.negative(a)|np.sqrt(None)|np.sqrt({})
n.sum()|n.prod()|n.min()|n.max()|n.mean()|n.std()|n.cumsum()|n.argmin()|n.argsort()|np.sort(n)|n.any()|a.all()|np.logical_or.reduce(np.array([0, 'x'], object))|np.sum(np.array(['a', 'b'], object))|np.array([], object).sum()|np.array([], object).max()
m.sum(axis=0)|m.max(axis=1)|m.sum(initial=10)|n.sum(dtype=float)|np.sum(a)|np.max(a)|np.sort(a)|np.unique(n)|np.unique(np.array(['b', 'a', 'b'], object), return_counts=True)|np.diff(n)|np.array([F(1, 2), F(1, 3)]).mean()|np.count_nonzero(a)|np.nonzero(a)
np.add.outer(n, i)|np.add.accumulate(n)|np.add.reduceat(n, [0, 1])|np.result_type(n, 1)|np.can_cast(object, int)|np.can_cast(int, object)|np.add(i, n, out=i)|np.add(i, i, dtype=object)|np.equal(n, 1, dtype=object)|np.add(n, n, dtype=float)|np.trace(m)|np.partition(n, 1)|np.isin(n, [1, 2])|np.allclose(n, n)|np.median(n)
np.frompyfunc(lambda x, y: f'{x}{y}', 2, 1)(n, i)|np.frompyfunc(divmod, 2, 2)(n, 2)|np.frompyfunc(hex, 1, 1)|np.frompyfunc(max, 2, 1).reduce(i)|np.frompyfunc(lambda a, b, c: a + b * c, 3, 1)(n, i, 10)|np.vectorize(lambda x: None if x == 1 else [x], otypes=[object])(n)|np.frompyfunc(5, 1, 1)'''.replace('\n', '|').split('|'):
    try:
        print(text, '->', repr(eval(text, names)))
    except Exception as error:
        print(text, '->', type(error).__name__, error)

n += 1
n[1:] *= 2
print(n)
n /= 2
print(n)
try:
    i += n
except TypeError as error:
    print(type(error).__name__, error, i)
try:
    n += [1, None, 2]
except TypeError as error:
    print(error, n)
np.add.at(n, [0, 0], 1)
print(n)
