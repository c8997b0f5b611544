# Float printing of every size.
import numpy as np

samples = [0.1, 1 / 3, 1e-5, 123456.789, 1e16, 1e17, 2.5e-320, 1e308, -0.0, 5.0, np.nan, np.inf, -np.inf]
for t in (np.float16, np.float32, np.float64):
    with np.errstate(all='ignore'):
        a = np.array(samples).astype(t)
    print([repr(x) for x in a[:7]])
    print([str(x) for x in a[:7]])
    print(a)
    print(repr(a[:3]), repr(a[3:6]))
print(np.array([1.0, 2.5, 1e10]), np.array([1e-10, 1]), np.array([1e5, 1e-4]), np.array([1e8, 1]), np.array([123456789.0, 0.5]))
print(np.array([0.1 + 0.2, 1e3]), np.array([1, 2, 3.0]), np.array([np.nan, 1]), np.array([np.inf, -1.5]))
print(np.array([1 + 2j, 3.5 - 1e-3j, complex(np.nan, -np.inf)]), repr(np.complex64(1 / 3 + 1j)), np.complex128(-0.0 - 0j))
print(np.arange(24.0).reshape(2, 3, 4) / 7)
print(np.linspace(-1, 1, 1001))
print(repr(np.arange(2000)), np.arange(10000).reshape(100, 100))
print(np.zeros((0, 3)), repr(np.zeros((0, 3))), repr(np.array([], dtype='S3')), repr(np.array(3.5)), np.array(3.5), repr(np.array('x')))
print(np.array([True, False]), repr(np.array([[True], [False]])), np.array(['a', 'bcd']), np.array([b'a', b'\xff\x00b']))
with np.printoptions(precision=2):
    print(np.array([1 / 3, 22 / 7, 1e-9]), np.float64(1 / 3), np.array(1 / 3))
with np.printoptions(precision=3, suppress=True):
    print(np.array([1e-9, 1.23456, 1e9]), np.array([1e-9, 1e16]))
with np.printoptions(threshold=5, edgeitems=1):
    print(np.arange(10), np.arange(30).reshape(5, 6))
with np.printoptions(linewidth=30):
    print(np.arange(20), repr(np.arange(20) * 1.5))
with np.printoptions(sign='+'):
    print(np.array([1.5, -2]), np.array([1 + 1j]))
with np.printoptions(floatmode='fixed', precision=4):
    print(np.array([1, 1.5, 1 / 3]))
with np.printoptions(nanstr='--', infstr='oo'):
    print(np.array([np.nan, np.inf, 1]))
with np.printoptions(formatter={'float': '{:6.2f}'.format, 'int': lambda v: f'<{v}>'}):
    print(np.array([1.5, 22.75]), np.arange(3))
with np.printoptions(legacy='1.25'):
    print(repr(np.float64(1.5)), repr(np.int8(3)))
print(np.array2string(np.array([1.5, 2.25]), separator=', ', prefix='x = '), np.array2string(np.arange(5), separator=';'), np.array_str(np.array([1.123456789]), precision=3), np.array_repr(np.arange(3), max_line_width=5))
print(np.format_float_positional(1e-7), np.format_float_scientific(12345.678, precision=2), np.format_float_positional(3.14159, precision=2, unique=False, trim='k'))
for kw in ({'precision': 'a'}, {'floatmode': 'odd'}, {'sign': '*'}, {'threshold': np.nan}, {'threshold': 'x'}, {'foo': 1}, {'precision': 1.5}):
    try:
        np.set_printoptions(**kw)
        print('accepted', kw)
    except Exception as e:
        print(type(e).__name__, '|', e)
