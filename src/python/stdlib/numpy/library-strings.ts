/** numpy.strings and numpy.char: the methods of text, element by element. numpy/_core/strings.py */
export const stringsSource = String.raw`
import numpy as np

def _text(a):
    a = np.asanyarray(a)
    if a.dtype.kind not in 'SU':
        raise TypeError("string operation on non-string array")
    return a

def _mapped(a, run, *more, kind=None):
    a = _text(a)
    more = [np.asanyarray(each) for each in more]
    arrays = np.broadcast_arrays(a, *more) if more else [a]
    shape = arrays[0].shape
    rows = zip(*[each.ravel().tolist() for each in arrays])
    found = [run(*row) for row in rows]
    if not found:
        return np.zeros(shape, dtype=kind or a.dtype)
    made = np.array(found, dtype=kind).reshape(shape)
    return made[()] if made.ndim == 0 else made

def _method(name, kind=None):
    def run(a, *args):
        return _mapped(a, lambda text, *rest: getattr(text, name)(*rest), *args, kind=kind)
    run.__name__ = run.__qualname__ = name
    return run

def _same_width(name):
    "A method whose results are as wide as what they are made of."
    def run(a):
        return _mapped(a, lambda text: getattr(text, name)(), kind=_text(a).dtype)
    run.__name__ = run.__qualname__ = name
    return run

upper, lower, swapcase, capitalize, title = (_same_width(name) for name in ('upper', 'lower', 'swapcase', 'capitalize', 'title'))
isalpha, isdigit, isspace, isupper, islower, isalnum, istitle = (_method(name, bool) for name in ('isalpha', 'isdigit', 'isspace', 'isupper', 'islower', 'isalnum', 'istitle'))
isnumeric, isdecimal = _method('isnumeric', bool), _method('isdecimal', bool)

def strip(a, chars=None):
    return _mapped(a, lambda text: text.strip(chars), kind=_text(a).dtype)

def lstrip(a, chars=None):
    return _mapped(a, lambda text: text.lstrip(chars), kind=_text(a).dtype)

def rstrip(a, chars=None):
    return _mapped(a, lambda text: text.rstrip(chars), kind=_text(a).dtype)

def str_len(a):
    return _mapped(a, len, kind=int)

def startswith(a, prefix, start=0, end=None):
    return _mapped(a, lambda text, what: text.startswith(what, start, end), prefix, kind=bool)

def endswith(a, suffix, start=0, end=None):
    return _mapped(a, lambda text, what: text.endswith(what, start, end), suffix, kind=bool)

def find(a, sub, start=0, end=None):
    return _mapped(a, lambda text, what: text.find(what, start, end), sub, kind=int)

def rfind(a, sub, start=0, end=None):
    return _mapped(a, lambda text, what: text.rfind(what, start, end), sub, kind=int)

def index(a, sub, start=0, end=None):
    return _mapped(a, lambda text, what: text.index(what, start, end), sub, kind=int)

def rindex(a, sub, start=0, end=None):
    return _mapped(a, lambda text, what: text.rindex(what, start, end), sub, kind=int)

def count(a, sub, start=0, end=None):
    return _mapped(a, lambda text, what: text.count(what, start, end), sub, kind=int)

def replace(a, old, new, count=-1):
    return _mapped(a, lambda text, one, other: text.replace(one, other, count), old, new)

def _padded(a, width, longest):
    a = _text(a)
    return np.dtype((a.dtype.type, longest))

def zfill(a, width):
    return _mapped(a, lambda text, n: text.zfill(n), width)

def center(a, width, fillchar=' '):
    return _mapped(a, lambda text, n: text.center(n, fillchar if isinstance(text, str) else bytes(fillchar, 'latin1') if isinstance(fillchar, str) else fillchar), width)

def ljust(a, width, fillchar=' '):
    return _mapped(a, lambda text, n: text.ljust(n, fillchar if isinstance(text, str) else bytes(fillchar, 'latin1') if isinstance(fillchar, str) else fillchar), width)

def rjust(a, width, fillchar=' '):
    return _mapped(a, lambda text, n: text.rjust(n, fillchar if isinstance(text, str) else bytes(fillchar, 'latin1') if isinstance(fillchar, str) else fillchar), width)

def expandtabs(a, tabsize=8):
    return _mapped(a, lambda text: text.expandtabs(tabsize))

def add(x1, x2):
    return np.add(x1, x2)

def multiply(a, i):
    return _mapped(a, lambda text, n: text * max(0, n), i)

def mod(a, values):
    return _mapped(a, lambda text, value: text % value, values)

def encode(a, encoding=None, errors=None):
    return _mapped(a, lambda text: text.encode(encoding or 'utf-8', errors or 'strict'))

def decode(a, encoding=None, errors=None):
    return _mapped(a, lambda text: text.decode(encoding or 'utf-8', errors or 'strict'))

def translate(a, table, deletechars=None):
    return _mapped(a, lambda text: text.translate(table), kind=_text(a).dtype)

def partition(a, sep):
    parts = _mapped(a, lambda text, what: text.partition(what)[0], sep), _mapped(a, lambda text, what: text.partition(what)[1], sep), _mapped(a, lambda text, what: text.partition(what)[2], sep)
    return parts

def rpartition(a, sep):
    return _mapped(a, lambda text, what: text.rpartition(what)[0], sep), _mapped(a, lambda text, what: text.rpartition(what)[1], sep), _mapped(a, lambda text, what: text.rpartition(what)[2], sep)

def join(sep, seq):
    return _mapped(sep, lambda text, other: text.join(other), seq)

if __name__ == 'numpy.char':
    _parts_of, _last_parts_of = partition, rpartition

    def partition(a, sep):
        return np.stack(_parts_of(a, sep), axis=-1)

    def rpartition(a, sep):
        return np.stack(_last_parts_of(a, sep), axis=-1)

def _listed(a, run, *more):
    "A list for every text."
    a = _text(a)
    arrays = np.broadcast_arrays(a, *[np.asanyarray(each) for each in more])
    made = np.empty(arrays[0].shape, dtype=object)
    for place in np.ndindex(made.shape):
        made[place] = run(*[each[place].item() for each in arrays])
    return made

if __name__ == 'numpy.char':
    def split(a, sep=None, maxsplit=None):
        return _listed(a, lambda text: text.split(sep, -1 if maxsplit is None else maxsplit))

    def rsplit(a, sep=None, maxsplit=None):
        return _listed(a, lambda text: text.rsplit(sep, -1 if maxsplit is None else maxsplit))

    def splitlines(a, keepends=None):
        return _listed(a, lambda text: text.splitlines(bool(keepends)))

    _comparisons = {'==': np.equal, '!=': np.not_equal, '<': np.less, '<=': np.less_equal, '>': np.greater, '>=': np.greater_equal}

    def compare_chararrays(a1, a2, cmp, rstrip):
        if cmp not in _comparisons:
            raise ValueError("comparison must be '==', '!=', '<', '>', '<=', '>='")
        a1, a2 = np.asarray(a1), np.asarray(a2)
        if a1.dtype.kind not in 'SU' or a2.dtype.kind not in 'SU':
            raise TypeError("comparison of non-string arrays")
        if rstrip:
            a1, a2 = globals()['rstrip'](a1), globals()['rstrip'](a2)
        return _comparisons[cmp](a1, a2)

equal, not_equal, less, less_equal, greater, greater_equal = np.equal, np.not_equal, np.less, np.less_equal, np.greater, np.greater_equal

_absent = object()

def slice(a, start=None, stop=_absent, step=None, /):
    import builtins
    if stop is _absent:
        start, stop = None, start
    given = [each for each in (start, stop, step) if each is not None]
    def cut(text, *places):
        places = iter(places)
        return text[builtins.slice(*[None if each is None else int(next(places)) for each in (start, stop, step)])]
    return _mapped(a, cut, *given, kind=_text(a).dtype)

def __getattr__(name):
    if __name__ == 'numpy.char' and name in ('array', 'asarray', 'chararray'):
        np._refuse(f"np.char.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute '{name}'")
`
