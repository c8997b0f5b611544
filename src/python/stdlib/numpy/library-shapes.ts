/** NumPy's functions that pad, place, pick along axes and build index arrays. */
export const shapesSource = String.raw`
import numpy as np
import builtins as _builtins
__name__ = 'numpy'

def _axis(axis, ndim, name=None):
    if not -ndim <= axis < ndim:
        raise np.exceptions.AxisError(axis, ndim, name)
    return axis % ndim

def _pairs(x, ndim, as_index=False):
    if isinstance(x, dict):
        given = [(0, 0)] * ndim
        for axis, width in x.items():
            given[axis] = width if isinstance(width, tuple) else (width, width)
        x = given
    x = np.array(x)
    if as_index:
        x = np.round(x).astype(np.intp, copy=False)
        if x.size and x.min() < 0:
            raise ValueError("index can't contain negative values")
    return np.broadcast_to(x, (ndim, 2)).tolist()

_pad_modes = {
    'constant': {'constant_values'}, 'edge': set(), 'linear_ramp': {'end_values'}, 'maximum': {'stat_length'}, 'mean': {'stat_length'},
    'median': {'stat_length'}, 'minimum': {'stat_length'}, 'reflect': {'reflect_type'}, 'symmetric': {'reflect_type'}, 'wrap': set(), 'empty': set(),
}

def _folded(count, left, right, mode):
    "For each place of the padded axis, which element stands there."
    at = np.arange(-left, count + right)
    if mode == 'edge':
        return np.clip(at, 0, count - 1)
    if mode == 'wrap':
        return at % count
    if mode == 'symmetric':
        at = at % (2 * count)
        return np.where(at >= count, 2 * count - 1 - at, at)
    if count == 1:
        return np.zeros(len(at), dtype=int)
    at = at % (2 * count - 2)
    return np.where(at >= count, 2 * count - 2 - at, at)

def pad(array, pad_width, mode='constant', **kwargs):
    array = np.asarray(array)
    if not isinstance(pad_width, dict):
        pad_width = np.asarray(pad_width)
        if not pad_width.dtype.kind == 'i':
            raise TypeError('${'`'}pad_width${'`'} must be of integral type.')
    widths = _pairs(pad_width, array.ndim, True)
    if callable(mode):
        padded = np.zeros([left + n + right for (left, right), n in zip(widths, array.shape)], dtype=array.dtype)
        padded[tuple(slice(left, left + n) for (left, right), n in zip(widths, array.shape))] = array
        for axis in range(padded.ndim):
            view = np.moveaxis(padded, axis, -1)
            for place in np.ndindex(*view.shape[:-1]):
                mode(view[place], tuple(widths[axis]), axis, kwargs)
        return padded
    try:
        unknown = set(kwargs) - _pad_modes[mode]
    except KeyError:
        raise ValueError(f"mode '{mode}' is not supported") from None
    if unknown:
        raise ValueError(f"unsupported keyword arguments for mode '{mode}': {unknown}")
    if kwargs.get('reflect_type', 'even') != 'even':
        np._refuse("np.pad with reflect_type='odd'")
    if mode not in ('constant', 'empty') and array.size == 0:
        for axis, (pair, n) in enumerate(zip(widths, array.shape)):
            if n == 0 and any(pair):
                raise ValueError(f"can't extend empty axis {axis} using modes other than 'constant' or 'empty'")
    if mode in ('edge', 'wrap', 'symmetric', 'reflect'):
        for axis, (left, right) in enumerate(widths):
            if left or right:
                array = np.take(array, _folded(array.shape[axis], left, right, mode), axis=axis)
        return array.copy() if not any(left or right for left, right in widths) else array
    shape = [left + n + right for (left, right), n in zip(widths, array.shape)]
    order = 'F' if array.flags.fnc else 'C'
    padded = np.zeros(shape, dtype=array.dtype, order=order)
    inner = tuple(slice(left, left + n) for (left, right), n in zip(widths, array.shape))
    padded[inner] = array
    if mode == 'empty':
        return padded
    if mode in ('constant', 'linear_ramp'):
        values = _pairs_of_values(kwargs.get('constant_values' if mode == 'constant' else 'end_values', 0), array.ndim)
    else:
        length = kwargs.get('stat_length')
        lengths = [(None, None)] * array.ndim if length is None else _pairs(length, array.ndim, True)
    for axis, (left, right) in enumerate(widths):
        n = array.shape[axis]
        view = padded[tuple(slice(None) if i <= axis else inner[i] for i in range(array.ndim))]
        view = np.moveaxis(view, axis, 0)
        body = view[left:left + n]
        if mode == 'constant':
            view[:left] = values[axis][0]
            view[left + n:] = values[axis][1]
        elif mode == 'linear_ramp':
            for count, target, end, back in ((left, view[:left], values[axis][0], False), (right, view[left + n:], values[axis][1], True)):
                if count:
                    edge = body[-1] if back else body[0]
                    ramp = np.stack([np.linspace(end, value, count, endpoint=False) for value in np.ravel(edge)], axis=-1).reshape((count,) + np.shape(edge))
                    if array.dtype.kind in 'iu':
                        ramp = np.floor(ramp)
                    target[...] = ramp[::-1] if back else ramp
        else:
            find = {'maximum': np.max, 'minimum': np.min, 'mean': np.mean, 'median': np.median}[mode]
            first = n if lengths[axis][0] is None else _builtins.min(lengths[axis][0], n)
            last = n if lengths[axis][1] is None else _builtins.min(lengths[axis][1], n)
            if (first == 0 or last == 0) and mode in ('maximum', 'minimum'):
                raise ValueError("stat_length of 0 yields no value for padding")
            for target, part in ((view[:left], body[:first]), (view[left + n:], body[n - last:])):
                value = find(part, axis=0)
                target[...] = np.round(value) if array.dtype.kind in 'iu' else value
    return padded

def _pairs_of_values(x, ndim):
    x = np.asarray(x)
    return np.broadcast_to(x, (ndim, 2))

def rollaxis(a, axis, start=0):
    n = a.ndim
    axis = _axis(axis, n)
    if start < 0:
        start += n
    if not 0 <= start < n + 1:
        raise np.exceptions.AxisError(f"'start' arg requires {-n} <= start < {n + 1}, but {start} was passed in")
    if axis < start:
        start -= 1
    if axis == start:
        return a[...]
    axes = list(range(n))
    axes.remove(axis)
    axes.insert(start, axis)
    return a.transpose(axes)

def ediff1d(ary, to_end=None, to_begin=None):
    ary = np.asanyarray(ary).ravel()
    parts = [np.diff(ary)]
    if to_begin is not None:
        parts.insert(0, np.ravel(to_begin).astype(ary.dtype))
    if to_end is not None:
        parts.append(np.ravel(to_end).astype(ary.dtype))
    return np.concatenate(parts)

def _without_zeros(arr, trim, axis):
    axes = range(arr.ndim) if axis is None else [each % arr.ndim for each in np.atleast_1d(axis).tolist()]
    there = np.argwhere(arr)
    index = []
    for i in range(arr.ndim):
        low, high = 0, arr.shape[i]
        if i in axes:
            if len(there) == 0:
                low = high = 0
            else:
                if 'f' in trim:
                    low = int(there[:, i].min())
                if 'b' in trim:
                    high = int(there[:, i].max()) + 1
        index.append(slice(low, high))
    return tuple(index)

def trim_zeros(filt, trim='fb', axis=None):
    arr = np.asarray(filt)
    trim = trim.lower()
    if trim not in {"fb", "bf", "f", "b"}:
        raise ValueError(f"unexpected character(s) in ${'`'}trim${'`'}: {trim!r}")
    if arr.ndim != 1:
        return filt[_without_zeros(arr, trim, axis)]
    first, last = 0, len(arr)
    there = np.flatnonzero(arr)
    if len(there) == 0:
        return filt[:0]
    if 'f' in trim:
        first = int(there[0])
    if 'b' in trim:
        last = int(there[-1]) + 1
    return filt[first:last]

def mask_indices(n, mask_func, k=0):
    return np.nonzero(mask_func(np.ones((n, n), int), k) != 0)

typecodes = {'Character': 'c', 'Integer': 'bhilqnp', 'UnsignedInteger': 'BHILQNP', 'Float': 'efdg', 'Complex': 'FDG', 'AllInteger': 'bBhHiIlLqQnNpP',
             'AllFloat': 'efdgFDG', 'Datetime': 'Mm', 'All': '?bhilqnpBHILQNPefdgFDGSUVOMm'}

def mintypecode(typechars, typeset='GDFgdf', default='d'):
    chars = [each if isinstance(each, str) else np.asarray(each).dtype.char for each in typechars]
    found = {each for each in chars if each in typeset}
    if not found:
        return default
    if 'F' in found and 'd' in found:
        return 'D'
    return min(found, key='gdfGDF'.replace('gdfGDF', 'GDFgdf').index)

def unstack(x, /, *, axis=0):
    if np.ndim(x) == 0:
        raise ValueError("Input array must be at least 1-d.")
    return tuple(np.moveaxis(np.asarray(x), axis, 0))

def _block_place(index):
    return 'arrays' + ''.join(f'[{i}]' for i in index if i is not None)

def _block_depth(arrays, parent):
    "Where the first element is, and how many axes the widest element has."
    if isinstance(arrays, tuple):
        raise TypeError(f"{_block_place(parent)} is a tuple. Only lists can be used to arrange blocks, and np.block does not allow implicit conversion from tuple to ndarray.")
    if not isinstance(arrays, list):
        return parent, np.ndim(arrays)
    if not arrays:
        return parent + [None], 0
    first, most = None, 0
    for i, each in enumerate(arrays):
        index, ndim = _block_depth(each, parent + [i])
        most = _builtins.max(most, ndim)
        if first is None:
            first = index
            continue
        if len(index) != len(first):
            raise ValueError(f"List depths are mismatched. First element was at depth {len(first)}, but there is an element at depth {len(index)} ({_block_place(index)})")
        if index[-1] is None:
            first = index
    return first, most

def block(arrays):
    first, most = _block_depth(arrays, [])
    levels = len(first)
    if first and first[-1] is None:
        raise ValueError(f"List at {_block_place(first)} cannot be empty")
    ndim = _builtins.max(levels, most)
    def build(x, level):
        if not isinstance(x, list):
            return np.array(x, ndmin=ndim, copy=None)
        return np.concatenate([build(each, level + 1) for each in x], axis=-(levels - level))
    return build(arrays, 0) if levels else np.array(arrays, ndmin=ndim)

def diagflat(v, k=0):
    return np.diag(np.ravel(v), k)

def diag_indices(n, ndim=2):
    idx = np.arange(n)
    return (idx,) * ndim

def diag_indices_from(arr):
    if not arr.ndim >= 2:
        raise ValueError("input array must be at least 2-d")
    if not np.all(np.diff(arr.shape) == 0):
        raise ValueError("All dimensions of input must be of equal length")
    return diag_indices(arr.shape[0], arr.ndim)

def fill_diagonal(a, val, wrap=False):
    if a.ndim < 2:
        raise ValueError("array must be at least 2-d")
    end = None
    if a.ndim == 2:
        step = a.shape[1] + 1
        if not wrap:
            end = a.shape[1] * a.shape[1]
    else:
        if not np.all(np.diff(a.shape) == 0):
            raise ValueError("All dimensions of input must be of equal length")
        step = 1 + (np.cumprod(a.shape[:-1])).sum()
    a.flat[:end:step] = val

def tril_indices(n, k=0, m=None):
    return np.nonzero(np.tri(n, m, k=k, dtype=bool))

def triu_indices(n, k=0, m=None):
    return np.nonzero(~np.tri(n, m, k=k - 1, dtype=bool))

def tril_indices_from(arr, k=0):
    if arr.ndim != 2:
        raise ValueError("input array must be 2-d")
    return tril_indices(arr.shape[-2], k=k, m=arr.shape[-1])

def triu_indices_from(arr, k=0):
    if arr.ndim != 2:
        raise ValueError("input array must be 2-d")
    return triu_indices(arr.shape[-2], k=k, m=arr.shape[-1])

def ix_(*args):
    out = []
    nd = len(args)
    for k, new in enumerate(args):
        if not isinstance(new, np.ndarray):
            new = np.asarray(new)
            if new.size == 0:
                new = new.astype(np.intp)
        if new.ndim != 1:
            raise ValueError("Cross index must be 1 dimensional")
        if new.dtype == bool:
            new, = new.nonzero()
        out.append(new.reshape((1,) * k + (new.size,) + (1,) * (nd - k - 1)))
    return tuple(out)

class _Grid:
    def __init__(self, sparse):
        self.sparse = sparse

    def _line(self, key):
        start = 0 if key.start is None else key.start
        step = 1 if key.step is None else key.step
        if isinstance(step, complex):
            count = int(abs(step))
            return np.linspace(start, key.stop, count)
        return np.arange(start, key.stop, step)

    def __getitem__(self, key):
        if not isinstance(key, tuple):
            return self._line(key)
        lines = [self._line(each) for each in key]
        kind = np.result_type(*lines)
        lines = [line.astype(kind).reshape((1,) * i + (-1,) + (1,) * (len(key) - i - 1)) for i, line in enumerate(lines)]
        if self.sparse:
            return tuple(lines)
        return np.stack(np.broadcast_arrays(*lines))

mgrid = _Grid(False)
ogrid = _Grid(True)

def _joined_as(directive, items):
    "Joined along an axis, with so many dimensions, those that are missing put in where the third number says."
    if directive in ('r', 'c'):
        np._refuse("matrices (np.r_ of a text)")
    try:
        axis, ndmin, place = ([int(each) for each in directive.split(',')] + [1, -1])[:3] if ',' in directive else (int(directive), 1, -1)
        if directive.count(',') == 1:
            place = -1
    except ValueError as error:
        raise ValueError(f"unknown special directive {directive!r}") from error
    parts = []
    for each in items:
        if isinstance(each, slice):
            made = np.array(mgrid[each], copy=None, ndmin=ndmin)
            if ndmin > 1 and place != -1:
                made = made.swapaxes(-1, place)
        else:
            own = np.ndim(each)
            made = np.array(each, copy=None, subok=True, ndmin=ndmin)
            if place != -1 and own < ndmin:
                more = ndmin - own
                start = place + more + 1 if place < 0 else place
                axes = list(range(ndmin))
                made = made.transpose(axes[:start] + axes[more:] + axes[start:more])
        parts.append(made)
    return np.concatenate(parts, axis=axis)

_scalars = {int, float, complex, bool, bytes, str, memoryview, *(each for each in vars(np).values() if isinstance(each, type) and issubclass(each, np.generic))}

class _Join:
    def __init__(self, columns):
        self.columns = columns

    def __getitem__(self, key):
        if isinstance(key, str):
            np._refuse("matrices (np.r_ of a text)")
        parts, numbers = [], []
        for i, each in enumerate(key if isinstance(key, tuple) else (key,)):
            if isinstance(each, slice):
                each = mgrid[each]
            elif isinstance(each, str):
                if i != 0:
                    raise ValueError("special directives must be the first entry.")
                return _joined_as(each, key[1:])
            elif type(each) in _scalars:
                numbers.append((len(parts), each))
            each = np.asarray(each)
            if self.columns:
                each = each.reshape(-1, 1) if each.ndim < 2 else each
            elif each.ndim == 0:
                each = each.reshape(1)
            parts.append(each)
        if numbers:
            # A number has the dtype that the arrays beside it have.
            weak = dict(numbers)
            dtype = np.result_type(*[weak.get(i, part) for i, part in enumerate(parts)])
            parts = [np.array(weak[i], dtype=dtype, ndmin=part.ndim) if i in weak else part for i, part in enumerate(parts)]
        return np.concatenate(parts, axis=-1 if self.columns else 0)

r_ = _Join(False)
c_ = _Join(True)

def apply_over_axes(func, a, axes):
    val = np.asarray(a)
    n = val.ndim
    for axis in np.atleast_1d(axes).tolist():
        if axis < 0:
            axis += n
        res = func(val, axis)
        val = res if res.ndim == val.ndim else np.expand_dims(res, axis)
        if val.ndim != n:
            raise ValueError("function is not returning an array of the correct shape")
    return val

def take_along_axis(arr, indices, axis=-1):
    if axis is None:
        if indices.ndim != 1:
            raise ValueError('when axis=None, ${'`'}indices${'`'} must have a single dimension.')
        return np.asarray(arr).ravel()[indices]
    return arr[_along(arr, indices, _axis(axis, arr.ndim))]

def put_along_axis(arr, indices, values, axis):
    if axis is None:
        arr.flat[indices] = values
        return
    arr[_along(arr, indices, _axis(axis, arr.ndim))] = values

def _along(arr, indices, axis):
    if indices.dtype.kind not in 'iu':
        raise IndexError('${'`'}indices${'`'} must be an integer array')
    if arr.ndim != indices.ndim:
        raise ValueError("${'`'}indices${'`'} and ${'`'}arr${'`'} must have the same number of dimensions")
    place = []
    for d, n in enumerate(arr.shape):
        place.append(indices if d == axis else np.arange(n).reshape((1,) * d + (-1,) + (1,) * (arr.ndim - d - 1)))
    return tuple(place)

def unravel_index(indices, shape, order='C'):
    if isinstance(shape, int):
        shape = (shape,)
    indices = np.asarray(indices)
    if indices.dtype.kind not in 'iu' and indices.size:
        raise TypeError("only int indices permitted")
    size = 1
    for n in shape:
        size *= n
    if indices.size and (np.any(indices < 0) or np.any(indices >= size)):
        bad = indices[(indices < 0) | (indices >= size)].ravel()[0]
        raise ValueError(f"index {bad} is out of bounds for array with size {size}")
    rest = indices.astype(np.intp)
    places = []
    for n in (reversed(shape) if order == 'C' else shape):
        places.append(rest % n)
        rest = rest // n
    return tuple(reversed(places)) if order == 'C' else tuple(places)

def ravel_multi_index(multi_index, dims, mode='raise', order='C'):
    if isinstance(dims, int):
        dims = (dims,)
    if len(multi_index) != len(dims):
        raise ValueError(f"parameter multi_index must be a sequence of length {len(dims)}")
    modes = (mode,) * len(dims) if isinstance(mode, str) else mode
    total = 0
    axes = range(len(dims)) if order == 'C' else range(len(dims) - 1, -1, -1)
    for d in axes:
        at, n = np.asarray(multi_index[d]), dims[d]
        if at.size and at.dtype.kind not in 'iu':
            raise TypeError("only int indices permitted")
        if modes[d] == 'wrap':
            at = at % n
        elif modes[d] == 'clip':
            at = np.clip(at, 0, n - 1)
        elif np.any(at < 0) or np.any(at >= n):
            raise ValueError("invalid entry in coordinates array")
        total = total * n + at
    total = np.asarray(total)
    return total[()] if total.ndim == 0 else total

def select(condlist, choicelist, default=0):
    if len(condlist) != len(choicelist):
        raise ValueError('list of cases must be same length as list of conditions')
    if len(condlist) == 0:
        raise ValueError("select with an empty condition list is not possible")
    choices = [each if type(each) in (int, float, complex) else np.asarray(each) for each in choicelist]
    choices.append(default if type(default) in (int, float, complex) else np.asarray(default))
    kind = np.result_type(*choices)
    condlist = np.broadcast_arrays(*condlist)
    for i, cond in enumerate(condlist):
        if cond.dtype.type is not np.bool:
            raise TypeError(f'invalid entry {i} in condlist: should be boolean ndarray')
    choices = np.broadcast_arrays(*[np.asarray(each) for each in choices])
    shape = np.broadcast_shapes(condlist[0].shape, choices[0].shape)
    result = np.full(shape, choices[-1], dtype=kind)
    for choice, cond in zip(reversed(choices[:-1]), reversed(condlist)):
        np.copyto(result, choice, where=cond)
    return result[()] if result.ndim == 0 else result

def piecewise(x, condlist, funclist, *args, **kw):
    x = np.asanyarray(x)
    n2 = len(funclist)
    if np.isscalar(condlist) or (not isinstance(condlist[0], (list, np.ndarray)) and x.ndim != 0):
        condlist = [condlist]
    condlist = np.asarray(condlist, dtype=bool)
    n = len(condlist)
    if n == n2 - 1:
        rest = ~np.any(condlist, axis=0, keepdims=True)
        condlist = np.concatenate([condlist, rest], axis=0)
        n += 1
    elif n != n2:
        raise ValueError(f"with {n} condition(s), either {n} or {n + 1} functions are expected")
    y = np.zeros_like(x)
    for cond, func in zip(condlist, funclist):
        if not callable(func):
            y[cond] = func
        else:
            vals = x[cond]
            if vals.size > 0:
                y[cond] = func(vals, *args, **kw)
    return y

def extract(condition, arr):
    return np.take(np.ravel(arr), np.nonzero(np.ravel(condition))[0])

def place(arr, mask, vals):
    if not isinstance(arr, np.ndarray):
        raise TypeError(f"place() argument 1 must be numpy.ndarray, not {type(arr).__name__}")
    mask = np.asarray(mask, dtype=bool)
    if mask.size != arr.size:
        raise ValueError("place: mask and data must be the same size")
    vals = np.ravel(vals)
    count = int(mask.sum())
    if count and vals.size == 0:
        raise ValueError("Cannot insert from an empty array!")
    if not arr.flags.writeable:
        raise ValueError("WRITEBACKIFCOPY base is read-only")
    if count:
        arr[mask.reshape(arr.shape)] = np.resize(vals, count)

def lexsort(keys, axis=-1):
    keys = [np.asarray(key) for key in keys]
    if not keys:
        raise TypeError("need sequence of keys with len > 0 in lexsort")
    for key in keys:
        if key.shape != keys[0].shape:
            raise ValueError("all keys need to be the same shape")
    if keys[0].ndim == 0:
        return np.intp(0)
    order = np.argsort(keys[0], axis=axis, kind='stable')
    for key in keys[1:]:
        again = np.argsort(np.take_along_axis(key, order, axis), axis=axis, kind='stable')
        order = np.take_along_axis(order, again, axis)
    return order

def sort_complex(a):
    b = np.array(a, copy=True)
    b.sort()
    return b if b.dtype.kind == 'c' else b.astype('F' if b.dtype.char in 'bhBH' else 'D')

def setxor1d(ar1, ar2, assume_unique=False):
    a = np.concatenate((np.unique(ar1), np.unique(ar2)), axis=None)
    if a.size == 0:
        return a
    a.sort()
    flag = np.concatenate(([True], a[1:] != a[:-1], [True]))
    return a[flag[1:] & flag[:-1]]

def unique_values(x):
    return np.unique(x)

from collections import namedtuple as _namedtuple
UniqueAllResult = _namedtuple('UniqueAllResult', 'values indices inverse_indices counts')
UniqueCountsResult = _namedtuple('UniqueCountsResult', 'values counts')
UniqueInverseResult = _namedtuple('UniqueInverseResult', 'values inverse_indices')

def unique_all(x):
    return UniqueAllResult(*np.unique(x, return_index=True, return_inverse=True, return_counts=True))

def unique_counts(x):
    return UniqueCountsResult(*np.unique(x, return_counts=True))

def unique_inverse(x):
    return UniqueInverseResult(*np.unique(x, return_inverse=True))

def isreal(x):
    return np.imag(x) == 0

def iscomplex(x):
    x = np.asanyarray(x)
    if x.dtype.kind == 'c':
        return x.imag != 0
    made = np.zeros(x.shape, bool)
    return made[()] if made.ndim == 0 else made

def isposinf(x, out=None):
    return np.logical_and(np.isinf(x), ~np.signbit(x), out=out)

def isneginf(x, out=None):
    return np.logical_and(np.isinf(x), np.signbit(x), out=out)

def real_if_close(a, tol=100):
    a = np.asanyarray(a)
    if a.dtype.kind != 'c':
        return a
    if tol > 1:
        tol = np.finfo(a.dtype.type).eps * tol
    if np.all(np.absolute(a.imag) < tol):
        a = a.real
    return a

def fix(x, out=None):
    return np.trunc(x, out=out)

def cumulative_sum(x, /, *, axis=None, dtype=None, out=None, include_initial=False):
    return _cumulative(np.add, 0, x, axis, dtype, include_initial)

def cumulative_prod(x, /, *, axis=None, dtype=None, out=None, include_initial=False):
    return _cumulative(np.multiply, 1, x, axis, dtype, include_initial)

def _cumulative(func, first, x, axis, dtype, include_initial):
    x = np.atleast_1d(x)
    if axis is None:
        if x.ndim >= 2:
            raise ValueError("For arrays which have more than one dimension ${'`'}axis${'`'} argument is required.")
        axis = 0
    res = func.accumulate(x, axis=axis, dtype=dtype)
    if include_initial:
        shape = list(res.shape)
        shape[axis] = 1
        res = np.concatenate([np.full(shape, first, dtype=res.dtype), res], axis=axis)
    return res

def min_scalar_type(a, /):
    a = np.asarray(a)
    if a.ndim or a.dtype.kind not in 'iufc':
        return a.dtype
    if a.dtype.kind == 'c':
        return np.promote_types(np.complex64, np.promote_types(min_scalar_type(a.real[()]), min_scalar_type(a.imag[()])))
    if a.dtype.kind == 'f':
        for kind in (np.float16, np.float32):
            if not np.isfinite(a) or abs(float(a)) < float(np.finfo(kind).max):
                return np.dtype(kind)
        return a.dtype
    value = int(a)
    for kind in ((np.uint8, np.uint16, np.uint32, np.uint64) if value >= 0 else (np.int8, np.int16, np.int32, np.int64)):
        if np.iinfo(kind).min <= value <= np.iinfo(kind).max:
            return np.dtype(kind)

def common_type(*arrays):
    kinds = []
    for a in arrays:
        kind = np.asarray(a).dtype
        if kind.kind not in 'iufc':
            raise TypeError("can't get common type for non-numeric array")
        kinds.append(np.result_type(kind, float) if kind.kind in 'iu' else kind)
    return np.result_type(*kinds).type

def asarray_chkfinite(a, dtype=None, order=None):
    a = np.asarray(a, dtype=dtype, order=order)
    if a.dtype.kind in 'fc' and not np.isfinite(a).all():
        raise ValueError("array must not contain infs or NaNs")
    return a

def isdtype(dtype, kind):
    dtype = np.dtype(dtype)
    kinds = {'bool': 'b', 'signed integer': 'i', 'unsigned integer': 'u', 'integral': 'iu', 'real floating': 'f', 'complex floating': 'c', 'numeric': 'iufc'}
    for each in kind if isinstance(kind, tuple) else (kind,):
        if isinstance(each, str):
            if each not in kinds:
                raise ValueError(f"kind argument is a string, but {each!r} is not a known kind name.")
            if dtype.kind in kinds[each]:
                return True
        elif np.dtype(each) == dtype:
            return True
    return False
`
