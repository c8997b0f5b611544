/** NumPy's files: .npy and .npz, tables of text, and arrays over a map of a file. numpy/lib/_npyio_impl.py, format.py, numpy/_core/memmap.py */
export const filesSource = String.raw`
import numpy as np
__name__ = 'numpy'

from numpy.lib.format import MAGIC_PREFIX as _MAGIC, read_array as _read_array, write_array as _write_array, _read_header

def save(file, arr, allow_pickle=True):
    arr = np.asanyarray(arr)
    if hasattr(file, 'write'):
        _write_array(file, arr, allow_pickle=allow_pickle)
        return
    import os
    file = os.fspath(file)
    if not file.endswith('.npy'):
        file = file + '.npy'
    with open(file, 'wb') as fid:
        _write_array(fid, arr, allow_pickle=allow_pickle)

def load(file, mmap_mode=None, allow_pickle=False, fix_imports=True, encoding='ASCII', *, max_header_size=10000):
    own = not hasattr(file, 'read')
    if own:
        import os
        name = os.fspath(file)
        fid = open(name, 'rb')
    else:
        fid = file
    try:
        start = fid.read(6)
        if not start:
            raise EOFError("No data left in file")
        fid.seek(-len(start), 1)
        if start.startswith(b'PK\x03\x04') or start.startswith(b'PK\x05\x06'):
            made = NpzFile(fid, own, allow_pickle)
            own = False
            return made
        if start == _MAGIC:
            if mmap_mode:
                shape, order, dtype = _read_header(fid)
                offset = fid.tell()
                return memmap(file, dtype=dtype, mode=mmap_mode, offset=offset, shape=shape, order='F' if order else 'C')
            return _read_array(fid, allow_pickle=allow_pickle)
        if not allow_pickle:
            raise ValueError("This file contains pickled (object) data. If you trust the file you can load it unsafely using the ${'`'}allow_pickle=${'`'} keyword argument or ${'`'}pickle.load()${'`'}.")
        import pickle
        try:
            return pickle.load(fid)
        except Exception as error:
            raise pickle.UnpicklingError(f"Failed to interpret file {file!r} as a pickle") from error
    finally:
        if own:
            fid.close()

class _BagObj:
    "The members of an archive as attributes."

    def __init__(self, obj):
        import weakref
        self._obj = weakref.proxy(obj)

    def __getattribute__(self, key):
        try:
            return object.__getattribute__(self, '_obj')[key]
        except KeyError:
            raise AttributeError(key) from None

    def __dir__(self):
        return list(object.__getattribute__(self, '_obj').keys())

class NpzFile:
    def __init__(self, fid, own, allow_pickle=False):
        import zipfile
        self.allow_pickle = allow_pickle
        self.f = _BagObj(self)
        self.zip = zipfile.ZipFile(fid)
        self.fid = fid if own else None
        self._files = self.zip.namelist()
        self.files = [name.removesuffix('.npy') for name in self._files]

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

    def close(self):
        if self.zip is not None:
            self.zip.close()
            self.zip = None
        if self.fid is not None:
            self.fid.close()
            self.fid = None

    def __iter__(self):
        return iter(self.files)

    def __len__(self):
        return len(self.files)

    def __contains__(self, key):
        return key in self._files or key in self.files

    def __getitem__(self, key):
        name = key if key in self._files else key + '.npy' if key in self.files else None
        if name is None:
            raise KeyError(f"{key} is not a file in the archive")
        with self.zip.open(name) as file:
            return _read_array(file, allow_pickle=self.allow_pickle)

    def __repr__(self):
        name = self.fid if isinstance(self.fid, str) else getattr(self.fid, 'name', 'object')
        shown = ', '.join(self.files[:5]) + ('...' if len(self.files) > 5 else '')
        return f"NpzFile {name!r} with keys: {shown}"

    def keys(self):
        return list(self.files)

    def items(self):
        return [(name, self[name]) for name in self.files]

    def values(self):
        return [self[name] for name in self.files]

    def get(self, key, default=None):
        return self[key] if key in self else default

def _save_zip(file, args, kwargs, packed, allow_pickle):
    import zipfile, io, os
    if not hasattr(file, 'write'):
        file = os.fspath(file)
        if not file.endswith('.npz'):
            file = file + '.npz'
    named = dict(kwargs)
    for i, value in enumerate(args):
        key = f'arr_{i}'
        if key in named:
            raise ValueError(f"Cannot use un-named variables and keyword {key}")
        named[key] = value
    with zipfile.ZipFile(file, 'w', zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as archive:
        for key, value in named.items():
            part = io.BytesIO()
            _write_array(part, np.asanyarray(value), allow_pickle=allow_pickle)
            archive.writestr(key + '.npy', part.getvalue())

def savez(file, *args, allow_pickle=True, **kwds):
    _save_zip(file, args, kwds, False, allow_pickle)

def savez_compressed(file, *args, allow_pickle=True, **kwds):
    _save_zip(file, args, kwds, True, allow_pickle)

def savetxt(fname, X, fmt='%.18e', delimiter=' ', newline='\n', header='', footer='', comments='# ', encoding=None):
    X = np.asarray(X)
    if X.ndim == 0 or X.ndim > 2:
        raise ValueError(f"Expected 1D or 2D array, got {X.ndim}D array instead")
    if X.ndim == 1:
        rows = [(each,) for each in X] if X.dtype.names is None else [tuple(each) for each in X]
        ncol = 1 if X.dtype.names is None else len(X.dtype.names)
    else:
        rows = [tuple(row) for row in X]
        ncol = X.shape[1]
    if type(fmt) in (list, tuple):
        if len(fmt) != ncol:
            raise AttributeError(f'fmt has wrong shape.  {str(fmt)}')
        line = delimiter.join(fmt)
    elif isinstance(fmt, str):
        count = fmt.count('%')
        error = ValueError(f'fmt has wrong number of % formats:  {fmt}')
        if count == 1:
            line = delimiter.join([fmt] * ncol) if X.dtype.kind != 'c' else delimiter.join([f' ({fmt}+{fmt}j)'] * ncol)
        elif count == ncol:
            line = fmt
        else:
            raise error
    else:
        raise ValueError(f'invalid fmt: {fmt!r}')
    out = []
    if len(header) > 0:
        out.append(comments + header.replace('\n', '\n' + comments) + newline)
    for row in rows:
        try:
            out.append(line % row + newline)
        except TypeError as e:
            raise TypeError(f"Mismatch between array dtype ('{X.dtype}') and format specifier ('{line}')") from e
    if len(footer) > 0:
        out.append(comments + footer.replace('\n', '\n' + comments) + newline)
    if hasattr(fname, 'write'):
        for text in out:
            try:
                fname.write(text)
            except TypeError:
                fname.write(text.encode(encoding or 'latin1'))
        return
    with open(fname, 'wt', encoding=encoding or 'latin1') as file:
        file.write(''.join(out))

def _lines(source, encoding):
    if isinstance(source, (str, bytes)) or hasattr(source, '__fspath__'):
        import os
        if not os.path.exists(source):
            raise FileNotFoundError(f"{os.fspath(source)} not found.")
        with open(source, 'rt', encoding=encoding if encoding and encoding != 'bytes' else None) as file:
            return file.read().splitlines()
    return [line.decode('latin1').rstrip('\r\n') if isinstance(line, bytes) else line.rstrip('\r\n') for line in source]

def loadtxt(fname, dtype=float, comments='#', delimiter=None, converters=None, skiprows=0, usecols=None, unpack=False, ndmin=0, encoding=None, max_rows=None, *, quotechar=None, like=None):
    if quotechar is not None:
        np._refuse("np.loadtxt with quotechar")
    if ndmin not in (0, 1, 2):
        raise ValueError(f"Illegal value of ndmin keyword: {ndmin}")
    dtype = np.dtype(dtype)
    marks = () if comments is None else ((comments,) if isinstance(comments, str) else tuple(comments))
    columns = None
    if usecols is not None:
        columns = list(usecols) if hasattr(usecols, '__iter__') else [usecols]
    rows = []
    width = None
    number = 0
    # Texts of any width are read in pieces, each of so many rows.
    limit = max_rows if max_rows is not None else 50000 if dtype.kind in 'SU' and dtype.itemsize == 0 else None
    for line in _lines(fname, encoding)[skiprows:]:
        for mark in marks:
            line = line.split(mark, 1)[0]
        if not line.strip() if delimiter is None else not line:
            if limit is not None:
                np._warn(f"Input line {len(rows) + skiprows + 1} contained no data and will not be counted towards ${'`'}max_rows={limit}${'`'}.  This differs from the behaviour in NumPy <=1.22 "
                         "which counted lines rather than rows.  If desired, the previous behaviour can be achieved by using ${'`'}itertools.islice${'`'}.\n"
                         "Please see the 1.23 release notes for an example on how to do this.  If you wish to ignore this warning, use "
                         "${'`'}warnings.filterwarnings${'`'}.  This warning is expected to be removed in the future and is given only once per ${'`'}loadtxt${'`'} call.", UserWarning)
                limit = None
            continue
        parts = line.split(delimiter)
        number += 1
        if columns is not None:
            try:
                parts = [parts[c] for c in columns]
            except IndexError:
                bad = next(c for c in columns if not -len(parts) <= c < len(parts))
                raise ValueError(f"invalid column index {bad} at row {number} with {len(parts)} columns") from None
        if width is None:
            width = len(parts)
        elif len(parts) != width:
            raise ValueError(f"the number of columns changed from {width} to {len(parts)} at row {number}; use ${'`'}usecols${'`'} to select a subset and avoid this error")
        rows.append(parts)
        if max_rows is not None and len(rows) == max_rows:
            break
    if not rows:
        import warnings
        warnings.warn(f'loadtxt: input contained no data: "{fname}"', category=UserWarning, stacklevel=2)
        made = np.zeros((0,) if ndmin < 2 else (0, 1), dtype)
        return made
    fields = dtype.names
    kinds = [dtype[name] for name in fields] if fields else [dtype] * width
    if fields and len(fields) != width:
        raise ValueError(f"the dtype passed requires {len(fields)} columns but {width} were found at row 1; use ${'`'}usecols${'`'} to select a subset and avoid this error")
    def convert(text, kind, row, column):
        if converters is not None:
            convert_ = converters if callable(converters) else converters.get(column if columns is None else columns[column])
            if convert_ is not None:
                return convert_(text)
        try:
            if kind.kind in 'iu':
                return int(text)
            if kind.kind == 'b':
                return bool(int(text))
            if kind.kind == 'f':
                return float(text)
            if kind.kind == 'c':
                return complex(text.strip())
        except ValueError:
            shown = f"dtype('{kind.name}')" if kind.kind != 'V' else repr(kind)
            raise ValueError(f"could not convert string {text!r} to {kind.name} at row {row}, column {column + 1}.") from None
        return text.encode('latin1') if kind.kind == 'S' else text
    data = [[convert(text, kinds[j], i, j) for j, text in enumerate(parts)] for i, parts in enumerate(rows)]
    if fields:
        made = np.array([tuple(row) for row in data], dtype=dtype)
        if ndmin == 0 and len(made) == 1:
            made = made.reshape(())
        return [made[name] for name in fields] if unpack else made
    if dtype.kind in 'SU' and dtype.itemsize == 0:
        made = np.array(data, dtype=dtype)
    else:
        made = np.array(data, dtype=dtype)
    if ndmin < 2 and made.ndim == 2 and (made.shape[0] == 1 or made.shape[1] == 1):
        made = made.squeeze() if ndmin == 0 else made.reshape(-1)
    return made.T if unpack else made

def fromstring(string, dtype=float, count=-1, *, sep='', like=None):
    if sep == '':
        raise ValueError("The binary mode of fromstring is removed, use frombuffer instead")
    if isinstance(string, bytes):
        string = string.decode('latin1')
    return np._from_text(string, np.dtype(dtype), count, sep)

def fromregex(file, regexp, dtype, encoding=None):
    import re
    own = not hasattr(file, 'read')
    source = open(file, 'rb') if own else file
    try:
        dtype = np.dtype(dtype)
        if dtype.names is None:
            raise TypeError('dtype must be a structured datatype')
        content = source.read()
        if isinstance(content, bytes) and isinstance(regexp, str):
            regexp = regexp.encode('latin1')
        found = re.compile(regexp).findall(content) if isinstance(regexp, (str, bytes)) else regexp.findall(content)
        if found and not isinstance(found[0], tuple):
            return np.array(found, dtype=dtype[dtype.names[0]]).astype([(dtype.names[0], dtype[dtype.names[0]])])
        return np.array(found, dtype=dtype)
    finally:
        if own:
            source.close()

class memmap(np.ndarray):
    "An array over a map of a file."
    __array_priority__ = -100.0

    def __new__(subtype, filename, dtype=np.uint8, mode='r+', offset=0, shape=None, order='C'):
        import mmap, os
        modes = {'readonly': 'r', 'copyonwrite': 'c', 'readwrite': 'r+', 'write': 'w+'}
        try:
            mode = modes[mode]
        except KeyError as e:
            if mode not in ('r', 'c', 'r+', 'w+'):
                allowed = ['r', 'c', 'r+', 'w+'] + list(modes)
                raise ValueError(f"mode must be one of {allowed!r} (got {mode!r})") from None
        if mode == 'w+' and shape is None:
            raise ValueError("shape must be given if mode == 'w+'")
        own = not hasattr(filename, 'read')
        fid = open(os.fspath(filename), ('r' if mode == 'c' else mode) + 'b') if own else filename
        try:
            fid.seek(0, 2)
            size = fid.tell()
            descr = np.dtype(dtype)
            if shape is None:
                if (size - offset) % descr.itemsize:
                    raise ValueError("Size of available data is not a multiple of the data-type size.")
                shape = ((size - offset) // descr.itemsize,)
            else:
                if hasattr(shape, '__index__'):
                    shape = (shape.__index__(),)
                shape = tuple(shape)
            count = np.intp(1)
            for n in shape:
                count *= n
            length = int(offset + count * descr.itemsize)
            if mode in ('w+', 'r+'):
                length = max(length, 1)
                if size < length:
                    fid.seek(length - 1, 0)
                    fid.write(b'\0')
                    fid.flush()
            access = mmap.ACCESS_COPY if mode == 'c' else mmap.ACCESS_READ if mode == 'r' else mmap.ACCESS_WRITE
            start = offset - offset % mmap.ALLOCATIONGRANULARITY
            length -= start
            if length == 0 and start > 0:
                length += mmap.ALLOCATIONGRANULARITY
                start -= mmap.ALLOCATIONGRANULARITY
            mm = mmap.mmap(fid.fileno(), length, access=access, offset=start)
            self = np.ndarray.__new__(subtype, shape, dtype=descr, buffer=mm, offset=offset - start, order=order)
            self._mmap = mm
            self.offset = offset
            self.mode = mode
            if hasattr(filename, '__fspath__') and not isinstance(filename, str):
                self.filename = filename.resolve()
            elif hasattr(fid, 'name') and isinstance(fid.name, str):
                self.filename = os.path.abspath(fid.name)
            else:
                self.filename = None
        finally:
            if own:
                fid.close()
        return self

    def __array_finalize__(self, obj):
        if hasattr(obj, '_mmap') and np.may_share_memory(self, obj):
            self._mmap = obj._mmap
            self.filename = obj.filename
            self.offset = obj.offset
            self.mode = obj.mode
        else:
            self._mmap = None
            self.filename = None
            self.offset = None
            self.mode = None

    def flush(self):
        if self.base is not None and hasattr(self.base, 'flush'):
            self.base.flush()

    def __array_wrap__(self, arr, context=None, return_scalar=False):
        if self is arr or type(self) is not memmap:
            return arr
        if return_scalar:
            return arr[()]
        return arr.view(np.ndarray)

    def __getitem__(self, index):
        res = super().__getitem__(index)
        if type(res) is memmap and res._mmap is None:
            return res.view(type=np.ndarray)
        return res
`
