/** numpy.fft: axes, lengths and scales around the transforms of fft.ts. numpy/fft/_pocketfft.py, _helper.py */
export const fftSource = String.raw`
import numpy as np
import operator as _operator

__all__ = ['fft', 'ifft', 'rfft', 'irfft', 'hfft', 'ihfft', 'rfftn', 'irfftn', 'rfft2', 'irfft2', 'fft2', 'ifft2', 'fftn', 'ifftn', 'fftshift', 'ifftshift', 'fftfreq', 'rfftfreq']

_OPPOSITE = {"backward": "forward", None: "forward", "ortho": "ortho", "forward": "backward"}

def _swapped(norm):
    try:
        return _OPPOSITE[norm]
    except KeyError:
        raise ValueError(f'Invalid norm value {norm}; should be "backward", "ortho" or "forward".') from None

def _along(a, n, axis, kind, forward, norm, out):
    if n < 1:
        raise ValueError(f"Invalid number of FFT data points ({n}) specified.")
    if not forward:
        norm = _swapped(norm)
    real = np.result_type(a.real.dtype, 1.0)
    if real != np.float64:
        np._refuse("np.fft of numbers of less than double precision")
    if norm is None or norm == "backward":
        factor = 1
    elif norm == "ortho":
        factor = np.reciprocal(np.sqrt(n, dtype=real))
    elif norm == "forward":
        factor = np.reciprocal(n, dtype=real)
    else:
        raise ValueError(f'Invalid norm value {norm}; should be "backward","ortho" or "forward".')
    if not -a.ndim <= axis < a.ndim:
        raise np.exceptions.AxisError(axis, a.ndim)
    axis %= a.ndim
    if a.dtype.kind == 'O':
        np._refuse("np.fft of Python objects")
    if kind == 'real' and a.dtype.kind == 'c' and forward:
        raise TypeError(f"ufunc 'rfft_n_{'odd' if n % 2 else 'even'}' did not contain a loop with signature matching types ({a.dtype!r}, dtype('float64')) -> None")
    rows = np.moveaxis(a, axis, -1)
    if kind == 'complex':
        made = _complex(rows, n, forward, factor)
    elif forward:
        made = _real(rows, n, factor)
    else:
        made = _real_back(rows, n, factor)
    if out is None:
        if axis == a.ndim - 1:
            return made
        shape = list(a.shape)
        shape[axis] = made.shape[-1]
        out = np.empty_like(a, shape=tuple(shape), dtype=made.dtype)
    elif out.shape != a.shape[:axis] + (made.shape[-1],) + a.shape[axis + 1:]:
        raise ValueError("output array has wrong shape.")
    out[...] = np.moveaxis(made, -1, axis)
    return out

def fft(a, n=None, axis=-1, norm=None, out=None):
    a = np.asarray(a)
    return _along(a, a.shape[axis] if n is None else n, axis, 'complex', True, norm, out)

def ifft(a, n=None, axis=-1, norm=None, out=None):
    a = np.asarray(a)
    return _along(a, a.shape[axis] if n is None else n, axis, 'complex', False, norm, out)

def rfft(a, n=None, axis=-1, norm=None, out=None):
    a = np.asarray(a)
    return _along(a, a.shape[axis] if n is None else n, axis, 'real', True, norm, out)

def irfft(a, n=None, axis=-1, norm=None, out=None):
    a = np.asarray(a)
    return _along(a, (a.shape[axis] - 1) * 2 if n is None else n, axis, 'real', False, norm, out)

def hfft(a, n=None, axis=-1, norm=None, out=None):
    a = np.asarray(a)
    if n is None:
        n = (a.shape[axis] - 1) * 2
    return irfft(np.conjugate(a), n, axis, norm=_swapped(norm), out=out)

def ihfft(a, n=None, axis=-1, norm=None, out=None):
    a = np.asarray(a)
    made = rfft(a, a.shape[axis] if n is None else n, axis, norm=_swapped(norm), out=out)
    return np.conjugate(made, out=made)

def _extents(a, s, axes, halved=False):
    short = s is None
    if short:
        s = list(a.shape) if axes is None else [a.shape[axis] for axis in axes]
    else:
        s = list(s)
        if axes is None:
            import warnings
            warnings.warn("${'`'}axes${'`'} should not be ${'`'}None${'`'} if ${'`'}s${'`'} is not ${'`'}None${'`'} (Deprecated in NumPy 2.0). In a future version of NumPy, this will raise an error and ${'`'}s[i]${'`'} will correspond to the size along the transformed axis specified by ${'`'}axes[i]${'`'}. To retain current behaviour, pass a sequence [0, ..., k-1] to ${'`'}axes${'`'} for an array of dimension k.", DeprecationWarning, stacklevel=3)
    if axes is None:
        axes = list(range(-len(s), 0))
    if len(s) != len(axes):
        raise ValueError("Shape and axes have different lengths.")
    if halved and short:
        s[-1] = (a.shape[axes[-1]] - 1) * 2
    s = [a.shape[axis] if extent == -1 else extent for extent, axis in zip(s, axes)]
    return s, axes

def _over(a, s, axes, function, norm, out=None):
    a = np.asarray(a)
    s, axes = _extents(a, s, axes)
    for i in range(len(axes) - 1, -1, -1):
        a = function(a, n=s[i], axis=axes[i], norm=norm, out=out)
    return a

def fftn(a, s=None, axes=None, norm=None, out=None):
    return _over(a, s, axes, fft, norm, out)

def ifftn(a, s=None, axes=None, norm=None, out=None):
    return _over(a, s, axes, ifft, norm, out)

def fft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    return _over(a, s, axes, fft, norm, out)

def ifft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    return _over(a, s, axes, ifft, norm, out)

def rfftn(a, s=None, axes=None, norm=None, out=None):
    a = np.asarray(a)
    s, axes = _extents(a, s, axes)
    a = rfft(a, s[-1], axes[-1], norm, out=out)
    for i in range(len(axes) - 2, -1, -1):
        a = fft(a, s[i], axes[i], norm, out=out)
    return a

def rfft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    return rfftn(a, s, axes, norm, out=out)

def irfftn(a, s=None, axes=None, norm=None, out=None):
    a = np.asarray(a)
    s, axes = _extents(a, s, axes, halved=True)
    for i in range(len(axes) - 1):
        a = ifft(a, s[i], axes[i], norm)
    return irfft(a, s[-1], axes[-1], norm, out=out)

def irfft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    return irfftn(a, s, axes, norm, out=None)

def fftshift(x, axes=None):
    x = np.asarray(x)
    if axes is None:
        axes = tuple(range(x.ndim))
        shift = [extent // 2 for extent in x.shape]
    elif isinstance(axes, (int, np.integer)):
        shift = x.shape[axes] // 2
    else:
        shift = [x.shape[axis] // 2 for axis in axes]
    return np.roll(x, shift, axes)

def ifftshift(x, axes=None):
    x = np.asarray(x)
    if axes is None:
        axes = tuple(range(x.ndim))
        shift = [-(extent // 2) for extent in x.shape]
    elif isinstance(axes, (int, np.integer)):
        shift = -(x.shape[axes] // 2)
    else:
        shift = [-(x.shape[axis] // 2) for axis in axes]
    return np.roll(x, shift, axes)

def fftfreq(n, d=1.0, device=None):
    if not isinstance(n, (int, np.integer)):
        raise ValueError("n should be an integer")
    unit = 1.0 / (n * d)
    made = np.empty(n, int)
    middle = (n - 1) // 2 + 1
    made[:middle] = np.arange(0, middle, dtype=int)
    made[middle:] = np.arange(-(n // 2), 0, dtype=int)
    return made * unit

def rfftfreq(n, d=1.0, device=None):
    if not isinstance(n, (int, np.integer)):
        raise ValueError("n should be an integer")
    unit = 1.0 / (n * d)
    return np.arange(0, n // 2 + 1, dtype=int) * unit
`
