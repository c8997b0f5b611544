/** numpy.testing: assertions about arrays, with what they say when they fail. numpy/testing/_private/utils.py */
export const testingSource = String.raw`
import contextlib
import functools
import operator
import re
import warnings
import numpy as np

def build_err_msg(arrays, err_msg, header='Items are not equal:', verbose=True, names=('ACTUAL', 'DESIRED'), precision=8):
    err_msg = str(err_msg)
    lines = ['\n' + header]
    if err_msg:
        if '\n' not in err_msg and len(err_msg) < 79 - len(header):
            lines[0] += ' ' + err_msg
        else:
            lines.append(err_msg)
    for name, value in zip(names, arrays if verbose else ()):
        try:
            text = np.array_repr(value, precision=precision) if isinstance(value, np.ndarray) else repr(value)
        except Exception as exc:
            text = f'[repr failed for <{type(value).__name__}>: {exc}]'
        if text.count('\n') > 3:
            text = '\n'.join(text.splitlines()[:3]) + '...'
        lines.append(f' {name}: {text}')
    return '\n'.join(lines)

def _same_places(fail, test, x, y, what):
    in_x, in_y = test(x), test(y)
    if not np.all(in_x == in_y):
        fail(f'\n{what} location mismatch:', x, y)
    return np.bool(in_x) if np.ndim(in_x) == 0 else np.bool(in_y) if np.ndim(in_y) == 0 else in_y

def _remarks(x, y, shown, flagged, ok, names):
    wrong = np.logical_not(ok)
    total = flagged.size if flagged.ndim else ok.size
    count = wrong.sum()
    yield f'Mismatched elements: {count} / {total} ({100 * count / total:.3g}%)'
    if wrong.ndim:
        places = np.argwhere(~flagged)[wrong] if flagged.ndim else np.argwhere(wrong)
        yield 'Mismatch at index:' if len(places) == 1 else 'Mismatch at indices:' if len(places) <= 5 else 'First 5 mismatches are at indices:'
        for place in places[:5]:
            at = [each if each.ndim == 0 else each[tuple(place)] for each in shown]
            yield f' {place.tolist()}: {at[0]} ({names[0]}), {at[1]} ({names[1]})'
    with np.errstate(all='ignore'), contextlib.suppress(TypeError):
        error = abs(x - y)
        if np.issubdtype(x.dtype, np.unsignedinteger):
            np.minimum(error, abs(y - x), out=error)
        yield 'Max absolute difference among violations: ' + np.array2string(np.max(error[wrong]))
        rated = wrong & np.bool(y != 0)
        if not np.any(rated):
            worst = np.array(np.inf)
        else:
            worst = np.max(error[rated] / abs(np.broadcast_to(y, error.shape)[rated]))
        yield 'Max relative difference among violations: ' + np.array2string(worst)

def assert_array_compare(comparison, x, y, err_msg='', verbose=True, header='', precision=6, equal_nan=True, equal_inf=True, *, strict=False, names=('ACTUAL', 'DESIRED')):
    x, y = np.asanyarray(x), np.asanyarray(y)
    shown = x, y

    def fail(reason, *arrays):
        raise AssertionError(build_err_msg(arrays or shown, err_msg + reason, verbose=verbose, header=header, names=names, precision=precision))

    try:
        if x.shape != y.shape and (strict or (x.shape != () and y.shape != ())):
            fail(f'\n(shapes {x.shape}, {y.shape} mismatch)')
        if strict and x.dtype != y.dtype:
            fail(f'\n(dtypes {x.dtype}, {y.dtype} mismatch)')
        flagged = np.bool(False)
        if x.dtype.kind in 'biufc' and y.dtype.kind in 'biufc':
            if equal_nan:
                flagged = _same_places(fail, np.isnan, x, y, 'nan')
            if equal_inf:
                infinite = _same_places(fail, lambda each: np.logical_and(np.isinf(each), np.invert(flagged)), x, y, 'inf')
                if infinite.any():
                    both = (x[infinite], y[infinite]) if x.ndim and y.ndim else (x, y)
                    if not np.all(both[0] == both[1]):
                        fail('\ninf values mismatch:', *both)
                flagged = flagged | infinite
        if flagged.ndim > 0:
            x, y = x[~flagged], y[~flagged]
            if x.size == 0:
                return
        elif flagged:
            return
        ok = np.asarray(comparison(x, y))
        if not ok.all():
            err_msg = str(err_msg) + '\n' + '\n'.join(_remarks(x, y, shown, flagged, ok, names))
            fail('')
    except ValueError:
        import traceback
        header = f'error during assertion:\n\n{traceback.format_exc()}\n\n{header}'
        raise ValueError(build_err_msg([x, y], err_msg, verbose=verbose, header=header, names=names, precision=precision))

def assert_array_equal(actual, desired, err_msg='', verbose=True, *, strict=False):
    assert_array_compare(operator.__eq__, actual, desired, err_msg=err_msg, verbose=verbose, header='Arrays are not equal', strict=strict)

def assert_allclose(actual, desired, rtol=1e-07, atol=0, equal_nan=True, err_msg='', verbose=True, *, strict=False):
    assert_array_compare(lambda x, y: np.isclose(x, y, rtol=rtol, atol=atol, equal_nan=equal_nan), actual, desired, err_msg=str(err_msg), verbose=verbose,
                         header=f'Not equal to tolerance rtol={rtol:g}, atol={atol:g}', equal_nan=equal_nan, strict=strict)

def assert_array_almost_equal(actual, desired, decimal=6, err_msg='', verbose=True):
    def near(x, y):
        apart = abs(x - y)
        return apart < (np.asarray(1.5 * 10.0 ** -decimal).astype(apart.dtype) if apart.dtype.kind == 'f' else 1.5 * 10.0 ** -decimal)
    assert_array_compare(near, actual, desired, err_msg=err_msg, verbose=verbose, header=f'Arrays are not almost equal to {decimal} decimals', precision=decimal)

def assert_array_less(x, y, err_msg='', verbose=True, *, strict=False):
    assert_array_compare(operator.__lt__, x, y, err_msg=err_msg, verbose=verbose, header='Arrays are not strictly ordered ${'`'}x < y${'`'}', equal_inf=False, strict=strict, names=('x', 'y'))

def assert_(val, msg=''):
    if not val:
        raise AssertionError(msg() if callable(msg) else msg)

def assert_equal(actual, desired, err_msg='', verbose=True, *, strict=False):
    if isinstance(desired, dict):
        if not isinstance(actual, dict):
            raise AssertionError(repr(type(actual)))
        assert_equal(len(actual), len(desired), err_msg, verbose)
        for k in desired:
            if k not in actual:
                raise AssertionError(repr(k))
            assert_equal(actual[k], desired[k], f'key={k!r}\n{err_msg}', verbose)
        return
    if isinstance(desired, (list, tuple)) and isinstance(actual, (list, tuple)):
        assert_equal(len(actual), len(desired), err_msg, verbose)
        for k in range(len(desired)):
            assert_equal(actual[k], desired[k], f'item={k!r}\n{err_msg}', verbose)
        return
    if isinstance(actual, np.ndarray) or isinstance(desired, np.ndarray):
        assert_array_equal(actual, desired, err_msg, verbose, strict=strict)
        return
    text = build_err_msg([actual, desired], err_msg, verbose=verbose)
    if np.isscalar(desired) != np.isscalar(actual):
        raise AssertionError(text)
    if actual != actual and desired != desired:
        return
    if isinstance(desired, (int, float)) and isinstance(actual, (int, float)) and desired == 0 and actual == 0:
        if np.signbit(desired) != np.signbit(actual):
            raise AssertionError(text)
    if not (desired == actual):
        raise AssertionError(text)

def assert_almost_equal(actual, desired, decimal=7, err_msg='', verbose=True):
    if isinstance(actual, (np.ndarray, tuple, list)) or isinstance(desired, (np.ndarray, tuple, list)):
        return assert_array_almost_equal(actual, desired, decimal, err_msg)
    text = build_err_msg([actual, desired], err_msg, verbose=verbose, header=f'Arrays are not almost equal to {decimal} decimals')
    if not (np.isfinite(desired) and np.isfinite(actual)):
        if np.isnan(desired) and np.isnan(actual) or desired == actual:
            return
        raise AssertionError(text)
    if abs(desired - actual) >= np.float64(1.5 * 10.0 ** (-decimal)):
        raise AssertionError(text)

def assert_approx_equal(actual, desired, significant=7, err_msg='', verbose=True):
    actual, desired = float(actual), float(desired)
    if desired == actual:
        return
    with np.errstate(invalid='ignore'):
        scale = np.power(10, np.floor(np.log10(0.5 * (np.abs(desired) + np.abs(actual)))))
    text = build_err_msg([actual, desired], err_msg, header=f'Items are not equal to {significant} significant digits:', verbose=verbose)
    if not (np.isfinite(desired) and np.isfinite(actual)):
        if np.isnan(desired) and np.isnan(actual):
            return
        raise AssertionError(text)
    if np.abs((desired / scale if scale else 0.0) - (actual / scale if scale else 0.0)) >= 10.0 ** -(significant - 1):
        raise AssertionError(text)

def _ordered(x):
    whole = x.view({2: 'i2', 4: 'i4', 8: 'i8'}[x.dtype.itemsize])
    return np.where(whole < 0, np.iinfo(whole.dtype).min - whole, whole)

def assert_array_max_ulp(a, b, maxulp=1, dtype=None):
    a, b = (np.asarray(each, dtype=dtype) for each in (a, b))
    kind = np.common_type(a, b)
    if np.iscomplexobj(a) or np.iscomplexobj(b):
        raise NotImplementedError("_nulp not implemented for complex array")
    a, b = np.array([a], dtype=kind), np.array([b], dtype=kind)
    a[np.isnan(a)] = np.nan
    b[np.isnan(b)] = np.nan
    if a.shape != b.shape:
        raise ValueError(f"Arrays do not have the same shape: {a.shape} - {b.shape}")
    apart = np.abs(np.asarray(_ordered(a) - _ordered(b), dtype=kind))
    if not np.all(apart <= maxulp):
        raise AssertionError("Arrays are not almost equal up to %g ULP (max difference is %g ULP)" % (maxulp, np.max(apart)))
    return apart

def assert_string_equal(actual, desired):
    import difflib
    for each in (actual, desired):
        if not isinstance(each, str):
            raise AssertionError(repr(type(each)))
    if desired == actual:
        return
    lines = [line for line in difflib.Differ().compare(actual.splitlines(True), desired.splitlines(True)) if not line.startswith('  ')]
    place = 0
    while place < len(lines):
        if not lines[place].startswith('- '):
            raise AssertionError(repr(lines[place]))
        place += 1
        if lines[place].startswith('? '):
            place += 1
        if not lines[place].startswith('+ '):
            raise AssertionError(repr(lines[place]))
        place += 1
        if place < len(lines) and lines[place].startswith('? '):
            place += 1
    raise AssertionError(f"Differences in strings:\n{''.join(lines).rstrip()}")

class _Raises:
    def __init__(self, kind, by='', pattern=None):
        self.kind = kind
        self.by = by
        self.pattern = pattern

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        if kind is None:
            kinds = self.kind if isinstance(self.kind, tuple) else (self.kind,)
            name = self.kind.__name__ if len(kinds) == 1 and not isinstance(self.kind, tuple) else str(self.kind)
            raise AssertionError(f'{name} not raised{self.by}')
        if not issubclass(kind, self.kind):
            return False
        self.exception = value.with_traceback(None)
        if self.pattern is not None and not self.pattern.search(str(value)):
            raise AssertionError(f'"{self.pattern.pattern}" does not match "{value}"')
        return True

def _name_of(func):
    return ' by ' + getattr(func, '__name__', str(func))

def assert_raises(exception_class, *args, **kwargs):
    if not args:
        return _Raises(exception_class)
    with _Raises(exception_class, _name_of(args[0])):
        args[0](*args[1:], **kwargs)

def assert_raises_regex(exception_class, expected_regexp, *args, **kwargs):
    pattern = re.compile(expected_regexp) if isinstance(expected_regexp, (str, bytes)) else expected_regexp
    if not args:
        return _Raises(exception_class, '', pattern)
    with _Raises(exception_class, _name_of(args[0]), pattern):
        args[0](*args[1:], **kwargs)

_OLD = ("NumPy warning suppression and assertion utilities are deprecated. Use warnings.catch_warnings, warnings.filterwarnings, pytest.warns, "
        "or pytest.filterwarnings instead. (Deprecated NumPy 2.4)")

@contextlib.contextmanager
def _warning_awaited(kind, name=None):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always', kind)
        yield
        if not any(issubclass(each.category, kind) for each in seen):
            raise AssertionError("No warning raised" + (f" when calling {name}" if name is not None else ""))

@contextlib.contextmanager
def _no_warning_awaited(name=None):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        yield
        if seen:
            raise AssertionError("Got warnings" + (f" when calling {name}" if name is not None else "") + f": {seen}")

def assert_warns(warning_class, *args, **kwargs):
    warnings.warn(_OLD, DeprecationWarning, stacklevel=2)
    if not args and not kwargs:
        return _warning_awaited(warning_class)
    if not args:
        raise RuntimeError("assert_warns does not use 'match' kwarg, use pytest.warns instead" if 'match' in kwargs else "assert_warns(...) needs at least one arg")
    with _warning_awaited(warning_class, args[0].__name__):
        return args[0](*args[1:], **kwargs)

def assert_no_warnings(*args, **kwargs):
    if not args:
        return _no_warning_awaited()
    with _no_warning_awaited(args[0].__name__):
        return args[0](*args[1:], **kwargs)
`
