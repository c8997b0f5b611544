/** numpy.rec: arrays whose fields are attributes. numpy/_core/records.py */
export const recordsSource = String.raw`
import numpy as np
from numpy import record

__all__ = ['record', 'recarray', 'format_parser', 'fromarrays', 'fromrecords', 'fromstring', 'fromfile', 'array', 'find_duplicate']

def find_duplicate(list):
    seen, found = set(), []
    for each in list:
        if each in seen and each not in found:
            found.append(each)
        seen.add(each)
    return found

class format_parser:
    def __init__(self, formats, names, titles, aligned=False, byteorder=None):
        if formats is None:
            raise ValueError("Need formats argument")
        if titles:
            np._refuse("titles of fields")
        if isinstance(formats, list):
            dtype = np.dtype([(f'f{i}', each) for i, each in enumerate(formats)], aligned)
        else:
            dtype = np.dtype(formats, aligned)
        if dtype.names is None:
            dtype = np.dtype([('f0', dtype)], aligned)
        kinds = [dtype[name] for name in dtype.names]
        if names:
            if isinstance(names, str):
                names = names.split(',')
            names = [each.strip() for each in names[:len(kinds)]]
        else:
            names = []
        names += [f'f{i}' for i in range(len(names), len(kinds))]
        twice = find_duplicate(names)
        if twice:
            raise ValueError(f"Duplicate field names: {twice}")
        made = np.dtype(list(zip(names, kinds)), aligned)
        if byteorder is not None:
            made = made.newbyteorder(byteorder[0])
        self.dtype = made

class recarray(np.ndarray):
    "An array whose fields are attributes."

    def __new__(subtype, shape, dtype=None, buf=None, offset=0, strides=None, formats=None, names=None, titles=None, byteorder=None, aligned=False, order='C'):
        descr = np.dtype(dtype) if dtype is not None else format_parser(formats, names, titles, aligned, byteorder).dtype
        if buf is None:
            return np.ndarray.__new__(subtype, shape, (record, descr), order=order)
        return np.ndarray.__new__(subtype, shape, (record, descr), buffer=buf, offset=offset, strides=strides, order=order)

    def __array_finalize__(self, obj):
        if self.dtype.type is not record and self.dtype.names is not None:
            self.dtype = self.dtype

    def __getattribute__(self, attr):
        try:
            return object.__getattribute__(self, attr)
        except AttributeError:
            pass
        fields = np.ndarray.__getattribute__(self, 'dtype').fields
        try:
            res = fields[attr][:2]
        except (TypeError, KeyError) as e:
            raise AttributeError(f"recarray has no attribute {attr}") from e
        obj = self.getfield(*res)
        if obj.dtype.names is not None:
            if issubclass(obj.dtype.type, np.void):
                return obj.view(dtype=(self.dtype.type, obj.dtype))
            return obj
        return obj.view(np.ndarray)

    def __setattr__(self, attr, val):
        if attr == 'dtype' and issubclass(val.type, np.void) and val.names is not None:
            val = np.dtype((record, val))
        fresh = attr not in self.__dict__
        fields = np.ndarray.__getattribute__(self, 'dtype').fields or {}
        try:
            object.__setattr__(self, attr, val)
        except Exception:
            if attr not in fields:
                raise
        else:
            if attr not in fields:
                return
            if fresh:
                try:
                    object.__delattr__(self, attr)
                except Exception:
                    return
        try:
            res = fields[attr][:2]
        except (TypeError, KeyError) as e:
            raise AttributeError(f"record array has no attribute {attr}") from e
        self.getfield(*res)[...] = val

    def __getitem__(self, indx):
        obj = super().__getitem__(indx)
        if isinstance(obj, np.ndarray):
            if obj.dtype.names is not None:
                obj = obj.view(type(self))
                if issubclass(obj.dtype.type, np.void):
                    return obj.view(dtype=(self.dtype.type, obj.dtype))
                return obj
            return obj.view(type=np.ndarray)
        return obj

    def __repr__(self):
        repr_dtype = self.dtype
        if self.dtype.type is record or not issubclass(self.dtype.type, np.void):
            if repr_dtype.type is record:
                repr_dtype = np.dtype((np.void, repr_dtype))
            prefix, fmt = "rec.array(", 'rec.array(%s,\n          dtype=%s)'
        else:
            prefix, fmt = "array(", 'array(%s,\n      dtype=%s)'
        if self.size > 0 or self.shape == (0,):
            lst = np.array2string(self, separator=', ', prefix=prefix, suffix=',')
        else:
            lst = f"[], shape={self.shape!r}"
        return fmt % (lst, repr_dtype)

    def field(self, attr, val=None):
        if isinstance(attr, int):
            attr = self.dtype.names[attr]
        res = self.dtype.fields[attr][:2]
        if val is None:
            obj = self.getfield(*res)
            return obj if obj.dtype.names is not None else obj.view(np.ndarray)
        self.getfield(*res)[...] = val

def fromarrays(arrayList, dtype=None, shape=None, formats=None, names=None, titles=None, aligned=False, byteorder=None):
    arrayList = [np.asarray(x) for x in arrayList]
    if shape is None:
        shape = arrayList[0].shape
    elif isinstance(shape, int):
        shape = (shape,)
    if formats is None and dtype is None:
        formats = [each.dtype for each in arrayList]
    descr = np.dtype(dtype) if dtype is not None else format_parser(formats, names, titles, aligned, byteorder).dtype
    names = descr.names
    if len(descr) != len(arrayList):
        raise ValueError("mismatch between the number of fields and the number of arrays")
    first = descr[0].shape
    if len(first) > 0:
        shape = shape[:-len(first)]
    made = recarray(shape, descr)
    for k, each in enumerate(arrayList):
        testshape = each.shape[:each.ndim - len(descr[k].shape)]
        if testshape != tuple(shape):
            raise ValueError(f'array-shape mismatch in array {k} ("{names[k]}")')
        made[names[k]] = each
    return made

def fromrecords(recList, dtype=None, shape=None, formats=None, names=None, titles=None, aligned=False, byteorder=None):
    if formats is None and dtype is None:
        columns = [[row[i] for row in recList if i < len(row)] for i in range(len(recList[0]))]
        return fromarrays([np.array(column) for column in columns], formats=formats, shape=shape, names=names, titles=titles, aligned=aligned, byteorder=byteorder)
    descr = np.dtype((record, dtype)) if dtype is not None else format_parser(formats, names, titles, aligned, byteorder).dtype
    made = np.array([tuple(each) for each in recList], dtype=descr)
    if shape is not None:
        made = made.reshape(shape)
    return made.view(recarray)

def fromstring(datastring, dtype=None, shape=None, offset=0, formats=None, names=None, titles=None, aligned=False, byteorder=None):
    if dtype is None and formats is None:
        raise TypeError("fromstring() needs a 'dtype' or 'formats' argument")
    descr = np.dtype(dtype) if dtype is not None else format_parser(formats, names, titles, aligned, byteorder).dtype
    if shape in (None, -1):
        shape = (len(datastring) - offset) // descr.itemsize
    return recarray(shape, descr, buf=datastring, offset=offset)

def fromfile(fd, dtype=None, shape=None, offset=0, formats=None, names=None, titles=None, aligned=False, byteorder=None):
    if dtype is None and formats is None:
        raise TypeError("fromfile() needs a 'dtype' or 'formats' argument")
    descr = np.dtype(dtype) if dtype is not None else format_parser(formats, names, titles, aligned, byteorder).dtype
    own = not hasattr(fd, 'readinto')
    file = open(fd, 'rb') if own else fd
    try:
        if offset > 0:
            file.seek(offset, 1)
        data = file.read() if shape in (None, -1) else None
        if data is not None:
            shape = (len(data) // descr.itemsize,)
        elif isinstance(shape, int):
            shape = (shape,)
        made = recarray(shape, descr)
        if data is not None:
            made[...] = np.frombuffer(data, descr, count=shape[0])
        elif file.readinto(made.data) != made.nbytes:
            raise OSError("Didn't read as many bytes as expected")
        return made
    finally:
        if own:
            file.close()

def array(obj, dtype=None, shape=None, offset=0, strides=None, formats=None, names=None, titles=None, aligned=False, byteorder=None, copy=True):
    if isinstance(obj, (type(None), str)) or hasattr(obj, 'readinto'):
        if formats is None and dtype is None:
            raise ValueError("Must define formats (or dtype) if object is None, string, or an open file")
    if dtype is not None:
        dtype = np.dtype(dtype)
    elif formats is not None:
        dtype = format_parser(formats, names, titles, aligned, byteorder).dtype
    if obj is None:
        if shape is None:
            raise ValueError("Must define a shape if obj is None")
        return recarray(shape, dtype, buf=obj, offset=offset, strides=strides)
    if isinstance(obj, bytes):
        return fromstring(obj, dtype, shape=shape, offset=offset)
    if isinstance(obj, (list, tuple)):
        if isinstance(obj[0], (tuple, list)):
            return fromrecords(obj, dtype=dtype, shape=shape, names=names)
        return fromarrays(obj, dtype=dtype, shape=shape, names=names)
    if isinstance(obj, recarray):
        made = obj.view(dtype) if dtype is not None and obj.dtype != dtype else obj
        return made.copy() if copy else made
    if hasattr(obj, 'readinto'):
        return fromfile(obj, dtype=dtype, shape=shape, offset=offset)
    if isinstance(obj, np.ndarray):
        made = obj.view(dtype) if dtype is not None and obj.dtype != dtype else obj
        if copy:
            made = made.copy()
        return made.view(recarray)
    interface = getattr(obj, "__array_interface__", None)
    if interface is None or not isinstance(interface, dict):
        raise ValueError("Unknown input type")
    made = np.array(obj)
    if dtype is not None and made.dtype != dtype:
        made = made.view(dtype)
    return made.view(recarray)
`
