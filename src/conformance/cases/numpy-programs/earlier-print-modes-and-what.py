# Earlier print modes, and what numbers' abstract classes say of scalars.
import numbers
import numpy as np

values = [np.float64(1.5), np.int8(3), np.bool_(True), np.str_('a'), np.bytes_(b'b'), np.complex128(1 + 2j), np.float32(0.1), np.void(b'\x01'), np.array([(1, 2.5)], dtype='i4,f8')[0]]
for mode in ('1.25', '2.1', '2.2', False):
    with np.printoptions(legacy=mode):
        print(mode, values)
        print(repr(np.arange(2000)), repr(np.array([123456789.0], 'f4')), repr(np.array(b'x')), str(np.array(b'x')))
        print(np.get_printoptions()['legacy'])
print(repr(values[0]))
for kind in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral):
    print(kind.__name__, [isinstance(v, kind) for v in values])


def mean(items):
    if not all(isinstance(i, numbers.Real) for i in items):
        raise TypeError('real numbers only')
    return sum(items) / len(items)


print(mean(np.array([1, 2, 4])), mean([np.float32(1), 2]))
try:
    mean([np.complex64(1)])
except TypeError as e:
    print(e)
for fn in (lambda: np.flip(np.array(5)), lambda: np.fliplr([1]), lambda: np.flipud(3), lambda: np.argwhere(0), lambda: np.linalg.matrix_power(np.eye(2), 1.5), lambda: np.char.partition(['a-b', 'c'], '-'), lambda: np.choose([0, 1], [np.array([1, 2], 'u2'), -1])):
    try:
        print(repr(fn()))
    except Exception as e:
        print(type(e).__name__, '|', e)
