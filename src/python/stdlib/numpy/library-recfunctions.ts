/** numpy.lib.recfunctions: records to plain arrays and back, fields renamed, dropped and added. numpy/lib/recfunctions.py */
export const recfunctionsSource = String.raw`
import numpy as np

_NOT_HERE = ('find_duplicates', 'get_fieldstructure', 'izip_records', 'join_by', 'merge_arrays', 'rec_append_fields', 'rec_drop_fields', 'rec_join',
             'recursive_fill_fields', 'stack_arrays')

def __getattr__(name):
    if name in _NOT_HERE:
        np._refuse(f"numpy.lib.recfunctions.{name}")
    raise AttributeError(f"module 'numpy.lib.recfunctions' has no attribute {name!r}")

def _parts(dtype, offset=0):
    "Every number in a record: its dtype, how many stand in a row, and where the first begins."
    for name in dtype.names:
        field, at = dtype.fields[name]
        base, count = field, 1
        for extent in field.shape:
            count *= extent
        base = field.base
        if base.names is None:
            yield base, count, offset + at
        else:
            for i in range(count):
                yield from _parts(base, offset + at + i * base.itemsize)

def structured_to_unstructured(arr, dtype=None, copy=False, casting='unsafe'):
    if arr.dtype.names is None:
        raise ValueError('arr must be a structured array')
    parts = list(_parts(arr.dtype))
    if not parts and dtype is None:
        raise ValueError("arr has no fields. Unable to guess dtype")
    if not parts:
        np._refuse("structured_to_unstructured() of records without fields")
    wanted = np.result_type(*[base for base, _, _ in parts]) if dtype is None else np.dtype(dtype)
    places = [(base, at + i * base.itemsize) for base, count, at in parts for i in range(count)]
    steps = {b[1] - a[1] for a, b in zip(places, places[1:])}
    same = all(base == wanted for base, _ in places)
    if same and len(steps) <= 1 and not copy:
        flat = np.dtype({'names': ['first'], 'formats': [wanted], 'offsets': [places[0][1]], 'itemsize': arr.dtype.itemsize})
        first = arr.view(flat)['first']
        return np.lib.stride_tricks.as_strided(first, first.shape + (len(places),), first.strides + (steps.pop() if steps else wanted.itemsize,))
    for base, _ in places:
        if not np.can_cast(base, wanted, casting):
            raise TypeError(f"Cannot cast array data from {base!r} to {wanted!r} according to the rule {casting!r}")
    made = np.empty(arr.shape + (len(places),), wanted)
    for i, (base, at) in enumerate(places):
        one = np.dtype({'names': ['one'], 'formats': [base], 'offsets': [at], 'itemsize': arr.dtype.itemsize})
        made[..., i] = arr.view(one)['one']
    return made

def unstructured_to_structured(arr, dtype=None, names=None, align=False, copy=False, casting='unsafe'):
    if arr.shape == ():
        raise ValueError('arr must have at least one dimension')
    count = arr.shape[-1]
    if count == 0:
        raise ValueError("last axis with size 0 is not supported")
    if dtype is None:
        if names is None:
            names = [f'f{i}' for i in range(count)]
        found = np.dtype([(name, arr.dtype) for name in names], align=align)
    else:
        if names is not None:
            raise ValueError("don't supply both dtype and names")
        found = np.dtype(dtype)
    places = [(base, at + i * base.itemsize) for base, many, at in _parts(found) for i in range(many)]
    if len(places) != count:
        raise ValueError('The length of the last dimension of arr must be equal to the number of fields in dtype')
    if dtype is not None and align and not found.isalignedstruct:
        raise ValueError("align was True but dtype is not aligned")
    made = np.zeros(arr.shape[:-1], found)
    for i, (base, at) in enumerate(places):
        one = np.dtype({'names': ['one'], 'formats': [base], 'offsets': [at], 'itemsize': found.itemsize})
        made.view(one)['one'] = arr[..., i].astype(base, casting=casting)
    return made[()]

def repack_fields(a, align=False, recurse=False):
    if not isinstance(a, np.dtype):
        return a.astype(repack_fields(a.dtype, align=align, recurse=recurse), copy=False)
    if a.names is None:
        return a
    fields = []
    for name in a.names:
        field = a.fields[name][0]
        fields.append((name, repack_fields(field, align=align, recurse=True) if recurse else field))
    return np.dtype(fields, align=align)

def get_names(adtype):
    return tuple((name, tuple(get_names(adtype[name]))) if adtype[name].names is not None else name for name in adtype.names)

def get_names_flat(adtype):
    found = []
    for name in adtype.names:
        found.append(name)
        if adtype[name].names is not None:
            found.extend(get_names_flat(adtype[name]))
    return tuple(found)

def flatten_descr(ndtype):
    if ndtype.names is None:
        return (('', ndtype),)
    found = []
    for name in ndtype.names:
        field = ndtype.fields[name][0]
        if field.names is not None:
            found.extend(flatten_descr(field))
        else:
            found.append((name, field))
    return tuple(found)

def rename_fields(base, namemapper):
    def renamed(dtype):
        return [(namemapper.get(name, name), renamed(dtype[name]) if dtype[name].names is not None else dtype[name]) for name in dtype.names]
    return base.view(renamed(base.dtype))

def drop_fields(base, drop_names, usemask=True, asrecarray=False):
    drop = {drop_names} if isinstance(drop_names, str) else set(drop_names)
    def kept(dtype):
        fields = []
        for name in dtype.names:
            if name in drop:
                continue
            if dtype[name].names is not None:
                inner = kept(dtype[name])
                if inner:
                    fields.append((name, inner))
            else:
                fields.append((name, dtype[name]))
        return fields
    wanted = kept(base.dtype)
    made = np.empty(base.shape, dtype=wanted)
    _fill(base, made)
    return made.view(np.recarray) if asrecarray else made

def _fill(source, target):
    for name in target.dtype.names:
        if name in (source.dtype.names or ()):
            if source.dtype[name].names is not None:
                _fill(source[name], target[name])
            else:
                target[name][:len(source)] = source[name]

def append_fields(base, names, data, dtypes=None, fill_value=-1, usemask=True, asrecarray=False):
    if isinstance(names, (tuple, list)):
        if len(names) != len(data):
            raise ValueError("The number of arrays does not match the number of names")
    elif isinstance(names, str):
        names, data = [names], [data]
    if usemask:
        np._refuse("masked arrays (append_fields without usemask=False)")
    if dtypes is None:
        data = [np.asarray(each) for each in data]
    else:
        if not isinstance(dtypes, (tuple, list)):
            dtypes = [dtypes]
        if len(data) != len(dtypes):
            if len(dtypes) != 1:
                raise ValueError("The dtypes argument must be None, a dtype, or a list.")
            dtypes = list(dtypes) * len(data)
        data = [np.asarray(each).astype(kind) for each, kind in zip(data, dtypes)]
    fields = [(name, base.dtype[name]) for name in base.dtype.names] + [(name, each.dtype) for name, each in zip(names, data)]
    size = max(len(base), *[len(each) for each in data])
    made = np.full(size, fill_value, dtype=fields) if any(len(each) != size for each in [base, *data]) else np.empty(size, dtype=fields)
    _fill(base, made)
    for name, each in zip(names, data):
        made[name][:len(each)] = each
    return made.view(np.recarray) if asrecarray else made

def apply_along_fields(func, arr):
    if arr.dtype.names is None:
        raise ValueError('arr must be a structured array')
    return func(structured_to_unstructured(arr), axis=-1)

def assign_fields_by_name(dst, src, zero_unassigned=True):
    if dst.dtype.names is None:
        dst[...] = src
        return
    for name in dst.dtype.names:
        if name not in src.dtype.names:
            if zero_unassigned:
                dst[name] = 0
        else:
            assign_fields_by_name(dst[name], src[name], zero_unassigned)

def require_fields(array, required_dtype):
    made = np.empty(array.shape, dtype=required_dtype)
    assign_fields_by_name(made, array)
    return made
`
