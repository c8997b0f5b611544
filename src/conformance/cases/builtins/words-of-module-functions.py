import array, bisect, collections, csv, datetime, io, itertools, json, mmap, os.path, stat, zlib

def attempt(name, call):
    try: print(name, call())
    except Exception as error: print(name, type(error).__name__, error)

for mode in (-1, 0o100644, 2**31, 2**32, 2**63, 2**64, -2**70, 1.5):
    for function in (stat.S_ISREG, stat.S_IMODE, stat.S_IFMT, stat.filemode, stat.S_ISDOOR): attempt(f'{function.__name__} {mode}', lambda: function(mode))
for base in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase):
    attempt(base.__name__, lambda: base(1))
    class Made(base): pass
    attempt('subclass', lambda: Made(1, 2))
    class Taking(base):
        def __init__(self, *args): pass
    attempt('with __init__', lambda: type(Taking(1)).__name__)
    class New(base):
        def __new__(cls, *args): return super().__new__(cls, *args)
    attempt('with __new__', lambda: type(New()).__name__)
    attempt('with __new__', lambda: type(New(1)).__name__)
day, time, moment = datetime.date(2024, 2, 29), datetime.time(12, 30), datetime.datetime(2020, 1, 2, 3, 4, 5, 678)
for value in (day, time, moment):
    kind = type(value)
    for args in ((), (1,), ('x', 2), ('',), (None,)): attempt(f'format {kind.__name__} {args}', lambda: value.__format__(*args))
    for args in ((), (1,), ([1],), ('a', 2), (2, 3)): attempt(f'replace {kind.__name__} {args}', lambda: value.__replace__(*args))
    attempt('replace key', lambda: value.__replace__(key=1))
    attempt('replace years', lambda: value.__replace__(year=2028, hour=1))
    for args in ((), ('a',), ('a', 'b', 'c')): attempt(f'strptime {args}', lambda: kind.strptime(*args))
    for args in ((), (1, 2), ('a',), (4, 5, 6)): attempt(f'reduce_ex {kind.__name__} {args}', lambda: value.__reduce_ex__(*args))
for args in ((), (1, 2), ('a',), (730000,)): attempt(f'fromordinal {args}', lambda: datetime.date.fromordinal(*args))
for name in ('get_dialect', 'unregister_dialect', 'list_dialects', 'field_size_limit'):
    for args, keywords in (((), {}), ((1, 2), {}), ((1,), {'name': 2}), ((), {'name': 'excel'}), ((), {'new_limit': 5})):
        if name != 'unregister_dialect' or keywords != {'name': 'excel'}:
            result = None
            attempt(f'{name} {args} {keywords}', lambda: type(getattr(csv, name)(*args, **keywords)).__name__)
csv.field_size_limit(131072)
for stream in (zlib.compressobj(), zlib.decompressobj()):
    for name in ('copy', '__copy__', '__deepcopy__'):
        for args in ((1, 2), (1, 2, 3)): attempt(f'{type(stream).__name__}.{name} {args}', lambda: getattr(stream, name)(*args))
for args in ((1.5, 'x'), (b'a', 'x'), ('a', 1), (b'a', -1), (b'a', 2**70)): attempt(f'crc32 {args}', lambda: zlib.crc32(*args)); attempt(f'adler32 {args}', lambda: zlib.adler32(*args))
for args in ((), ('a',), ('a', 1, True, 4), ('"a"', 1)): attempt(f'scanstring {args}', lambda: json.decoder.c_scanstring(*args))
for value in (array.array('b'), collections.OrderedDict(), re := __import__('re').compile('a'), None, 1.5):
    attempt('fspath', lambda: os.fspath(value)); attempt('exists', lambda: os.stat(value))
for args in (([1], 2, 2**63), ([1], 2, 0, 2**64), ([1], 2, 'a'), ([1], 2, 0, 'a')): attempt(f'bisect {args}', lambda: bisect.bisect(*args))
for function in (itertools.combinations, itertools.combinations_with_replacement):
    for args in ((1, 'a'), (1, 2), ('ab', -1), ('ab', 2**64), ('ab', None)): attempt(f'{function.__name__} {args}', lambda: list(function(*args)))
full = collections.deque([1, 2], 2)
for args in (('a', 1), (0, 1), (2**64, 1)): attempt(f'insert {args}', lambda: full.insert(*args))
for values in (array.array('i'), array.array('w'), array.array('d', [1])): print(values.__reduce_ex__(2))
room = mmap.mmap(-1, 8)
for place in (0, 8, -9, 2**70, 'a'):
    for value in (1, 256, 2**70, 'a', None): attempt(f'map[{place}] = {value!r}', lambda: room.__setitem__(place, value))
    attempt(f'del map[{place}]', lambda: room.__delitem__(place))
for key in (collections.ChainMap({1: 2}), [], collections.UserDict()):
    attempt('as key', lambda: {key: 1}); attempt('as element', lambda: {key})
