/** Distributions of np.random.Generator that are made of the streams' uniform, normal and exponential numbers. numpy/random/src/distributions/distributions.c */
export const distributionsSource = String.raw`
import math as _math

def _fitting(values, size, kind):
    "The shape of what is drawn, and the parameters of each; None where a number alone is asked for."
    arrays = [_np.asarray(value, dtype=float) for value in values]
    if size is None and all(each.ndim == 0 for each in arrays):
        return None, [each.item() for each in arrays]
    made = _np.empty(_shape(size, *arrays), kind)
    return made, zip(*[_np.broadcast_to(each, made.shape).flat for each in arrays]) if arrays else None

def _drawn(bits, draw, size, *values, kind=float):
    made, parameters = _fitting(values, size, kind)
    if made is None:
        return draw(bits, *parameters)
    flat = made.flat
    if parameters is None:
        for i in range(made.size):
            flat[i] = draw(bits)
    else:
        for i, each in enumerate(parameters):
            flat[i] = draw(bits, *map(float, each))
    return made

def _positive(value, name):
    if not (_np.isnan(value) | (_np.asarray(value, dtype=float) > 0)).all():
        raise ValueError(f"{name} <= 0")

def _logarithm(x):
    return _math.log(x) if x > 0 else -_math.inf

def _one_laplace(bits, loc, scale):
    while True:
        u = bits.draw('double')
        if u >= 0.5:
            return loc - scale * _math.log(2.0 - u - u)
        if u > 0.0:
            return loc + scale * _math.log(u + u)

def _one_logistic(bits, loc, scale):
    while True:
        u = bits.draw('double')
        if u > 0.0:
            return loc + scale * _math.log(u / (1.0 - u))

def _one_gumbel(bits, loc, scale):
    while True:
        u = 1.0 - bits.draw('double')
        if u < 1.0:
            return loc - scale * _math.log(-_math.log(u))

def _one_gamma(bits, shape):
    if shape == 1.0:
        return bits.draw('exponential')
    if shape == 0.0:
        return 0.0
    if shape < 1.0:
        while True:
            u, v = bits.draw('double'), bits.draw('exponential')
            if u <= 1.0 - shape:
                x = u ** (1.0 / shape)
                if x <= v:
                    return x
            else:
                y = -_math.log((1.0 - u) / shape)
                x = (1.0 - shape + shape * y) ** (1.0 / shape)
                if x <= v + y:
                    return x
    b = shape - 1.0 / 3.0
    c = 1.0 / _math.sqrt(9 * b)
    while True:
        x = bits.draw('normal')
        v = 1.0 + c * x
        if v <= 0.0:
            continue
        v = v * v * v
        u = bits.draw('double')
        if u < 1.0 - 0.0331 * (x * x) * (x * x) or _logarithm(u) < 0.5 * x * x + b * (1.0 - v + _math.log(v)):
            return b * v

def _one_chisquare(bits, df):
    return 2.0 * _one_gamma(bits, df / 2.0)

def _one_f(bits, dfnum, dfden):
    over = _one_chisquare(bits, dfnum) * dfden
    return over / (_one_chisquare(bits, dfden) * dfnum)

def _one_t(bits, df):
    normal = bits.draw('normal')
    return _math.sqrt(df / 2) * normal / _math.sqrt(_one_gamma(bits, df / 2))

def _one_beta(bits, a, b):
    if a > 1.0 or b > 1.0:
        first = _one_gamma(bits, a)
        return first / (first + _one_gamma(bits, b))
    if a < 3e-103 and b < 3e-103:
        _np._refuse("np.random.Generator.beta of tiny parameters")
    while True:
        u, v = bits.draw('double'), bits.draw('double')
        x, y = u ** (1.0 / a), v ** (1.0 / b)
        if x + y <= 1.0 and u + v > 0.0:
            if x > 0 and y > 0:
                return x / (x + y)
            log_x, log_y = _logarithm(u) / a, _logarithm(v) / b
            most = max(log_x, log_y)
            return _math.exp(log_x - most - _math.log(_math.exp(log_x - most) + _math.exp(log_y - most)))

def _one_geometric(bits, p):
    if p < 0.333333333333333333333333:
        return int(_math.ceil(-bits.draw('exponential') / _math.log1p(-p)))
    count, total, part, u = 1, p, p, bits.draw('double')
    while u > total:
        part *= 1.0 - p
        total += part
        count += 1
    return count

def _few(bits, n, p):
    "How many of n come true, where that is seldom: the sum of probabilities walked along."
    q = 1.0 - p
    none = _math.exp(n * _math.log(q))
    mean = n * p
    bound = int(min(n, mean + 10.0 * _math.sqrt(mean * q + 1)))
    while True:
        count, part, u = 0, none, bits.draw('double')
        while u > part:
            count += 1
            if count > bound:
                break
            u -= part
            part = ((n - count + 1) * p * part) / (count * q)
        else:
            return count

def _one_binomial(bits, n, p):
    n = int(n)
    if n == 0 or p == 0.0:
        return 0
    if min(p, 1.0 - p) * n > 30.0:
        _np._refuse("np.random.Generator.binomial where more than 30 are expected")
    return _few(bits, n, p) if p <= 0.5 else n - _few(bits, n, 1.0 - p)

def _distributions():
    def laplace(self, loc=0.0, scale=1.0, size=None):
        _not_negative(scale, 'scale')
        return _drawn(self._bits, _one_laplace, size, loc, scale)

    def logistic(self, loc=0.0, scale=1.0, size=None):
        _not_negative(scale, 'scale')
        return _drawn(self._bits, _one_logistic, size, loc, scale)

    def gumbel(self, loc=0.0, scale=1.0, size=None):
        _not_negative(scale, 'scale')
        return _drawn(self._bits, _one_gumbel, size, loc, scale)

    def rayleigh(self, scale=1.0, size=None):
        _not_negative(scale, 'scale')
        return _drawn(self._bits, lambda bits, mode: mode * _math.sqrt(2.0 * bits.draw('exponential')), size, scale)

    def pareto(self, a, size=None):
        _positive(a, 'a')
        return _drawn(self._bits, lambda bits, a: _math.expm1(bits.draw('exponential') / a), size, a)

    def power(self, a, size=None):
        _positive(a, 'a')
        return _drawn(self._bits, lambda bits, a: (-_math.expm1(-bits.draw('exponential'))) ** (1.0 / a), size, a)

    def weibull(self, a, size=None):
        _not_negative(a, 'a')
        return _drawn(self._bits, lambda bits, a: 0.0 if a == 0.0 else bits.draw('exponential') ** (1.0 / a), size, a)

    def standard_cauchy(self, size=None):
        return _drawn(self._bits, lambda bits: bits.draw('normal') / bits.draw('normal'), size)

    def standard_gamma(self, shape, size=None, dtype=_np.float64, out=None):
        if _np.dtype(dtype) != _np.float64 or out is not None:
            _np._refuse("np.random.Generator.standard_gamma with dtype or out")
        _not_negative(shape, 'shape')
        return _drawn(self._bits, _one_gamma, size, shape)

    def gamma(self, shape, scale=1.0, size=None):
        _not_negative(shape, 'shape')
        _not_negative(scale, 'scale')
        return _drawn(self._bits, lambda bits, shape, scale: scale * _one_gamma(bits, shape), size, shape, scale)

    def chisquare(self, df, size=None):
        _positive(df, 'df')
        return _drawn(self._bits, _one_chisquare, size, df)

    def f(self, dfnum, dfden, size=None):
        _positive(dfnum, 'dfnum')
        _positive(dfden, 'dfden')
        return _drawn(self._bits, _one_f, size, dfnum, dfden)

    def standard_t(self, df, size=None):
        _positive(df, 'df')
        return _drawn(self._bits, _one_t, size, df)

    def beta(self, a, b, size=None):
        _positive(a, 'a')
        _positive(b, 'b')
        return _drawn(self._bits, _one_beta, size, a, b)

    def _probability(p, name):
        p = _np.asarray(p, dtype=float)
        if not ((p >= 0) & (p <= 1)).all():
            raise ValueError(f"{name} < 0, {name} > 1 or {name} " + ("is NaN" if p.ndim == 0 else "contains NaNs"))

    def binomial(self, n, p, size=None):
        _probability(p, 'p')
        _not_negative(n, 'n')
        return _drawn(self._bits, _one_binomial, size, n, p, kind=_np.int64)

    def geometric(self, p, size=None):
        within = _np.asarray(p, dtype=float)
        if not ((within > 0) & (within <= 1)).all():
            raise ValueError("p <= 0, p > 1 or p contains NaNs")
        return _drawn(self._bits, _one_geometric, size, p, kind=_np.int64)

    return [each for name, each in locals().items() if not name.startswith('_')]

# What the older streams draw in the same way.
_ALIKE = {'laplace', 'logistic', 'gumbel', 'binomial'}

for _owner in (Generator, RandomState):
    for _each in _distributions():
        if _owner is Generator or _each.__name__ in _ALIKE:
            _each.__qualname__ = f'{_owner.__name__}.{_each.__name__}'
            setattr(_owner, _each.__name__, _each)
for _each in _ALIKE:
    globals()[_each] = getattr(_rand, _each)
del _each, _owner
`
