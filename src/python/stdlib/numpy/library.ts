/** What of NumPy is written in Python here: small functions over the native ones, and the classes around them. */
export const numpySource = String.raw`
import builtins as _builtins
import operator as _operator
import numbers as _numbers

_numbers.Integral.register(integer)
_numbers.Complex.register(inexact)
_numbers.Real.register(floating)
_numbers.Number.register(number)

class iinfo:
    "Machine limits for integer types."

    def __init__(self, int_type):
        try:
            self.dtype = dtype(int_type)
        except TypeError:
            self.dtype = dtype(type(int_type))
        self.kind = self.dtype.kind
        self.bits = self.dtype.itemsize * 8
        self.key = "%s%d" % (self.kind, self.bits)
        if self.kind not in 'iu':
            raise ValueError(f"Invalid integer data type {self.kind!r}.")

    @property
    def min(self):
        return 0 if self.kind == 'u' else int(-(1 << (self.bits - 1)))

    @property
    def max(self):
        return int((1 << self.bits) - 1) if self.kind == 'u' else int((1 << (self.bits - 1)) - 1)

    def __str__(self):
        return (f"Machine parameters for {self.dtype}\n"
                "---------------------------------------------------------------\n"
                f"min = {self.min}\nmax = {self.max}\n"
                "---------------------------------------------------------------\n")

    def __repr__(self):
        return f"{self.__class__.__name__}(min={self.min}, max={self.max}, dtype={self.dtype})"

class finfo:
    "Machine limits for floating point types."
    _facts = {2: (10, 5, 3), 4: (23, 8, 6), 8: (52, 11, 15)}

    def __init__(self, type_):
        if type_ is None:
            raise TypeError("dtype must not be None")
        try:
            found = dtype(type_)
        except TypeError:
            found = dtype(type(type_))
        if found.kind == 'c':
            found = dtype('f%d' % (found.itemsize // 2))
        if found.kind != 'f':
            raise ValueError(f"data type {found.type!r} not inexact")
        self.dtype = found.newbyteorder('=')
        self.bits = found.itemsize * 8
        mantissa, exponent, digits = self._facts[found.itemsize]
        kind = self.dtype.type
        self.nmant = mantissa
        self.nexp = self.iexp = exponent
        self.precision = digits
        self.machep = -mantissa
        self.negep = -mantissa - 1
        self.maxexp = 1 << (exponent - 1)
        self.minexp = 2 - self.maxexp
        self.eps = kind(2.0 ** -mantissa)
        self.epsneg = kind(2.0 ** (-mantissa - 1))
        self.max = kind((2.0 - 2.0 ** -mantissa) * 2.0 ** (self.maxexp - 1))
        self.min = -self.max
        self.tiny = self.smallest_normal = kind(2.0 ** self.minexp)
        self.smallest_subnormal = kind(2.0 ** (self.minexp - mantissa))
        self.resolution = kind(10.0 ** -digits)

    def __str__(self):
        line = '-' * 63 + '\n'
        return (f"Machine parameters for {self.dtype}\n{line}"
                f"precision = {self.precision}   resolution = {self.resolution!s}\n"
                f"machep = {self.machep}   eps =        {self.eps!s}\n"
                f"negep =  {self.negep}   epsneg =     {self.epsneg!s}\n"
                f"minexp = {self.minexp}   tiny =       {self.tiny!s}\n"
                f"maxexp = {self.maxexp}   max =        {self.max!s}\n"
                f"nexp =   {self.nexp}   min =        -max\n"
                f"smallest_normal = {self.smallest_normal!s}   smallest_subnormal = {self.smallest_subnormal!s}\n{line}")

    def __repr__(self):
        low, high = (f"{each:.5e}" if self.bits == 16 else str(each) for each in (self.min, self.max))
        return f"{self.__class__.__name__}(resolution={self.resolution!s}, min={low}, max={high}, dtype={self.dtype})"

_unspecified = _builtins.object()

class errstate:
    "Floating point error handling for a time."
    __slots__ = ('_before', '_call', '_wanted')

    def __init__(self, *, call=_unspecified, all=None, divide=None, over=None, under=None, invalid=None):
        self._before = None
        self._call = call
        self._wanted = dict(all=all, divide=divide, over=over, under=under, invalid=invalid)

    def __enter__(self):
        if self._before is not None:
            raise TypeError("Cannot enter ${'`'}np.errstate${'`'} twice.")
        self._before = self._set()

    def _set(self):
        handler = geterrcall() if self._call is _unspecified else seterrcall(self._call)
        try:
            return seterr(**{name: value for name, value in self._wanted.items() if value is not None}), handler
        except BaseException:
            seterrcall(handler)
            raise

    def __exit__(self, *exc_info):
        modes, handler = self._before
        self._before = None
        seterr(**modes)
        seterrcall(handler)

    def __call__(self, func):
        import functools
        @functools.wraps(func)
        def inner(*args, **kwargs):
            modes, handler = self._set()
            try:
                return func(*args, **kwargs)
            finally:
                seterr(**modes)
                seterrcall(handler)
        return inner

class printoptions:
    "Print options for a time."

    def __init__(self, *args, **kwargs):
        self._args = args
        self._kwargs = kwargs

    def __enter__(self):
        self._before = get_printoptions()
        set_printoptions(*self._args, **self._kwargs)
        return get_printoptions()

    def __exit__(self, *exc_info):
        before = self._before
        set_printoptions(**before)

def issubdtype(arg1, arg2):
    if not issubclass_(arg1, generic):
        arg1 = dtype(arg1).type
    if not issubclass_(arg2, generic):
        arg2 = dtype(arg2).type
    return issubclass(arg1, arg2)

def issubclass_(arg1, arg2):
    try:
        return issubclass(arg1, arg2)
    except TypeError:
        return False

def identity(n, dtype=None, *, like=None):
    return eye(n, dtype=dtype)

def diag(v, k=0):
    v = asanyarray(v)
    if v.ndim == 1:
        n = v.shape[0] + abs(k)
        res = zeros((n, n), v.dtype)
        for i in range(v.shape[0]):
            res[(i - k if k < 0 else i), (i if k < 0 else i + k)] = v[i]
        return res
    if v.ndim == 2:
        return diagonal(v, k)
    raise ValueError("Input must be 1- or 2-d.")

def tri(N, M=None, k=0, dtype=float, *, like=None):
    return greater_equal.outer(arange(N), arange(-k, (N if M is None else M) - k)).astype(dtype, copy=False)

def isclose(a, b, rtol=1.e-5, atol=1.e-8, equal_nan=False):
    x, y, atol, rtol = (each if isinstance(each, (_builtins.int, _builtins.float, _builtins.complex)) else asanyarray(each) for each in (a, b, atol, rtol))
    y = asanyarray(y, dtype=result_type(y, 1.))
    if not (all(isfinite(atol)) and all(isfinite(rtol))):
        import warnings
        warnings.warn(f"One of rtol or atol is not valid, atol: {atol}, rtol: {rtol}", RuntimeWarning, stacklevel=2)
    with errstate(invalid='ignore'):
        result = less_equal(_builtins.abs(x - y), atol + rtol * _builtins.abs(y)) & isfinite(y) | (x == y)
        if equal_nan:
            result |= isnan(x) & isnan(y)
    return result[()]

def allclose(a, b, rtol=1.e-5, atol=1.e-8, equal_nan=False):
    return _builtins.bool(all(isclose(a, b, rtol=rtol, atol=atol, equal_nan=equal_nan)))

def tril(m, k=0):
    m = asanyarray(m)
    return where(tri(*m.shape[-2:], k=k, dtype=bool), m, zeros(1, m.dtype))

def triu(m, k=0):
    m = asanyarray(m)
    return where(tri(*m.shape[-2:], k=k - 1, dtype=bool), zeros(1, m.dtype), m)

def append(arr, values, axis=None):
    arr = asanyarray(arr)
    if axis is None:
        if arr.ndim != 1:
            arr = arr.ravel()
        values = ravel(values)
        axis = arr.ndim - 1
    return concatenate((arr, values), axis=axis)

def delete(arr, obj, axis=None):
    arr = asanyarray(arr)
    if axis is None:
        arr = arr.ravel()
        axis = 0
    elif axis < 0:
        axis += arr.ndim
    count = arr.shape[axis]
    keep = ones(count, dtype=bool)
    if isinstance(obj, int) and not -count <= obj < count:
        raise IndexError(f"index {obj} is out of bounds for axis {axis} with size {count}")
    keep[obj] = False
    return arr[(slice(None),) * axis + (keep,)]

def insert(arr, obj, values, axis=None):
    arr = asanyarray(arr)
    if axis is None:
        arr = arr.ravel()
        axis = 0
    elif axis < 0:
        axis += arr.ndim
    count = arr.shape[axis]
    lead = (slice(None),) * axis
    if isinstance(obj, int):
        if not -count <= obj <= count:
            raise IndexError(f"index {obj} is out of bounds for axis {axis} with size {count}")
        if obj < 0:
            obj += count
        values = array(values, copy=None, ndmin=arr.ndim, dtype=arr.dtype)
        values = moveaxis(values, 0, axis)
        new = empty(arr.shape[:axis] + (count + values.shape[axis],) + arr.shape[axis + 1:], arr.dtype)
        new[lead + (slice(None, obj),)] = arr[lead + (slice(None, obj),)]
        new[lead + (slice(obj, obj + values.shape[axis]),)] = values
        new[lead + (slice(obj + values.shape[axis], None),)] = arr[lead + (slice(obj, None),)]
        return new
    places = asarray(range(count)[obj] if isinstance(obj, slice) else obj, dtype=int)
    places = where(places < 0, places + count, places)
    order = argsort(places)
    new = empty(arr.shape[:axis] + (count + len(places),) + arr.shape[axis + 1:], arr.dtype)
    mask = ones(count + len(places), dtype=bool)
    at = places.copy()
    at[order] = places[order] + arange(len(places))
    mask[at] = False
    new[lead + (at,)] = values
    new[lead + (mask,)] = arr
    return new

def rot90(m, k=1, axes=(0, 1)):
    axes = tuple(axes)
    if len(axes) != 2:
        raise ValueError("len(axes) must be 2.")
    m = asanyarray(m)
    if axes[0] == axes[1] or _builtins.abs(axes[0] - axes[1]) == m.ndim:
        raise ValueError("Axes must be different.")
    if _builtins.any(not -m.ndim <= axis < m.ndim for axis in axes):
        raise ValueError(f"Axes={axes} out of range for array of ndim={m.ndim}.")
    k %= 4
    if k == 0:
        return m[:]
    if k == 2:
        return flip(flip(m, axes[0]), axes[1])
    order = list(range(m.ndim))
    order[axes[0]], order[axes[1]] = order[axes[1]], order[axes[0]]
    if k == 1:
        return transpose(flip(m, axes[1]), order)
    return flip(transpose(m, order), axes[1])

_nothing = object()

def diff(a, n=1, axis=-1, prepend=_nothing, append=_nothing):
    if n == 0:
        return a
    if n < 0:
        raise ValueError("order must be non-negative but got " + repr(n))
    a = asanyarray(a)
    if a.ndim == 0:
        raise ValueError("diff requires input that is at least one dimensional")
    if not -a.ndim <= axis < a.ndim:
        raise exceptions.AxisError(axis, a.ndim)
    parts = [a]
    for at, extra in ((0, prepend), (2, append)):
        if extra is not _nothing:
            extra = asanyarray(extra)
            if extra.ndim == 0:
                extra = broadcast_to(extra, a.shape[:axis % a.ndim] + (1,) + a.shape[axis % a.ndim + 1:])
            parts.insert(at, extra)
    if len(parts) > 1:
        a = concatenate(parts, axis)
    upper = [slice(None)] * a.ndim
    lower = [slice(None)] * a.ndim
    upper[axis] = slice(1, None)
    lower[axis] = slice(None, -1)
    op = not_equal if a.dtype == bool else subtract
    for _ in range(n):
        a = op(a[tuple(upper)], a[tuple(lower)])
    return a

def ptp(a, axis=None, out=None, keepdims=False):
    a = asanyarray(a)
    return subtract(a.max(axis=axis, out=out, keepdims=keepdims), a.min(axis=axis, keepdims=keepdims), out)

def _normalize_axes(axis, ndim, name):
    "Axes counted from the front, as a tuple; messages begin with the argument's name."
    if not isinstance(axis, (tuple, list)):
        axis = (_operator.index(axis),)
    for each in axis:
        if not -ndim <= each < ndim:
            raise exceptions.AxisError(each, ndim, name)
    axis = tuple(each % ndim for each in axis)
    if len(set(axis)) != len(axis):
        raise ValueError(f"repeated axis in ${'`'}{name}${'`'} argument")
    return axis

def average(a, axis=None, weights=None, returned=False, *, keepdims=False):
    a = asanyarray(a)
    if axis is not None:
        axis = _normalize_axes(axis, a.ndim, 'axis')
    if weights is None:
        avg = a.mean(axis, keepdims=keepdims)
        scl = avg.dtype.type(a.size / _builtins.max(1, avg.size))
    else:
        wgt = asanyarray(weights)
        if a.shape != wgt.shape:
            if axis is None:
                raise TypeError("Axis must be specified when shapes of a and weights differ.")
            if wgt.shape != tuple(a.shape[each] for each in axis):
                raise ValueError("Shape of weights must be consistent with shape of a along specified axis.")
            wgt = wgt.transpose(argsort(axis))
            wgt = wgt.reshape(tuple(extent if i in axis else 1 for i, extent in enumerate(a.shape)))
        found = result_type(a.dtype, wgt.dtype, *(['f8'] if a.dtype.kind in 'biu' else []))
        scl = wgt.sum(axis=axis, dtype=found, keepdims=keepdims)
        if any(scl == 0.0):
            raise ZeroDivisionError("Weights sum to zero, can't be normalized")
        avg = multiply(a, wgt, dtype=found).sum(axis, keepdims=keepdims) / scl
    if returned and scl.shape != avg.shape:
        scl = broadcast_to(scl, avg.shape).copy()
    return (avg, scl) if returned else avg

def meshgrid(*xi, copy=True, sparse=False, indexing='xy'):
    ndim = len(xi)
    if indexing not in ('xy', 'ij'):
        raise ValueError("Valid values for ${'`'}indexing${'`'} are 'xy' and 'ij'.")
    output = [asanyarray(x).reshape((1,) * i + (-1,) + (1,) * (ndim - i - 1)) for i, x in enumerate(xi)]
    if indexing == 'xy' and ndim > 1:
        output[0] = output[0].reshape((1, -1) + (1,) * (ndim - 2))
        output[1] = output[1].reshape((-1, 1) + (1,) * (ndim - 2))
    if not sparse:
        output = broadcast_arrays(*output)
    if copy:
        output = tuple(x.copy() for x in output)
    return output if isinstance(output, tuple) else tuple(output)

def isin(element, test_elements, assume_unique=False, invert=False, *, kind=None):
    element = asarray(element)
    flat = element.ravel()
    found = zeros(flat.shape, dtype=bool)
    for value in asarray(test_elements).ravel():
        found |= flat == value
    return (~found if invert else found).reshape(element.shape)

def intersect1d(ar1, ar2, assume_unique=False, return_indices=False):
    if not return_indices:
        a = unique(ar1)
        return a[isin(a, ar2)]
    a, first = (asarray(ar1).ravel(), None) if assume_unique else unique(ar1, return_index=True)
    b, second = (asarray(ar2).ravel(), None) if assume_unique else unique(ar2, return_index=True)
    both = concatenate((a, b))
    order = both.argsort(kind='mergesort')
    both = both[order]
    same = both[1:] == both[:-1]
    left = order[:-1][same]
    right = order[1:][same] - a.size
    return both[:-1][same], left if first is None else first[left], right if second is None else second[right]

def union1d(ar1, ar2):
    return unique(concatenate((ar1, ar2), axis=None))

def setdiff1d(ar1, ar2, assume_unique=False):
    a = unique(ar1)
    return a[isin(a, ar2, invert=True)]

def bincount(x, /, weights=None, minlength=0):
    given = x
    x = asarray(x)
    if x.size == 0 and x.ndim == 1:
        x = x.astype(int)
    if x.dtype.kind not in 'biu':
        if isinstance(given, ndarray):
            raise TypeError(f"Cannot cast array data from {x.dtype!r} to dtype('int64') according to the rule 'safe'")
        import warnings
        warnings.warn("Non-integer input passed to bincount. In a future version of NumPy, this will be an error. (Deprecated NumPy 2.1)", DeprecationWarning, stacklevel=2)
        x = x.astype(int)
    if x.ndim == 0:
        raise ValueError("object of too small depth for desired array")
    if x.ndim > 1:
        raise ValueError("object too deep for desired array" if isinstance(given, ndarray) else "setting an array element with a sequence. The requested array would exceed the maximum number of dimension of 1.")
    if minlength < 0:
        raise ValueError("'minlength' must not be negative")
    if x.size and x.min() < 0:
        raise ValueError("'list' argument must have no negative elements")
    size = _builtins.max(int(x.max()) + 1 if x.size else 0, minlength)
    if weights is None:
        counts = zeros(size, dtype=int)
        add.at(counts, x.astype(int, copy=False), 1)
        return counts
    weights = asarray(weights, dtype=float)
    if len(weights) != len(x):
        raise ValueError("The weights and list don't have the same length.")
    counts = zeros(size, dtype=float)
    add.at(counts, x, weights)
    return counts

def fromfunction(function, shape, *, dtype=float, like=None, **kwargs):
    return function(*indices(shape, dtype=dtype), **kwargs)

def indices(dimensions, dtype=int, sparse=False):
    dimensions = tuple(dimensions)
    ndim = len(dimensions)
    if sparse:
        return tuple(arange(dim, dtype=dtype).reshape((1,) * i + (dim,) + (1,) * (ndim - i - 1)) for i, dim in enumerate(dimensions))
    res = empty((ndim,) + dimensions, dtype=dtype)
    for i, dim in enumerate(dimensions):
        res[i] = arange(dim, dtype=dtype).reshape((1,) * i + (dim,) + (1,) * (ndim - i - 1))
    return res

def apply_along_axis(func1d, axis, arr, *args, **kwargs):
    arr = asanyarray(arr)
    if not -arr.ndim <= axis < arr.ndim:
        from numpy.exceptions import AxisError
        raise AxisError(axis, arr.ndim)
    arr = moveaxis(arr, axis, -1)
    results = [func1d(arr[index], *args, **kwargs) for index in ndindex(*arr.shape[:-1])]
    made = asarray(results)
    made = made.reshape(arr.shape[:-1] + made.shape[1:])
    return made if made.ndim < arr.ndim else moveaxis(made, -1, axis)

class ndindex:
    "Every index of an array of this shape."

    def __init__(self, *shape):
        if len(shape) == 1 and isinstance(shape[0], tuple):
            shape = shape[0]
        if _builtins.any(dim < 0 for dim in shape):
            raise ValueError("negative dimensions are not allowed")
        self._shape = shape
        self._index = [0] * len(shape)
        self._left = 1
        for dim in shape:
            self._left *= dim

    def __iter__(self):
        return self

    def __next__(self):
        if self._left <= 0:
            raise StopIteration
        self._left -= 1
        found = tuple(self._index)
        for axis in range(len(self._shape) - 1, -1, -1):
            self._index[axis] += 1
            if self._index[axis] < self._shape[axis]:
                break
            self._index[axis] = 0
        return found

class ndenumerate:
    "Indices and elements of an array."

    def __init__(self, arr):
        self._places = ndindex(*shape(arr))
        self._flat = asarray(arr).flat

    def __iter__(self):
        return self

    def __next__(self):
        index = next(self._places)
        return index, next(self._flat)

class _IndexExpression:
    def __init__(self, maketuple):
        self._maketuple = maketuple

    def __getitem__(self, item):
        if self._maketuple and not isinstance(item, tuple):
            return (item,)
        return item

s_ = _IndexExpression(False)
index_exp = _IndexExpression(True)

def linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0, *, device=None):
    if type(start) in (int, float, float64, int64) and type(stop) in (int, float, float64, int64):
        return _linspace(start, stop, num, endpoint, retstep, dtype)
    num = num.__index__()
    if num < 0:
        raise ValueError(f"Number of samples, {num}, must be non-negative.")
    div = num - 1 if endpoint else num
    start, stop = asanyarray(start) * 1.0, asanyarray(stop) * 1.0
    dt = result_type(start, stop, float(num))
    whole = False
    if dtype is None:
        dtype = dt
    else:
        whole = issubdtype(dtype, integer)
    delta = subtract(stop, start, dtype=dt)
    y = arange(0, num, dtype=dt).reshape((-1,) + (1,) * ndim(delta))
    if div > 0:
        step = delta / div
        if any(asanyarray(step) == 0):
            y = y / div * delta
        else:
            y = y * step
    else:
        step = nan
        y = y * delta
    y = y + start
    if endpoint and num > 1:
        y[-1, ...] = stop
    if axis != 0:
        y = moveaxis(y, 0, axis)
    if whole:
        y = floor(y)
    made = y.astype(dtype, copy=False)
    return (made, step) if retstep else made

def nansum(a, axis=None, dtype=None, out=None, keepdims=False):
    a = asarray(a)
    return sum(where(isnan(a), a.dtype.type(0), a) if a.dtype.kind in 'fc' else a, axis=axis, dtype=dtype, keepdims=keepdims)

def _warn(message, category=RuntimeWarning):
    "As of the function that the program called."
    import warnings
    warnings.warn(message, category, stacklevel=3)

def nanmax(a, axis=None, out=None, keepdims=False):
    if type(a) is not ndarray and size(a) == 0:
        return max(a, axis=axis, out=out, keepdims=keepdims)
    res = fmax.reduce(a, axis=axis, out=out, keepdims=keepdims)
    if any(isnan(res)):
        _warn("All-NaN slice encountered" if type(a) is ndarray else "All-NaN axis encountered")
    return res

def nanmin(a, axis=None, out=None, keepdims=False):
    if type(a) is not ndarray and size(a) == 0:
        return min(a, axis=axis, out=out, keepdims=keepdims)
    res = fmin.reduce(a, axis=axis, out=out, keepdims=keepdims)
    if any(isnan(res)):
        _warn("All-NaN slice encountered" if type(a) is ndarray else "All-NaN axis encountered")
    return res

def nanmean(a, axis=None, dtype=None, out=None, keepdims=False):
    a = asarray(a)
    if a.dtype.kind not in 'fc':
        return mean(a, axis=axis, dtype=dtype, out=out, keepdims=keepdims)
    count = sum(~isnan(a), axis=axis, keepdims=keepdims, dtype=intp)
    total = nansum(a, axis=axis, dtype=dtype, keepdims=keepdims)
    with errstate(invalid='ignore', divide='ignore'):
        made = true_divide(total, count)
    made = made.astype(total.dtype) if isinstance(made, ndarray) else total.dtype.type(made)
    if any(count == 0):
        _warn("Mean of empty slice")
    if out is not None:
        out[...] = made
        return out
    return made

def row_stack(tup, *, dtype=None, casting="same_kind"):
    _warn("${'`'}row_stack${'`'} alias is deprecated. Use ${'`'}np.vstack${'`'} directly.", DeprecationWarning)
    return vstack(tup, dtype=dtype, casting=casting)

def nan_to_num(x, copy=True, nan=0.0, posinf=None, neginf=None):
    x = array(x, copy=copy or None)
    if x.dtype.kind != 'f':
        return x
    info = finfo(x.dtype)
    x = where(isnan(x), x.dtype.type(nan), x)
    x = where(x == inf, x.dtype.type(info.max if posinf is None else posinf), x)
    x = where(x == -inf, x.dtype.type(info.min if neginf is None else neginf), x)
    return x if x.ndim else x[()]

def array_equiv(a1, a2):
    a1, a2 = asarray(a1), asarray(a2)
    try:
        return True if all(a1 == a2) else False
    except ValueError:
        return False

def getbufsize():
    return 8192

def binary_repr(num, width=None):
    def checked(needed):
        if width is not None and width < needed:
            raise ValueError(f"Insufficient bit width={width} provided for binwidth={needed}")
    num = _operator.index(num)
    if num == 0:
        return '0' * (width or 1)
    if num > 0:
        text = f'{num:b}'
        checked(len(text))
        return text if width is None else text.zfill(width)
    if width is None:
        return '-' + f'{-num:b}'
    size = len(f'{-num:b}')
    if 2 ** (size - 1) == -num:
        size -= 1
    text = f'{2 ** (size + 1) + num:b}'
    checked(len(text))
    return '1' * (width - len(text)) + text

def base_repr(number, base=2, padding=0):
    digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
    if base > len(digits):
        raise ValueError("Bases greater than 36 not handled in base_repr.")
    if base < 2:
        raise ValueError("Bases less than 2 not handled in base_repr.")
    num = _builtins.abs(int(number))
    res = []
    while num:
        res.append(digits[num % base])
        num //= base
    if padding:
        res.append('0' * padding)
    if number < 0:
        res.append('-')
    return ''.join(reversed(res or '0'))

def iterable(y):
    try:
        iter(y)
    except TypeError:
        return False
    return True

def require(a, dtype=None, requirements=None, *, like=None):
    wanted = {{'C_CONTIGUOUS': 'C', 'CONTIGUOUS': 'C', 'F_CONTIGUOUS': 'F', 'FORTRAN': 'F', 'WRITEABLE': 'W', 'OWNDATA': 'O', 'ALIGNED': 'A'}.get(name.upper(), name.upper())
              for name in ([requirements] if isinstance(requirements, str) else requirements or [])}
    arr = array(a, dtype=dtype, order='F' if 'F' in wanted else 'C' if 'C' in wanted else 'A', copy=None)
    if 'A' in wanted and not arr.flags.aligned:
        return arr.copy()
    if ('W' in wanted and not arr.flags.writeable) or ('O' in wanted and not arr.flags.owndata):
        return arr.copy()
    return arr

def get_include():
    return '/usr/lib/python3/dist-packages/numpy/_core/include'

import numpy.lib.stride_tricks, numpy.exceptions, numpy.dtypes
del numpy
`
