/** np.genfromtxt: tables with gaps, names and types to be guessed. numpy/lib/_npyio_impl.py, _iotools.py */
export const genfromtxtSource = String.raw`
import numpy as np
import warnings as _warnings
from numpy.lib._files import _lines
__name__ = 'numpy'

class ConversionWarning(UserWarning):
    "A line of a table could not be read."

_DELETED = set("~!@#$%^&*()-=+~\\|]}[{';: /?.>,<" + '"')
_EXCLUDED = ('return', 'file', 'print')

class _Names:
    "Makes names of fields fit for use."

    def __init__(self, excludelist, deletechars, case_sensitive, replace_space, defaultfmt):
        self.excluded = tuple(excludelist or ()) + _EXCLUDED
        self.deleted = set(_DELETED if deletechars is None else deletechars) | {'"'}
        self.space = replace_space
        self.default = defaultfmt
        if case_sensitive is None or case_sensitive is True:
            self.case = lambda text: text
        elif case_sensitive is False or case_sensitive.startswith('u'):
            self.case = str.upper
        elif case_sensitive.startswith('l'):
            self.case = str.lower
        else:
            raise ValueError(f'unrecognized case_sensitive value {case_sensitive}.')

    def __call__(self, names, count=None):
        if names is None:
            if count is None:
                return None
            names = []
        if isinstance(names, str):
            names = [names]
        names = list(names)
        if count is not None:
            names = names[:count] + [''] * (count - len(names))
        made, seen, empty = [], {}, 0
        for name in names:
            name = self.case(name).strip().replace(' ', self.space)
            name = ''.join(c for c in name if c not in self.deleted)
            if name == '':
                name = self.default % empty
                while name in names:
                    empty += 1
                    name = self.default % empty
                empty += 1
            elif name in self.excluded:
                name += '_'
            times = seen.get(name, 0)
            made.append(f'{name}_{times}' if times else name)
            seen[name] = times + 1
        return made

def _splitter(delimiter, comments, autostrip):
    "How a line becomes its values."
    def cut(line):
        return line.split(comments)[0] if comments is not None else line

    if delimiter is None or isinstance(delimiter, str):
        def split(line):
            line = cut(line).strip(" \r\n")
            return line.split(delimiter or None) if line else []
    elif hasattr(delimiter, '__iter__'):
        ends = np.cumsum([0] + list(delimiter)).tolist()
        def split(line):
            line = cut(line).strip("\r\n")
            return [line[a:b] for a, b in zip(ends, ends[1:])]
    else:
        width = int(delimiter)
        def split(line):
            line = cut(line).strip("\r\n")
            return [line[i:i + width] for i in range(0, len(line), width)]
    return (lambda line: [value.strip() for value in split(line)]) if autostrip else split

def _truth(text):
    upper = text.upper()
    if upper == 'TRUE':
        return True
    if upper == 'FALSE':
        return False
    raise ValueError("Invalid boolean")

#: Kinds to be tried one after the other, with what stands for a gap.
_KINDS = [(np.bool_, _truth, False), (np.int64, int, -1), (np.float64, float, np.nan), (np.complex128, complex, complex(np.nan, 0)), (np.str_, str, '???')]

class _Column:
    "How the values of one column are read."

    def __init__(self, dtype, missing, filling, converter, is_guessed, loose):
        self.missing = missing
        self.filling = filling
        self.converter = converter
        self.is_guessed = is_guessed
        self.loose = loose
        self.is_checked = False
        self.kind = 0
        self.dtype = dtype
        if not is_guessed:
            self.kind = {'b': 0, 'i': 1, 'u': 1, 'f': 2, 'c': 3}.get(dtype.kind, 4)

    @property
    def type(self):
        return _KINDS[self.kind][0]

    def learn(self, value):
        if self.converter is not None or value.strip() in self.missing:
            return
        self.is_checked = True
        while True:
            try:
                _KINDS[self.kind][1](value)
                return
            except ValueError:
                if self.kind == len(_KINDS) - 1:
                    raise
                self.kind += 1

    def __call__(self, value):
        if self.converter is not None:
            if value.strip() in self.missing and self.filling is not None:
                return self.filling
            return self.converter(value)
        default = _KINDS[self.kind][2] if self.filling is None else self.filling
        if value.strip() in self.missing:
            return default
        try:
            return _KINDS[self.kind][1](value)
        except ValueError:
            if not self.loose:
                raise ValueError(f"Cannot convert string '{value}'") from None
            return default

def _per_column(given, names, count):
    "A list for all columns of what is given by name or place; None where nothing is."
    found = [None] * count
    for key, value in given.items():
        if isinstance(key, str):
            if names is None or key not in names:
                continue
            key = list(names).index(key)
        if -count <= key < count:
            found[key] = value
    return found

def _dtype_of(dtype, names, valid, count):
    "The dtype of the rows, with names if there are any."
    try:
        made = np.dtype(dtype)
    except TypeError:
        names = valid(names, len(dtype))
        return np.dtype(list(zip(names, [np.dtype(each) for each in dtype])))
    if names is None:
        if made.names is not None and all(name == f'f{i}' for i, name in enumerate(made.names)) and valid.default != 'f%i':
            made.names = tuple(valid([''] * len(made.names)))
        return made
    names = [name.strip() for name in names.split(',')] if isinstance(names, str) else names
    if made.names is None:
        return np.dtype([(name, made) for name in valid(names)])
    made = np.dtype(made.descr)
    made.names = tuple(valid(names, len(made.names)))
    return made

def genfromtxt(fname, dtype=float, comments='#', delimiter=None, skip_header=0, skip_footer=0, converters=None, missing_values=None, filling_values=None,
               usecols=None, names=None, excludelist=None, deletechars=None, replace_space='_', autostrip=False, case_sensitive=True, defaultfmt='f%i',
               unpack=None, usemask=False, loose=True, invalid_raise=True, max_rows=None, encoding=None, *, ndmin=0, like=None):
    if max_rows is not None:
        if skip_footer:
            raise ValueError("The keywords 'skip_footer' and 'max_rows' can not be specified at the same time.")
        if max_rows < 1:
            raise ValueError("'max_rows' must be at least 1.")
    if usemask:
        np._refuse("np.genfromtxt with usemask")
    converters = dict(converters or {})
    if not isinstance(fname, (str, list, tuple)) and not hasattr(fname, '__fspath__') and not hasattr(fname, '__iter__'):
        raise TypeError(f"fname must be a string, a filehandle, a sequence of strings,\nor an iterator of strings. Got {type(fname)} instead.")
    split = _splitter(delimiter, comments, autostrip)
    valid = _Names(excludelist, deletechars, case_sensitive, replace_space, defaultfmt)
    lines = iter(_lines(fname, encoding))
    first = None
    values = []
    for _ in range(skip_header):
        next(lines, None)
    while not values:
        first = next(lines, None)
        if first is None:
            _warnings.warn(f'genfromtxt: Empty input file: "{fname}"', stacklevel=2)
            first, values = '', []
            break
        if names is True and comments is not None and comments in first:
            first = ''.join(first.split(comments)[1:])
        values = split(first)
    if names is True and values and comments is not None and values[0].strip() in comments:
        del values[0]
    if usecols is not None:
        if isinstance(usecols, str):
            usecols = [each.strip() for each in usecols.split(',')]
        elif not hasattr(usecols, '__iter__'):
            usecols = [usecols]
        else:
            usecols = list(usecols)
    count = len(usecols or values)
    if names is True:
        names = valid([value.strip() for value in values])
        first = ''
    elif isinstance(names, str):
        names = valid([name.strip() for name in names.split(',')])
    elif names:
        names = valid(names)
    if dtype is not None:
        dtype = _dtype_of(dtype, names, valid, count)
        if dtype.names is not None:
            names = list(dtype.names)
    if usecols is not None:
        for i, each in enumerate(usecols):
            if isinstance(each, str):
                usecols[i] = names.index(each)
            elif each < 0:
                usecols[i] = each + len(values)
        if dtype is not None and dtype.names is not None and len(dtype.names) > count:
            dtype = np.dtype([(dtype.names[i], dtype[i]) for i in usecols])
            names = list(dtype.names)
        elif names is not None and len(names) > count:
            names = [names[i] for i in usecols]
    gaps = [{''} for _ in range(count)]
    if isinstance(missing_values, bytes):
        missing_values = missing_values.decode('latin1')
    if isinstance(missing_values, dict):
        for i, each in enumerate(_per_column(missing_values, names, count)):
            if each is not None:
                gaps[i] |= {str(v) for v in (each if isinstance(each, (list, tuple)) else [each])}
    elif isinstance(missing_values, str):
        for gap in gaps:
            gap |= set(missing_values.split(','))
    elif hasattr(missing_values, '__iter__'):
        for gap, each in zip(gaps, missing_values):
            gap.add(str(each))
    elif missing_values is not None:
        for gap in gaps:
            gap.add(str(missing_values))
    if isinstance(filling_values, dict):
        fillings = _per_column(filling_values, names, count)
    elif isinstance(filling_values, (list, tuple)):
        fillings = list(filling_values)[:count] + [None] * (count - len(filling_values))
    else:
        fillings = [filling_values] * count
    own = {}
    for key, function in converters.items():
        if isinstance(key, str):
            if names is None or key not in names:
                continue
            key = list(names).index(key)
        elif usecols is not None:
            if key not in usecols:
                continue
            key = usecols.index(key)
        own[key] = function
    kinds = [None] * count if dtype is None else [dtype[i] for i in range(len(dtype.names))] if dtype.names is not None else [dtype] * count
    columns = [_Column(kind, gap, filling, own.get(i), dtype is None, loose) for i, (kind, gap, filling) in enumerate(zip(kinds, gaps, fillings))]
    rows, invalid = [], []
    def every_line():
        yield first
        yield from lines
    for i, line in enumerate(every_line()):
        found = split(line)
        if not found:
            continue
        if usecols is not None:
            try:
                found = [found[k] for k in usecols]
            except IndexError:
                invalid.append((i + skip_header + 1, len(found)))
                continue
        elif len(found) != count:
            invalid.append((i + skip_header + 1, len(found)))
            continue
        rows.append(found)
        if len(rows) == max_rows:
            break
    if invalid:
        at_end = sum(1 for number, _ in invalid if number > len(rows) + len(invalid) + skip_header - skip_footer)
        told = invalid[:len(invalid) - at_end] if at_end else invalid
        skip_footer -= at_end
        words = "\n".join(["Some errors were detected !"] + [f"    Line #{number} (got {n} columns instead of {count})" for number, n in told])
        if told:
            if invalid_raise:
                raise ValueError(words)
            _warnings.warn(words, ConversionWarning, stacklevel=2)
    if skip_footer > 0:
        rows = rows[:-skip_footer]
    for i, column in enumerate(columns):
        if column.is_guessed:
            for row in rows:
                column.learn(row[i])
    data = [tuple(column(value) for column, value in zip(columns, row)) for row in rows]
    if dtype is None:
        found = []
        for i, column in enumerate(columns):
            if column.converter is not None:
                found.append(np.array([row[i] for row in data]).dtype if data else np.dtype(float))
            elif column.type is np.str_:
                found.append(np.dtype(('U', max((len(row[i]) for row in data), default=1))))
            else:
                found.append(np.dtype(column.type))
        if names is None:
            checked = {column.type for column in columns if column.is_checked}
            if len(checked) == 1 and not own:
                uniform, = checked
                kind = np.dtype(('U', max(each.itemsize for each in found) // 4)) if uniform is np.str_ else np.dtype(uniform)
                made = np.array(data, dtype=kind)
            else:
                made = np.array(data, dtype=[(defaultfmt % i, kind) for i, kind in enumerate(found)])
        else:
            made = np.array(data, dtype=list(zip(names, found)))
    elif dtype.names is not None:
        made = np.array(data, dtype=dtype)
    else:
        if dtype.kind in 'SU' and dtype.itemsize == 0:
            made = np.array(data, dtype=dtype)
        elif own:
            made = np.array(data).astype(dtype)
        else:
            made = np.array(data, dtype=dtype)
    names = made.dtype.names
    if made.ndim > ndmin:
        made = np.squeeze(made)
    if made.ndim < ndmin:
        made = np.atleast_1d(made) if ndmin == 1 else np.atleast_2d(made).T
    if unpack:
        if names is None:
            return made.T
        if len(names) == 1:
            return made[names[0]]
        return [made[name] for name in names]
    return made
`
