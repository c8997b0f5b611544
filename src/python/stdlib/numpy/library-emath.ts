/** numpy.emath, and numpy.lib.array_utils: functions whose results leave the real numbers where they must. numpy/lib/_scimath_impl.py */
export const emathSource = String.raw`
import numpy as np
__all__ = ['sqrt', 'log', 'log2', 'logn', 'log10', 'power', 'arccos', 'arcsin', 'arctanh']

def _complex(arr):
    return arr.astype(np.complex64 if arr.dtype.char in 'fbhBHe' else np.complex128)

def _if_below(x):
    x = np.asarray(x)
    return _complex(x) if np.any(np.isreal(x) & (x < 0)) else x

def _if_beyond_one(x):
    x = np.asarray(x)
    return _complex(x) if np.any(np.isreal(x) & (abs(x) > 1)) else x

def sqrt(x):
    return np.sqrt(_if_below(x))

def log(x):
    return np.log(_if_below(x))

def log10(x):
    return np.log10(_if_below(x))

def log2(x):
    return np.log2(_if_below(x))

def logn(n, x):
    return np.log(_if_below(x)) / np.log(_if_below(n))

def power(x, p):
    p = np.asarray(p)
    if np.any(p < 0):
        p = p * 1.0
    return np.power(_if_below(x), p)

def arccos(x):
    return np.arccos(_if_beyond_one(x))

def arcsin(x):
    return np.arcsin(_if_beyond_one(x))

def arctanh(x):
    return np.arctanh(_if_beyond_one(x))
`

export const arrayUtilsSource = String.raw`
import numpy as np
import operator as _operator
__all__ = ["byte_bounds", "normalize_axis_tuple", "normalize_axis_index"]

def normalize_axis_index(axis, ndim, msg_prefix=None):
    axis = _operator.index(axis)
    if not -ndim <= axis < ndim:
        raise np.exceptions.AxisError(axis, ndim, msg_prefix)
    return axis % ndim

def normalize_axis_tuple(axis, ndim, argname=None, allow_duplicate=False):
    if type(axis) not in (tuple, list):
        try:
            axis = [_operator.index(axis)]
        except TypeError:
            pass
    axis = tuple(normalize_axis_index(each, ndim, argname) for each in axis)
    if not allow_duplicate and len(set(axis)) != len(axis):
        raise ValueError(f'repeated axis in ${'`'}{argname}${'`'} argument' if argname else 'repeated axis')
    return axis

def byte_bounds(a):
    facts = a.__array_interface__
    low = high = facts['data'][0]
    strides = facts['strides']
    if strides is None:
        high += a.size * a.dtype.itemsize
    else:
        for extent, stride in zip(facts['shape'], strides):
            if stride < 0:
                low += (extent - 1) * stride
            else:
                high += (extent - 1) * stride
        high += a.dtype.itemsize
    return low, high
`
