# Ufunc methods and out arguments.
import numpy as np

a = np.array([1, 2, 3, 4])
print(np.add.reduce(a), np.multiply.reduce(a), np.maximum.accumulate([3, 1, 4, 1, 5]), np.subtract.outer(a, a[:2]), np.add.reduceat(a, [0, 2]), np.logical_or.reduce([False, True]))
h = np.zeros(4, int)
np.add.at(h, [0, 1, 1, 3, 1], 1)
print(h)
np.maximum.at(h, [0, 2], [5, -5])
np.negative.at(h, [3])
print(h, np.add.nin, np.add.nout, np.add.nargs, np.add.identity, np.multiply.__name__, np.divmod.nout)
out = np.zeros(4)
r = np.sqrt(a, out=out)
print(r is out, out)
np.add(a, 10, out=out, where=a > 2)
print(out)
q, m = np.divmod(a, 3)
print(q, m, np.modf([1.5, -2.25]), np.frexp([8.0, 0.3]))
o1, o2 = np.zeros(4, int), np.zeros(4, int)
np.divmod(a, 2, out=(o1, o2))
print(o1, o2)
print(np.add(a, 1, dtype='f4'), np.add(a, 1, dtype=complex), np.multiply(a, 2, casting='unsafe', dtype='i1'), np.power(2, a), np.power(2.0, -a), np.float_power(2, -1))
print(np.isnan([1, np.nan]), np.isfinite([np.inf, 1]), np.signbit([-0.0, 0]), np.copysign(3, -1), np.nextafter(1, 2), np.spacing(1.0), np.gcd(12, [8, 9]), np.lcm(4, 6), np.heaviside([-1, 0, 1], 0.5), np.logaddexp(0, 0), np.cbrt(27), np.square([1, -2]), np.reciprocal([2.0, 4]), np.reciprocal(2))
print(np.maximum([1, np.nan], 2), np.fmax([1, np.nan], 2), np.minimum('a', 'b') if False else '', np.clip(a, 2, 3, out=a.copy()))
print(repr(np.add), np.add.signature)
for f in (lambda: np.add(1), lambda: np.add(1, 2, 3, 4), lambda: np.add(a, out=out), lambda: np.add(a, 1, out='x'), lambda: np.add(a, 1, out=np.zeros(3)), lambda: np.add(a, 1.5, out=a), lambda: np.add(a, 1, dtype='S1'), lambda: np.add(a, 1, foo=2), lambda: np.sqrt('x'), lambda: np.add('a', 1), lambda: np.add.reduce(5), lambda: np.subtract.reduce(np.zeros((2, 2)), axis=(0, 1)), lambda: np.add.at(a, [9], 1),
          lambda: np.add.reduceat(a, [0, 9]), lambda: np.sqrt.reduce(a), lambda: np.add.outer(a), lambda: np.divmod.reduce(a), lambda: np.maximum.reduce([]), lambda: np.add.accumulate(5), lambda: np.add(a, 1, where=[True]), lambda: np.add(a, 1, where='x'), lambda: np.add(a, 1, casting='maybe'), lambda: np.bitwise_and(1.5, 1), lambda: np.left_shift(1.0, 2), lambda: np.add(a, None), lambda: np.add({}, 1), lambda: np.power(2, -1), lambda: np.add(a, 1, out=(out, out)), lambda: np.divmod(a, 2, out=out), lambda: np.invert(1.5), lambda: np.add.at(a[:2].view(), [0], [1, 2]), lambda: np.arctan2(1j, 1), lambda: np.floor(1j), lambda: np.less(1j, 2) if False else 0):
    try:
        print('ok', repr(f()))
    except Exception as e:
        print(type(e).__name__, '|', e)
