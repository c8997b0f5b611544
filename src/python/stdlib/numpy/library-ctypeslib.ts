/** numpy.ctypeslib: arrays over ctypes' objects and the other way round. numpy/ctypeslib/_ctypeslib.py */
export const ctypeslibSource = String.raw`
import ctypes
import numpy as np
from numpy import integer, ndarray, intp

c_intp = ctypes.c_long

def _array_of(element, shape):
    for extent in shape[::-1]:
        element = extent * element
        element.__module__ = None
    return element

_SCALARS = {np.dtype(each): each for each in (
    ctypes.c_byte, ctypes.c_short, ctypes.c_int, ctypes.c_long, ctypes.c_longlong, ctypes.c_ubyte, ctypes.c_ushort, ctypes.c_uint, ctypes.c_ulong,
    ctypes.c_ulonglong, ctypes.c_float, ctypes.c_double, ctypes.c_bool)}

def _scalar(dtype):
    found = _SCALARS.get(dtype.newbyteorder('='))
    if found is None:
        raise NotImplementedError(f"Converting {dtype!r} to a ctypes type")
    return found if dtype.byteorder == '|' else found.__ctype_be__ if dtype.byteorder == '>' else found.__ctype_le__

def _structured(dtype):
    parts = sorted(((dtype.fields[name][1], name, as_ctypes_type(dtype.fields[name][0])) for name in dtype.names), key=lambda part: part[0])
    fields = []
    if len(parts) > 1 and all(offset == 0 for offset, _, _ in parts):
        fields = [(name, kind) for _, name, kind in parts]
        if dtype.itemsize != max(ctypes.sizeof(kind) for _, kind in fields):
            fields.append(('', ctypes.c_char * dtype.itemsize))
        return type('union', (ctypes.Union,), {'_fields_': fields, '_pack_': 1, '_layout_': 'ms', '__module__': None})
    end = 0
    for offset, name, kind in parts:
        if offset < end:
            raise NotImplementedError("Overlapping fields")
        if offset > end:
            fields.append(('', ctypes.c_char * (offset - end)))
        fields.append((name, kind))
        end = offset + ctypes.sizeof(kind)
    if dtype.itemsize > end:
        fields.append(('', ctypes.c_char * (dtype.itemsize - end)))
    return type('struct', (ctypes.Structure,), {'_fields_': fields, '_pack_': 1, '_layout_': 'ms', '__module__': None})

def as_ctypes_type(dtype):
    dtype = np.dtype(dtype)
    if dtype.fields is not None:
        return _structured(dtype)
    if dtype.subdtype is not None:
        element, shape = dtype.subdtype
        return _array_of(as_ctypes_type(element), shape)
    return _scalar(dtype)

def as_array(obj, shape=None):
    if isinstance(obj, ctypes._Pointer):
        if shape is None:
            raise TypeError('as_array() requires a shape argument when called on a pointer')
        obj = ctypes.cast(obj, ctypes.POINTER(_array_of(obj._type_, (shape,) if isinstance(shape, int) else shape))).contents
    return np.asarray(obj)

def as_ctypes(obj):
    if isinstance(obj, np.generic):
        obj = np.array(obj)
    facts = obj.__array_interface__
    if facts['strides']:
        raise TypeError("strided arrays not supported")
    if facts['data'][1]:
        raise TypeError("readonly arrays unsupported")
    return _array_of(as_ctypes_type(facts['typestr']), facts['shape']).from_buffer(obj)

class _ctypes:
    def __init__(self, array):
        self._arr = array

    @property
    def data(self):
        return self._arr.__array_interface__['data'][0]

    def data_as(self, obj):
        made = ctypes.cast(ctypes.c_void_p(self.data), obj)
        made._arr = self._arr
        return made

    @property
    def shape(self):
        return self.shape_as(c_intp)

    @property
    def strides(self):
        return self.strides_as(c_intp)

    def shape_as(self, obj):
        return None if self._arr.ndim == 0 else (obj * self._arr.ndim)(*self._arr.shape)

    def strides_as(self, obj):
        return None if self._arr.ndim == 0 else (obj * self._arr.ndim)(*self._arr.strides)

    @property
    def _as_parameter_(self):
        return self.data_as(ctypes.c_void_p)

_ctypes.__module__ = 'numpy._core._internal'

def ndpointer(dtype=None, ndim=None, shape=None, flags=None):
    np._refuse("np.ctypeslib.ndpointer")

def load_library(libname, loader_path):
    np._refuse("np.ctypeslib.load_library")
`
