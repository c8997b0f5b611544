/** NumPy's functions on sampled signals and polynomials: convolution, interpolation, windows. */
export const signalSource = String.raw`
import numpy as np
__name__ = 'numpy'

def convolve(a, v, mode='full'):
    a, v = np.array(a, copy=None, ndmin=1), np.array(v, copy=None, ndmin=1)
    if len(a) == 0:
        raise ValueError('a cannot be empty')
    if len(v) == 0:
        raise ValueError('v cannot be empty')
    if len(v) > len(a):
        a, v = v, a
    return _sums(a, v[::-1], mode)

def correlate(a, v, mode='valid'):
    a, v = np.array(a, copy=None, ndmin=1), np.array(v, copy=None, ndmin=1)
    if len(a) == 0:
        raise ValueError('first array argument cannot be empty')
    if len(v) == 0:
        raise ValueError('second array argument cannot be empty')
    v = v.conj()
    if len(v) > len(a):
        return _sums(v, a, mode)[::-1]
    return _sums(a, v, mode)

def _sums(a, v, mode):
    if mode not in ('full', 'same', 'valid'):
        raise ValueError(f"mode must be one of 'valid', 'same', or 'full' (got {mode!r})" if isinstance(mode, str) else "integer mode is not supported")
    if a.ndim != 1 or v.ndim != 1:
        raise ValueError("object too deep for desired array")
    n, k = len(a), len(v)
    kind = np.result_type(a, v)
    a, v = a.astype(kind), v.astype(kind)
    if mode == 'valid':
        left, length = 0, n - k + 1
    elif mode == 'same':
        left, length = k // 2, n
    else:
        left, length = k - 1, n + k - 1
    out = np.zeros(length, dtype=kind)
    for i in range(length):
        start = i - left
        low, high = max(0, start), min(n, start + k)
        out[i] = np.dot(a[low:high], v[low - start:high - start])
    return out

def _between(x0, x1, y0, y1, x):
    slope = (y1 - y0) / (x1 - x0)
    y = slope * (x - x0) + y0
    if y != y:
        y = slope * (x - x1) + y1
        if y != y and y0 == y1:
            y = y0
    return y

def interp(x, xp, fp, left=None, right=None, period=None):
    fp = np.asarray(fp)
    number = complex if fp.dtype.kind == 'c' else float
    x = np.asarray(x, dtype=float)
    xp = np.asarray(xp, dtype=float)
    fp = np.asarray(fp, dtype=number)
    if period is not None:
        if period == 0:
            raise ValueError("period must be a non-zero value")
        period = abs(period)
        x = x % period
        xp = xp % period
        order = np.argsort(xp)
        xp, fp = xp[order], fp[order]
        xp = np.concatenate((xp[-1:] - period, xp, xp[0:1] + period))
        fp = np.concatenate((fp[-1:], fp, fp[0:1]))
        left = right = None
    if xp.ndim != 1 or fp.ndim != 1:
        raise ValueError("Data points must be 1-D sequences")
    if len(xp) != len(fp):
        raise ValueError("fp and xp are not of the same length.")
    if len(xp) == 0:
        raise ValueError("array of sample points is empty")
    xs, ys = xp.tolist(), fp.tolist()
    low = ys[0] if left is None else number(left)
    high = ys[-1] if right is None else number(right)
    last = len(xs) - 1
    places = np.searchsorted(xp, x.ravel(), side='right').tolist()
    found = []
    for value, place in zip(x.ravel().tolist(), places):
        j = place - 1
        if value != value:
            found.append(number(value))
        elif value > xs[last]:
            found.append(high)
        elif j < 0:
            found.append(low)
        elif j == last or xs[j] == value:
            found.append(ys[j])
        elif number is float:
            found.append(_between(xs[j], xs[j + 1], ys[j], ys[j + 1], value))
        else:
            near, far = ys[j], ys[j + 1]
            found.append(complex(_between(xs[j], xs[j + 1], near.real, far.real, value), _between(xs[j], xs[j + 1], near.imag, far.imag, value)))
    made = np.array(found, dtype=number).reshape(x.shape)
    return made[()] if made.ndim == 0 else made

def gradient(f, *varargs, axis=None, edge_order=1):
    f = np.asanyarray(f)
    axes = tuple(range(f.ndim)) if axis is None else tuple(a % f.ndim for a in (axis if isinstance(axis, tuple) else (axis,)))
    if len(varargs) == 0:
        dx = [1.0] * len(axes)
    elif len(varargs) == 1 and np.ndim(varargs[0]) == 0:
        dx = list(varargs) * len(axes)
    elif len(varargs) == len(axes):
        dx = list(varargs)
        for i, distances in enumerate(dx):
            distances = np.asanyarray(distances)
            if distances.ndim == 0:
                continue
            if distances.ndim != 1:
                raise ValueError("distances must be either scalars or 1d")
            if len(distances) != f.shape[axes[i]]:
                raise ValueError("when 1d, distances must match the length of the corresponding dimension")
            steps = np.diff(distances)
            dx[i] = steps[0] if (steps == steps[0]).all() else steps
    else:
        raise TypeError("invalid number of arguments")
    if edge_order > 2:
        raise ValueError("'edge_order' greater than 2 not supported")
    if f.dtype.kind in 'biu':
        f = f.astype(np.float64)
    outs = []
    for ax, step in zip(axes, dx):
        if f.shape[ax] < edge_order + 1:
            raise ValueError("Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) elements are required.")
        g = np.moveaxis(f, ax, 0)
        out = np.empty_like(g)
        even = np.ndim(step) == 0
        if even:
            out[1:-1] = (g[2:] - g[:-2]) / (2. * step)
        else:
            d1, d2 = step[:-1], step[1:]
            tail = (-1,) + (1,) * (g.ndim - 1)
            a, b, c = (-(d2) / (d1 * (d1 + d2))).reshape(tail), ((d2 - d1) / (d1 * d2)).reshape(tail), (d1 / (d2 * (d1 + d2))).reshape(tail)
            out[1:-1] = a * g[:-2] + b * g[1:-1] + c * g[2:]
        first, final = (step, step) if even else (step[0], step[-1])
        if edge_order == 1:
            out[0] = (g[1] - g[0]) / first
            out[-1] = (g[-1] - g[-2]) / final
        elif even:
            out[0] = -1.5 / step * g[0] + 2. / step * g[1] + -0.5 / step * g[2]
            out[-1] = 0.5 / step * g[-3] + -2. / step * g[-2] + 1.5 / step * g[-1]
        else:
            d1, d2 = step[0], step[1]
            out[0] = -(2. * d1 + d2) / (d1 * (d1 + d2)) * g[0] + (d1 + d2) / (d1 * d2) * g[1] + -d1 / (d2 * (d1 + d2)) * g[2]
            d1, d2 = step[-2], step[-1]
            out[-1] = d2 / (d1 * (d1 + d2)) * g[-3] + -(d2 + d1) / (d1 * d2) * g[-2] + (2. * d2 + d1) / (d2 * (d1 + d2)) * g[-1]
        outs.append(np.moveaxis(out, 0, ax))
    return outs[0] if len(axes) == 1 else tuple(outs)

def trapezoid(y, x=None, dx=1.0, axis=-1):
    y = np.asanyarray(y)
    if x is None:
        d = dx
    else:
        x = np.asanyarray(x)
        d = np.diff(x) if x.ndim == 1 else np.diff(x, axis=axis)
        if x.ndim == 1:
            shape = [1] * y.ndim
            shape[axis] = d.shape[0]
            d = d.reshape(shape)
    upper = [slice(None)] * y.ndim
    lower = [slice(None)] * y.ndim
    upper[axis] = slice(1, None)
    lower[axis] = slice(None, -1)
    return (d * (y[tuple(upper)] + y[tuple(lower)]) / 2.0).sum(axis)

def unwrap(p, discont=None, axis=-1, *, period=2 * np.pi):
    p = np.asarray(p)
    dd = np.diff(p, axis=axis)
    if discont is None:
        discont = period / 2
    whole = p.dtype.kind in 'iu' and isinstance(period, int)
    high = period // 2 if whole else period / 2
    low = -high
    ddmod = np.mod(dd - low, period) + low
    if not whole or period % 2 == 0:
        ddmod = np.where((ddmod == low) & (dd > 0), high, ddmod)
    correct = np.where(abs(dd) < discont, 0, ddmod - dd)
    up = np.array(p, copy=True, dtype=np.result_type(dd, period))
    places = [slice(None)] * p.ndim
    places[axis] = slice(1, None)
    up[tuple(places)] = p[tuple(places)] + correct.cumsum(axis)
    return up

def angle(z, deg=False):
    z = np.asanyarray(z)
    a = np.arctan2(z.imag, z.real) if z.dtype.kind == 'c' else np.arctan2(0 * z, z)
    if deg:
        a = a * (180 / np.pi)
    return a

def sinc(x):
    x = np.asanyarray(x)
    x = x if x.dtype.kind in 'fc' else x.astype(float)
    y = np.pi * np.where(x == 0, 1.0e-20, x)
    return np.sin(y) / y

# Chebyshev coefficients of exp(-x) I0(x), to 8 and beyond (Cephes).
_near = [
    -4.4153416464793395e-18, 3.3307945188222384e-17, -2.431279846547955e-16, 1.715391285555133e-15, -1.1685332877993451e-14,
    7.676185498604936e-14, -4.856446783111929e-13, 2.95505266312964e-12, -1.726826291441556e-11, 9.675809035373237e-11,
    -5.189795601635263e-10, 2.6598237246823866e-09, -1.300025009986248e-08, 6.046995022541919e-08, -2.670793853940612e-07,
    1.1173875391201037e-06, -4.4167383584587505e-06, 1.6448448070728896e-05, -5.754195010082104e-05, 0.00018850288509584165,
    -0.0005763755745385824, 0.0016394756169413357, -0.004324309995050576, 0.010546460394594998, -0.02373741480589947, 0.04930528423967071,
    -0.09490109704804764, 0.17162090152220877, -0.3046826723431984, 0.6767952744094761,
]
_far = [
    -7.233180487874754e-18, -4.830504485944182e-18, 4.46562142029676e-17, 3.461222867697461e-17, -2.8276239805165836e-16,
    -3.425485619677219e-16, 1.7725601330565263e-15, 3.8116806693526224e-15, -9.554846698828307e-15, -4.150569347287222e-14,
    1.54008621752141e-14, 3.8527783827421426e-13, 7.180124451383666e-13, -1.7941785315068062e-12, -1.3215811840447713e-11,
    -3.1499165279632416e-11, 1.1889147107846439e-11, 4.94060238822497e-10, 3.3962320257083865e-09, 2.266668990498178e-08,
    2.0489185894690638e-07, 2.8913705208347567e-06, 6.889758346916825e-05, 0.0033691164782556943, 0.8044904110141088,
]

def _chebyshev(x, coefficients):
    older, last = 0.0, 0.0
    value = coefficients[0]
    for each in coefficients[1:]:
        older, last = last, value
        value = x * last - older + each
    return 0.5 * (value - older)

def i0(x):
    x = np.asanyarray(x)
    if x.dtype.kind == 'c':
        raise TypeError("i0 not supported for complex values")
    x = np.abs(x if x.dtype.kind == 'f' else x.astype(float))
    return np.piecewise(x, [x <= 8.0], [
        lambda near: np.exp(near) * _chebyshev(near / 2.0 - 2, _near),
        lambda far: np.exp(far) * _chebyshev(32.0 / far - 2.0, _far) / np.sqrt(far),
    ])

def kaiser(M, beta):
    values = np.array([0.0, M, beta])
    M, beta = values[1], values[2]
    if M == 1:
        return np.ones(1, dtype=values.dtype)
    middle = (M - 1) / 2.0
    return i0(beta * np.sqrt(1 - ((np.arange(0, M) - middle) / middle) ** 2.0)) / i0(beta)

def _window(M):
    return 0.0 + np.arange(1 - int(M), int(M), 2), np.ones(max(int(M), 0)) if M <= 1 else None

def hanning(M):
    n, short = _window(M)
    return short if short is not None else 0.5 + 0.5 * np.cos(np.pi * n / (M - 1.0))

def hamming(M):
    n, short = _window(M)
    return short if short is not None else 0.54 + 0.46 * np.cos(np.pi * n / (M - 1.0))

def blackman(M):
    n, short = _window(M)
    return short if short is not None else 0.42 + 0.5 * np.cos(np.pi * n / (M - 1.0)) + 0.08 * np.cos(2.0 * np.pi * n / (M - 1.0))

def bartlett(M):
    n, short = _window(M)
    return short if short is not None else np.where(np.less_equal(n, 0), 1 + n / (M - 1.0), 1 - n / (M - 1.0))

def logspace(start, stop, num=50, endpoint=True, base=10.0, dtype=None, axis=0):
    y = np.linspace(start, stop, num=num, endpoint=endpoint)
    made = np.power(base, y)
    return made if dtype is None else made.astype(dtype)

def geomspace(start, stop, num=50, endpoint=True, dtype=None, axis=0):
    if start == 0 or stop == 0:
        raise ValueError('Geometric sequence cannot include zero')
    sign = -1.0 if start < 0 and stop < 0 else 1.0
    made = sign * logspace(np.log10(start * sign), np.log10(stop * sign), num, endpoint)
    if num > 0:
        made[0] = start
        if num > 1 and endpoint:
            made[-1] = stop
    return made if dtype is None else made.astype(dtype)

def polyfit(x, y, deg, rcond=None, full=False, w=None, cov=False):
    order = int(deg) + 1
    x = np.asarray(x) + 0.0
    y = np.asarray(y) + 0.0
    if deg < 0:
        raise ValueError("expected deg >= 0")
    if x.ndim != 1:
        raise TypeError("expected 1D vector for x")
    if x.size == 0:
        raise TypeError("expected non-empty vector for x")
    if y.ndim < 1 or y.ndim > 2:
        raise TypeError("expected 1D or 2D array for y")
    if x.shape[0] != y.shape[0]:
        raise TypeError("expected x and y to have same length")
    if full or cov:
        np._refuse("np.polyfit with full or cov")
    lhs, rhs = vander(x, order), y
    if w is not None:
        w = np.asarray(w) + 0.0
        if w.ndim != 1:
            raise TypeError("expected a 1-d array for weights")
        if w.shape[0] != y.shape[0]:
            raise TypeError("expected w and y to have the same length")
        lhs = lhs * w[:, np.newaxis]
        rhs = rhs * (w[:, np.newaxis] if rhs.ndim == 2 else w)
    scale = np.sqrt((lhs * lhs).sum(axis=0))
    c, rank = _least_squares(lhs / scale, rhs if rhs.ndim == 2 else rhs[:, np.newaxis], len(x) * np.finfo(x.dtype).eps if rcond is None else rcond)
    if rank != order:
        import warnings
        warnings.warn("Polyfit may be poorly conditioned", np.exceptions.RankWarning, stacklevel=2)
    c = (c.T / scale).T
    return c if rhs.ndim == 2 else c[:, 0]

def _least_squares(a, b, rcond):
    "By reflections, each column that is most left over first; columns that the others make up count for nothing."
    a, b = a.copy(), b.copy()
    rows, columns = a.shape
    order = list(range(columns))
    rank = 0
    for k in range(min(rows, columns)):
        left = (a[k:, k:] ** 2).sum(axis=0)
        best = k + int(left.argmax())
        a[:, [k, best]] = a[:, [best, k]]
        order[k], order[best] = order[best], order[k]
        size = np.sqrt((a[k:, k] ** 2).sum())
        if size <= rcond:
            break
        rank += 1
        v = a[k:, k].copy()
        v[0] += size if v[0] >= 0 else -size
        v /= np.sqrt((v * v).sum())
        a[k:] -= 2 * np.outer(v, v @ a[k:])
        b[k:] -= 2 * np.outer(v, v @ b[k:])
    c = np.zeros((columns, b.shape[1]))
    for k in range(rank - 1, -1, -1):
        c[order[k]] = b[k]
        for j in range(k + 1, rank):
            c[order[k]] -= a[k, j] * c[order[j]]
        c[order[k]] /= a[k, k]
    return c, rank

def _kept(function):
    "What is given a polynomial as an object gives one."
    def wrapped(*args, **kwargs):
        made = function(*[each.coeffs if isinstance(each, np.poly1d) else each for each in args], **kwargs)
        if not any(isinstance(each, np.poly1d) for each in args):
            return made
        return tuple(np.poly1d(each) for each in made) if isinstance(made, tuple) else np.poly1d(made)
    wrapped.__name__ = wrapped.__qualname__ = function.__name__
    wrapped.__doc__ = function.__doc__
    return wrapped

def poly(seq_of_zeros):
    seq_of_zeros = np.atleast_1d(seq_of_zeros)
    if seq_of_zeros.ndim == 2 and seq_of_zeros.shape[0] == seq_of_zeros.shape[1] and seq_of_zeros.shape[0] != 0:
        np._refuse("np.poly of a matrix")
    if seq_of_zeros.ndim != 1:
        raise ValueError("input must be 1d or non-empty square 2d array.")
    if len(seq_of_zeros) == 0:
        return 1.0
    kind = seq_of_zeros.dtype if seq_of_zeros.dtype.kind in 'fc' else np.dtype(float)
    a = np.ones((1,), dtype=kind)
    for zero in seq_of_zeros:
        a = np.convolve(a, np.array([1, -zero], dtype=kind), mode='full')
    return a

@_kept
def polydiv(u, v):
    u, v = np.atleast_1d(u) + 0.0, np.atleast_1d(v) + 0.0
    w = u[0] + v[0]
    m, n = len(u) - 1, len(v) - 1
    scale = 1.0 / v[0]
    q = np.zeros((max(m - n + 1, 1),), w.dtype)
    r = u.astype(w.dtype)
    for k in range(m - n + 1):
        d = scale * r[k]
        q[k] = d
        r[k:k + n + 1] -= d * v
    while np.allclose(r[0], 0, rtol=1e-14) and r.shape[-1] > 1:
        r = r[1:]
    return q, r

def polyval(p, x):
    p = np.asarray(p)
    if isinstance(x, np.poly1d):
        y = 0
    else:
        x = np.asanyarray(x)
        y = np.zeros_like(x)
    for each in p:
        y = y * x + each
    return y

@_kept
def polyadd(a1, a2):
    a1, a2 = np.atleast_1d(a1), np.atleast_1d(a2)
    more = len(a2) - len(a1)
    if more > 0:
        a1 = np.concatenate((np.zeros(more, a1.dtype), a1))
    elif more < 0:
        a2 = np.concatenate((np.zeros(-more, a2.dtype), a2))
    return a1 + a2

@_kept
def polysub(a1, a2):
    return polyadd(a1, -np.atleast_1d(a2))

@_kept
def polymul(a1, a2):
    return convolve(a1, a2)

@_kept
def polyder(p, m=1):
    m = int(m)
    if m < 0:
        raise ValueError("Order of derivative must be positive (see polyint)")
    p = np.asarray(p)
    for _ in range(m):
        n = len(p) - 1
        p = p[:-1] * np.arange(n, 0, -1)
    return p

@_kept
def polyint(p, m=1, k=None):
    m = int(m)
    if m < 0:
        raise ValueError("Order of integral must be positive (see polyder)")
    constants = np.zeros(m, float) if k is None else np.atleast_1d(k)
    if len(constants) == 1 and m > 1:
        constants = constants[0] * np.ones(m, float)
    if len(constants) < m:
        raise ValueError("k must be a scalar or a rank-1 array of length 1 or >m.")
    p = np.asarray(p)
    for i in range(m):
        p = np.concatenate((p / np.arange(len(p), 0, -1), [constants[i]]))
    return p

def vander(x, N=None, increasing=False):
    x = np.asarray(x)
    if x.ndim != 1:
        raise ValueError("x must be a one-dimensional array or sequence.")
    N = len(x) if N is None else N
    v = np.empty((len(x), N), dtype=np.promote_types(x.dtype, int))
    for i in range(N):
        v[:, i if increasing else N - 1 - i] = x ** i
    return v
`
