/** NumPy's functions on samples: quantiles, histograms, covariance, and the versions of reductions that skip NaN. */
export const statisticsSource = String.raw`
import numpy as np
import builtins as _builtins
__name__ = 'numpy'

def _axes_last(a, axis):
    "The axes that go away as one in front; what is left; the shape with ones for keepdims."
    if axis is None:
        return a.reshape(-1), (), (1,) * a.ndim
    if not isinstance(axis, tuple):
        axis = (axis,)
    axes = []
    for each in axis:
        if not -a.ndim <= each < a.ndim:
            raise np.exceptions.AxisError(each, a.ndim, None)
        axes.append(each % a.ndim)
    rest = [i for i in range(a.ndim) if i not in axes]
    moved = a.transpose(axes + rest)
    left = tuple(a.shape[i] for i in rest)
    return moved.reshape((-1,) + left), left, tuple(1 if i in axes else n for i, n in enumerate(a.shape))

_parameters = {
    'interpolated_inverted_cdf': (0, 1), 'hazen': (0.5, 0.5), 'weibull': (0, 0), 'median_unbiased': (1 / 3.0, 1 / 3.0), 'normal_unbiased': (3 / 8.0, 3 / 8.0),
}
_methods = ('inverted_cdf', 'averaged_inverted_cdf', 'closest_observation', 'interpolated_inverted_cdf', 'hazen', 'weibull', 'linear',
            'median_unbiased', 'normal_unbiased', 'lower', 'higher', 'midpoint', 'nearest')

def _quantile(a, q, axis, out, method, keepdims, skipnan=False):
    if method not in _methods:
        known = {name: None for name in _methods}.keys()
        raise ValueError(f"{method!r} is not a valid method. Use one of: {known}")
    line, left, kept = _axes_last(a, axis)
    if line.dtype.kind == 'b' and method in ('linear', 'midpoint'):
        line = line + 0
    line = np.sort(line, axis=0)
    if skipnan and left:
        flat = line.reshape(line.shape[0], -1)
        columns = [_of_sorted(flat[:, i][~np.isnan(flat[:, i])], q, method, True) for i in range(flat.shape[1])]
        result = np.stack(columns, axis=-1).reshape(q.shape + left)
    else:
        if skipnan:
            line = line[~np.isnan(line)]
        result = _of_sorted(line, q, method, skipnan)
    if keepdims:
        result = np.asarray(result).reshape(q.shape + kept)
    if out is not None:
        out[...] = result
        return out
    return result[()] if isinstance(result, np.ndarray) and result.ndim == 0 else result

def _of_sorted(line, q, method, skipnan=False):
    n = line.shape[0]
    if n == 0:
        if not skipnan:
            raise IndexError("index -1 is out of bounds for axis 0 with size 0")
        return np.full(q.shape + line.shape[1:], np.nan)[()]
    span = (n - 1) * q
    if method == 'inverted_cdf':
        place = np.asarray(n * q)
        whole = np.floor(place - 1)
        at = np.where(place - 1 == whole, whole, whole + 1)
        at = np.clip(at, 0, n - 1).astype(int)
        return _at(line, at)
    if method == 'closest_observation':
        place = np.asarray(n * q - 1 - 0.5)
        low = np.floor(place)
        at = np.where((place == low) & (low % 2 == 0), low, low + 1)
        return _at(line, np.clip(at, 0, n - 1).astype(int))
    if method == 'lower':
        return _at(line, np.floor(span).astype(int))
    if method == 'higher':
        return _at(line, np.ceil(span).astype(int))
    if method == 'nearest':
        place = np.asarray(span)
        low = np.floor(place)
        rest = place - low
        at = np.where((rest > 0.5) | ((rest == 0.5) & (low % 2 == 1)), low + 1, low)
        return _at(line, at.astype(int))
    if method == 'midpoint':
        place = np.asarray(0.5 * (np.floor(span) + np.ceil(span)))
    elif method == 'linear':
        place = np.asarray(span)
    elif method == 'averaged_inverted_cdf':
        place = np.asarray(n * q - 1)
    else:
        alpha, beta = _parameters[method]
        place = np.asarray(n * q + (alpha + q * (1 - alpha - beta)) - 1)
    below = np.floor(place)
    rest = place - below
    if method == 'averaged_inverted_cdf':
        rest = np.where(rest == 0, 0.5, 1.0)
    rest = np.asarray(rest, dtype=place.dtype)
    low = np.clip(below, 0, n - 1).astype(int)
    high = np.clip(below + 1, 0, n - 1).astype(int)
    first, second = _at(line, low), _at(line, high)
    weight = rest.reshape(rest.shape + (1,) * (line.ndim - 1))
    step = np.subtract(second, first)
    result = np.asarray(np.add(first, step * weight))
    late = np.asarray(second - step * (1 - weight))
    result = np.where(weight >= 0.5, late.astype(result.dtype), result)
    if line.dtype.kind == 'f':
        broken = np.isnan(line[-1])
        if np.any(broken):
            result = np.where(np.broadcast_to(broken, result.shape), result.dtype.type(np.nan), result)
    return result[()] if result.ndim == 0 else result

def _at(line, at):
    if line.dtype.kind == 'f':
        broken = np.isnan(line[-1])
        if np.any(broken):
            picked = np.asarray(line[at])
            return np.where(np.broadcast_to(broken, picked.shape), line.dtype.type(np.nan), picked)[()]
    return line[at]

def _checked(a, q, weights, is_percent):
    a = np.asanyarray(a)
    if a.dtype.kind == 'c':
        raise TypeError("a must be an array of real numbers")
    if weights is not None:
        np._refuse("quantiles with weights")
    if is_percent:
        q = np.asanyarray(np.true_divide(q, a.dtype.type(100) if a.dtype.kind == 'f' else 100))
    else:
        q = np.asanyarray(q, dtype=a.dtype if isinstance(q, (int, float)) and a.dtype.kind == 'f' else None)
    if not (np.all(0 <= q) and np.all(q <= 1)):
        raise ValueError("Percentiles must be in the range [0, 100]" if is_percent else "Quantiles must be in the range [0, 1]")
    return a, q

def percentile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None):
    a, q = _checked(a, q, weights, True)
    return _quantile(a, q, axis, out, method, keepdims)

def quantile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None):
    a, q = _checked(a, q, weights, False)
    return _quantile(a, q, axis, out, method, keepdims)

def nanpercentile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None):
    a, q = _checked(a, q, weights, True)
    return _quantile(a, q, axis, out, method, keepdims, a.dtype.kind == 'f')

def nanquantile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None):
    a, q = _checked(a, q, weights, False)
    return _quantile(a, q, axis, out, method, keepdims, a.dtype.kind == 'f')

def _middle(line):
    count = line.shape[0]
    if count == 0:
        return np.mean(line, axis=0)
    half = count // 2
    if line.dtype.kind == 'f' and np.isnan(line[-1]).any():
        picked = np.mean(line[half - (count + 1) % 2:half + 1], axis=0)
        broken = np.isnan(line[-1])
        return np.where(broken, picked.dtype.type(np.nan), picked)[()]
    return np.mean(line[half:half + 1] if count % 2 else line[half - 1:half + 1], axis=0)

def median(a, axis=None, out=None, overwrite_input=False, keepdims=False):
    a = np.asanyarray(a)
    line, left, kept = _axes_last(a, axis)
    result = _middle(np.sort(line, axis=0))
    if keepdims:
        result = np.asarray(result).reshape(kept)
    if out is not None:
        out[...] = result
        return out
    return result

def nanmedian(a, axis=None, out=None, overwrite_input=False, keepdims=False):
    a = np.asanyarray(a)
    if a.dtype.kind != 'f':
        return median(a, axis, out, overwrite_input, keepdims)
    line, left, kept = _axes_last(a, axis)
    line = np.sort(line, axis=0)
    if left:
        flat = line.reshape(line.shape[0], -1)
        result = np.array([_middle(flat[:, i][~np.isnan(flat[:, i])]) for i in range(flat.shape[1])], dtype=a.dtype).reshape(left)
    else:
        used = line[~np.isnan(line)]
        if used.size == 0:
            np._warn("All-NaN slice encountered")
            used = np.array([np.nan], a.dtype)
        result = _middle(used)
    if keepdims:
        result = np.asarray(result).reshape(kept)
    return result

def nanprod(a, axis=None, dtype=None, out=None, keepdims=False):
    a = np.asarray(a)
    return np.prod(np.where(np.isnan(a), a.dtype.type(1), a) if a.dtype.kind in 'fc' else a, axis=axis, dtype=dtype, keepdims=keepdims)

def nancumsum(a, axis=None, dtype=None, out=None):
    a = np.asarray(a)
    return np.cumsum(np.where(np.isnan(a), a.dtype.type(0), a) if a.dtype.kind in 'fc' else a, axis=axis, dtype=dtype)

def nancumprod(a, axis=None, dtype=None, out=None):
    a = np.asarray(a)
    return np.cumprod(np.where(np.isnan(a), a.dtype.type(1), a) if a.dtype.kind in 'fc' else a, axis=axis, dtype=dtype)

def nanvar(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False):
    a = np.asarray(a)
    if a.dtype.kind != 'f':
        return np.var(a, axis=axis, dtype=dtype, ddof=ddof, keepdims=keepdims)
    there = ~np.isnan(a)
    count = np.sum(there, axis=axis, keepdims=True)
    filled = np.where(there, a, a.dtype.type(0))
    with np.errstate(invalid='ignore', divide='ignore'):
        middle = np.sum(filled, axis=axis, keepdims=True) / count
    away = np.where(there, filled - middle, a.dtype.type(0)).astype(a.dtype)
    left = np.sum(there, axis=axis, keepdims=keepdims) - ddof
    with np.errstate(invalid='ignore', divide='ignore'):
        result = np.asarray(np.sum(away * away, axis=axis, keepdims=keepdims) / left)
    if np.any(left <= 0):
        np._warn("Degrees of freedom <= 0 for slice.")
        result = np.where(left <= 0, np.nan, result)
    return result.astype(a.dtype)[()]

def nanstd(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False):
    return np.sqrt(nanvar(a, axis, dtype, None, ddof, keepdims))

def _nanarg(a, axis, stand_in, find):
    a = np.asarray(a)
    if a.dtype.kind != 'f':
        return find(a, axis=axis)
    broken = np.isnan(a)
    if np.any(np.all(broken, axis=axis)):
        raise ValueError("All-NaN slice encountered")
    return find(np.where(broken, a.dtype.type(stand_in), a), axis=axis)

def nanargmax(a, axis=None, out=None, *, keepdims=False):
    return _nanarg(a, axis, -np.inf, np.argmax)

def nanargmin(a, axis=None, out=None, *, keepdims=False):
    return _nanarg(a, axis, np.inf, np.argmin)

def _edges_of(a, bins, range):
    n = None
    if isinstance(bins, str):
        if range is not None:
            low, high = range
        return None, bins
    if np.ndim(bins) == 0:
        try:
            n = int(bins.__index__())
        except AttributeError:
            raise TypeError("${'`'}bins${'`'} must be an integer, a string, or an array") from None
        if n < 1:
            raise ValueError("${'`'}bins${'`'} must be positive, when an integer")
        return n, None
    if np.ndim(bins) == 1:
        edges = np.asarray(bins)
        if np.any(edges[:-1] > edges[1:]):
            raise ValueError("${'`'}bins${'`'} must increase monotonically, when an array")
        return None, edges
    raise ValueError("${'`'}bins${'`'} must be 1d, when an array")

def _outer_edges(a, range):
    if range is not None:
        first, last = range
        if first > last:
            raise ValueError('max must be larger than min in range parameter.')
        if not (np.isfinite(first) and np.isfinite(last)):
            raise ValueError(f"supplied range of [{first}, {last}] is not finite")
    elif a.size == 0:
        first, last = 0, 1
    else:
        first, last = a.min(), a.max()
        if not (np.isfinite(first) and np.isfinite(last)):
            raise ValueError(f"autodetected range of [{first}, {last}] is not finite")
    if first == last:
        first = first - 0.5
        last = last + 0.5
    return first, last

def _width(name, x):
    "Widths of bins that are estimated from the data."
    size = x.size
    spread = np.ptp(x)
    if name == 'sqrt':
        return spread / np.sqrt(size)
    if name == 'sturges':
        return spread / (np.log2(size) + 1.0)
    if name == 'rice':
        return spread / (2.0 * size ** (1.0 / 3))
    if name == 'scott':
        return (24.0 * np.pi ** 0.5 / size) ** (1.0 / 3.0) * np.std(x)
    if name == 'fd':
        return 2.0 * np.subtract(*percentile(x, [75, 25])) * size ** (-1.0 / 3.0)
    if name == 'auto':
        fd, sturges = _width('fd', x), _width('sturges', x)
        return _builtins.min(fd, sturges) if fd else sturges
    if name in ('doane', 'stone'):
        np._refuse(f"the histogram estimator {name!r}")
    raise ValueError(f"{name!r} is not a valid estimator for ${'`'}bins${'`'}")

def _bin_edges(a, bins, range, weights):
    n, edges = _edges_of(a, bins, range)
    if isinstance(edges, str):
        if weights is not None:
            raise TypeError("Automated estimation of the number of bins is not supported for weighted data")
        first, last = _outer_edges(a, range)
        used = a if range is None else a[(a >= first) & (a <= last)]
        width = _width(edges, used) if used.size else 0
        if used.size and a.dtype.kind in 'iu' and width < 1:
            width = 1
        n = int(np.ceil((last - first) / width)) if width else 1
        edges = None
    if edges is not None:
        return edges, None
    first, last = _outer_edges(a, range)
    kind = np.result_type(first, last, a)
    if kind.kind in 'iu':
        kind = np.result_type(kind, float)
    return np.linspace(first, last, n + 1, endpoint=True, dtype=kind), (first, last, n)

def _samples(a, weights):
    a = np.asarray(a)
    if a.dtype == bool:
        import warnings
        warnings.warn(f"Converting input from {a.dtype} to {np.uint8} for compatibility.", RuntimeWarning, stacklevel=3)
        a = a.astype(np.uint8)
    if weights is not None:
        weights = np.asarray(weights)
        if weights.shape != a.shape:
            raise ValueError('weights should have the same shape as a.')
        weights = weights.ravel()
    return a.ravel(), weights

def histogram_bin_edges(a, bins=10, range=None, weights=None):
    a, weights = _samples(a, weights)
    return _bin_edges(a, bins, range, weights)[0]

def histogram(a, bins=10, range=None, density=None, weights=None):
    a, weights = _samples(a, weights)
    edges, even = _bin_edges(a, bins, range, weights)
    if even is not None:
        first, last, n = even
        keep = (a >= first) & (a <= last)
        used = a[keep].astype(edges.dtype)
        at = ((used - first) / (last - first) * n).astype(np.intp)
        at[at == n] -= 1
        at[used < edges[at]] -= 1
        at[(used >= edges[at + 1]) & (at != n - 1)] += 1
        counts = np.bincount(at, None if weights is None else weights[keep], n)
        if weights is not None:
            counts = counts.astype(weights.dtype)
    elif weights is None:
        ordered = np.sort(a)
        found = np.concatenate([ordered.searchsorted(edges[:-1], 'left'), ordered.searchsorted(edges[-1:], 'right')])
        counts = np.diff(found)
    else:
        order = np.argsort(a)
        ordered = a[order]
        total = np.concatenate((np.zeros(1, dtype=weights.dtype), weights[order].cumsum()))
        found = np.concatenate([ordered.searchsorted(edges[:-1], 'left'), ordered.searchsorted(edges[-1:], 'right')])
        counts = np.diff(total[found])
    if density:
        widths = np.array(np.diff(edges), float)
        return counts / widths / counts.sum(), edges
    return counts, edges

def histogramdd(sample, bins=10, range=None, density=None, weights=None):
    sample = np.atleast_2d(np.asarray(sample).T).T if np.ndim(sample) != 2 else np.asarray(sample)
    count, dims = sample.shape
    try:
        if len(bins) != dims:
            raise ValueError('The dimension of bins must be equal to the dimension of the sample x.')
    except TypeError:
        bins = dims * [bins]
    if range is None:
        range = (None,) * dims
    edges = []
    places = []
    keep = np.ones(count, dtype=bool)
    for i in _builtins.range(dims):
        column = sample[:, i]
        edge = _bin_edges(column, bins[i], range[i], None)[0] if np.ndim(bins[i]) == 0 else np.asarray(bins[i])
        edges.append(edge)
        at = np.searchsorted(edge, column, side='right')
        at[column == edge[-1]] -= 1
        keep &= (at > 0) & (at < len(edge))
        places.append(at - 1)
    shape = tuple(len(edge) - 1 for edge in edges)
    hist = np.zeros(shape)
    np.add.at(hist, tuple(at[keep] for at in places), 1 if weights is None else np.asarray(weights)[keep])
    if density:
        for i, edge in enumerate(edges):
            hist = hist / np.diff(edge).reshape([-1 if k == i else 1 for k in _builtins.range(dims)])
        hist = hist / (hist.sum() if False else count if weights is None else np.sum(weights))
    return hist, tuple(edges)

def histogram2d(x, y, bins=10, range=None, density=None, weights=None):
    if len(x) != len(y):
        raise ValueError('x and y must have the same length.')
    try:
        n = len(bins)
    except TypeError:
        n = 1
    if n != 1 and n != 2:
        bins = [np.asarray(bins)] * 2
    hist, edges = histogramdd(np.stack([np.asarray(x), np.asarray(y)], axis=1), bins, range, density, weights)
    return hist, edges[0], edges[1]

def digitize(x, bins, right=False):
    x = np.asarray(x)
    bins = np.asarray(bins)
    if x.dtype.kind == 'c':
        raise TypeError("x may not be complex")
    if np.all(bins[:-1] <= bins[1:]):
        return np.searchsorted(bins, x, side='left' if right else 'right')
    if not np.all(bins[:-1] >= bins[1:]):
        raise ValueError("bins must be monotonically increasing or decreasing")
    return len(bins) - np.searchsorted(bins[::-1], x, side='right' if right else 'left')

def cov(m, y=None, rowvar=True, bias=False, ddof=None, fweights=None, aweights=None, *, dtype=None):
    if ddof is not None and ddof != int(ddof):
        raise ValueError("ddof must be integer")
    if fweights is not None or aweights is not None:
        np._refuse("np.cov with weights")
    m = np.asarray(m)
    if m.ndim > 2:
        raise ValueError("m has more than 2 dimensions")
    dtype = np.result_type(m, np.float64) if y is None else np.result_type(m, np.asarray(y), np.float64)
    x = np.array(m, ndmin=2, dtype=dtype)
    if not rowvar and m.ndim != 1:
        x = x.T
    if x.shape[0] == 0:
        return np.array([]).reshape(0, 0)
    if y is not None:
        y = np.array(y, copy=None, ndmin=2, dtype=dtype)
        if not rowvar and y.shape[0] != 1:
            y = y.T
        x = np.concatenate((x, y), axis=0)
    if ddof is None:
        ddof = 0 if bias else 1
    factor = x.shape[1] - ddof
    if factor <= 0:
        import warnings
        warnings.warn("Degrees of freedom <= 0 for slice", RuntimeWarning, stacklevel=2)
        factor = 0.0
    x -= np.mean(x, axis=1)[:, None]
    c = np.dot(x, x.T.conj())
    c *= np.true_divide(1, factor)
    return c.squeeze()

def corrcoef(x, y=None, rowvar=True, *, dtype=None):
    c = cov(x, y, rowvar)
    if np.ndim(c) == 0:
        return c / c
    stddev = np.sqrt(np.diag(c).real)
    c = c / stddev[:, None]
    c = c / stddev[None, :]
    return np.clip(c, -1, 1)
`
