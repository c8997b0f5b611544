/** numpy.lib.format: the .npy format, a header in Python's own words and then the elements. numpy/lib/_format_impl.py */
export const formatSource = String.raw`
import numpy as np

__all__ = []
EXPECTED_KEYS = {'descr', 'fortran_order', 'shape'}
MAGIC_PREFIX = b'\x93NUMPY'
MAGIC_LEN = 8
ARRAY_ALIGN = 64
BUFFER_SIZE = 2 ** 18
GROWTH_AXIS_MAX_DIGITS = 21

def magic(major, minor):
    if major < 0 or major > 255:
        raise ValueError("major version must be 0 <= major < 256")
    if minor < 0 or minor > 255:
        raise ValueError("minor version must be 0 <= minor < 256")
    return MAGIC_PREFIX + bytes([major, minor])

def read_magic(fp):
    start = _read_exactly(fp, MAGIC_LEN, "magic string")
    if start[:-2] != MAGIC_PREFIX:
        raise ValueError(f"the magic string is not correct; expected {MAGIC_PREFIX!r}, got {start[:-2]!r}")
    return tuple(start[-2:])

def dtype_to_descr(dtype):
    return dtype.descr if dtype.names is not None else dtype.str

def descr_to_dtype(descr):
    if isinstance(descr, str):
        return np.dtype(descr)
    if isinstance(descr, tuple):
        return np.dtype((descr_to_dtype(descr[0]), descr[1]))
    names, formats, offsets = [], [], []
    at = 0
    for field in descr:
        name, kind = field[0], field[1]
        dt = np.dtype((descr_to_dtype(kind), field[2])) if len(field) == 3 else descr_to_dtype(kind)
        if not (name == '' and dt.type is np.void and dt.names is None):
            names.append(name)
            formats.append(dt)
            offsets.append(at)
        at += dt.itemsize
    return np.dtype({'names': names, 'formats': formats, 'offsets': offsets, 'itemsize': at}) if _has_gaps(formats, offsets, at) else np.dtype(list(zip(names, formats)))

def _has_gaps(formats, offsets, itemsize):
    at = 0
    for dt, offset in zip(formats, offsets):
        if offset != at:
            return True
        at += dt.itemsize
    return at != itemsize

def header_data_from_array_1_0(array):
    order = array.flags.f_contiguous and not array.flags.c_contiguous
    return {'shape': array.shape, 'fortran_order': order, 'descr': dtype_to_descr(array.dtype)}

def _wrap(header, version):
    width, coding = {(1, 0): (2, 'latin1'), (2, 0): (4, 'latin1'), (3, 0): (4, 'utf8')}[version]
    text = header.encode(coding)
    room = ARRAY_ALIGN - ((MAGIC_LEN + width + len(text) + 1) % ARRAY_ALIGN)
    length = len(text) + room + 1
    if length >= 1 << (8 * width):
        raise ValueError(f"Header length {length} too big for version={version}")
    return magic(*version) + length.to_bytes(width, 'little') + text + b' ' * room + b'\n'

def _write_header(fp, d, version=None):
    text = '{' + ''.join("'%s': %r, " % (key, d[key]) for key in sorted(d)) + '}'
    shape = d['shape']
    text += ' ' * ((GROWTH_AXIS_MAX_DIGITS - len(repr(shape[-1 if d['fortran_order'] else 0]))) if len(shape) > 0 else 0)
    if version is not None:
        fp.write(_wrap(text, version))
        return
    try:
        fp.write(_wrap(text, (1, 0)))
        return
    except ValueError:
        pass
    except UnicodeEncodeError:
        fp.write(_wrap(text, (3, 0)))
        return
    fp.write(_wrap(text, (2, 0)))

def write_array_header_1_0(fp, d):
    _write_header(fp, d, (1, 0))

def write_array_header_2_0(fp, d):
    _write_header(fp, d, (2, 0))

def _check_version(version):
    if version not in [(1, 0), (2, 0), (3, 0), None]:
        raise ValueError(f"we only support format version (1,0), (2,0), and (3,0), not {version}")

def _read_exactly(fp, size, what):
    data = b''
    while len(data) < size:
        more = fp.read(size - len(data))
        if not more:
            raise ValueError(f"EOF: reading {what}, expected {size} bytes got {len(data)}")
        data += more
    return data

def _read_dict(fp, version):
    import ast
    width, coding = (2, 'latin1') if version == (1, 0) else (4, 'latin1') if version == (2, 0) else (4, 'utf8')
    length = int.from_bytes(_read_exactly(fp, width, "array header length"), 'little')
    text = _read_exactly(fp, length, "array header").decode(coding)
    try:
        facts = ast.literal_eval(text)
    except SyntaxError as error:
        raise ValueError(f"Cannot parse header: {text!r}") from error
    if not isinstance(facts, dict):
        raise ValueError(f"Header is not a dictionary: {facts!r}")
    if EXPECTED_KEYS != facts.keys():
        raise ValueError(f"Header does not contain the correct keys: {sorted(facts.keys())!r}")
    shape = facts['shape']
    if not isinstance(shape, tuple) or not all(isinstance(x, int) for x in shape):
        raise ValueError(f"shape is not valid: {shape!r}")
    if not isinstance(facts['fortran_order'], bool):
        raise ValueError(f"fortran_order is not a valid bool: {facts['fortran_order']!r}")
    try:
        dtype = descr_to_dtype(facts['descr'])
    except TypeError as error:
        raise ValueError(f"descr is not a valid dtype descriptor: {facts['descr']!r}") from error
    return shape, facts['fortran_order'], dtype

def read_array_header_1_0(fp, max_header_size=10000):
    return _read_dict(fp, (1, 0))

def read_array_header_2_0(fp, max_header_size=10000):
    return _read_dict(fp, (2, 0))

def _read_header(fp):
    version = read_magic(fp)
    _check_version(version)
    return _read_dict(fp, version)

def write_array(fp, array, version=None, allow_pickle=True, pickle_kwargs=None):
    _check_version(version)
    _write_header(fp, header_data_from_array_1_0(array), version)
    if array.dtype.hasobject:
        if not allow_pickle:
            raise ValueError("Object arrays cannot be saved when allow_pickle=False")
        import pickle
        pickle.dump(array, fp, protocol=4, **(pickle_kwargs or {}))
        return
    fp.write(array.tobytes('F' if array.flags.f_contiguous and not array.flags.c_contiguous else 'C'))

def read_array(fp, allow_pickle=False, pickle_kwargs=None, *, max_header_size=10000):
    shape, order, dtype = _read_header(fp)
    count = 1
    for n in shape:
        count *= n
    if dtype.hasobject:
        if not allow_pickle:
            raise ValueError("Object arrays cannot be loaded when allow_pickle=False")
        import pickle
        return pickle.load(fp, **(pickle_kwargs or {})).reshape(shape)
    data = _read_exactly(fp, count * dtype.itemsize, "array data") if count * dtype.itemsize else b''
    array = np.frombuffer(data, dtype=dtype, count=count).copy() if count and dtype.itemsize else np.zeros(count, dtype)
    if order:
        array = array.reshape(shape[::-1])
        return array.transpose()
    return array.reshape(shape)

def open_memmap(filename, mode='r+', dtype=None, shape=None, fortran_order=False, version=None, *, max_header_size=10000):
    import os
    if hasattr(filename, 'read'):
        raise ValueError("Filename must be a string or a path-like object.  Memmap cannot use existing file handles.")
    if 'w' in mode:
        _check_version(version)
        dtype = np.dtype(dtype)
        with open(os.fspath(filename), mode + 'b') as fp:
            _write_header(fp, {'descr': dtype_to_descr(dtype), 'fortran_order': fortran_order, 'shape': shape}, version)
            offset = fp.tell()
    else:
        with open(os.fspath(filename), 'rb') as fp:
            shape, fortran_order, dtype = _read_header(fp)
            offset = fp.tell()
    return np.memmap(filename, dtype=dtype, shape=shape, order='F' if fortran_order else 'C', mode='r+' if mode == 'w+' else mode, offset=offset)

def isfileobj(f):
    import io
    if not isinstance(f, (io.FileIO, io.BufferedReader, io.BufferedWriter)):
        return False
    try:
        f.fileno()
        return True
    except OSError:
        return False
`
