# Polynomials as objects: printed, evaluated, combined, differentiated.
import numpy as np

p = np.poly1d([1, 2, 3])
q = np.poly1d([2.5, -1, 0, 0.125])
print(p)
print(q)
print(repr(p), p.order, p.coeffs, p[0], p[5], p(0.5), q([1, 2, 3]), len(p), list(p))
print(p + q)
print(p * q - 1)
print((p ** 2) / p)
print(p / 2, p == np.poly1d([1, 2, 3]), p != q, -p, 3 + p)
print(p.deriv(), p.deriv(2), p.integ(), p.integ(k=6), np.polyder(p), np.polyint(p, 2))
print(np.poly1d([3, 0, -1j, 1 + 2j]), np.poly1d([0, 0]), np.poly1d([1, -1], variable='z'), np.poly1d([1, 2, 3], True))
print(np.polyadd(p, [1, 1]), np.polymul([1, 2], [3, 4]), np.polyval(p, q), np.polydiv(np.poly1d([1, 0, -1]), [1, 1]))
print(np.roots([1, -3, 2]), np.roots([2, -4]), np.roots([1, 0, 1]), np.roots([1, 2, 5]), np.roots([1, -1, 0]), p.r)
p[4] = 7
print(p)
for action in (lambda: np.poly1d([[1, 2]]), lambda: p ** -1, lambda: np.polyint(p, -1), lambda: p.__setitem__(-1, 2)):
    try:
        print(action())
    except ValueError as error:
        print(error)
