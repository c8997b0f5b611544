/** Polynomials as objects, and the zeros of those of degree two at most. numpy/lib/_polynomial_impl.py */
export const poly1dSource = String.raw`
import re as _re
import numpy as np
from numpy import poly, polyadd, polyder, polydiv, polyint, polymul, polysub, polyval
__name__ = 'numpy'
_power = _re.compile(r'\*\*([0-9]*)')

def _raised(text, wrap=70):
    "The powers on a line of their own, above the rest."
    done, above, below, at = ' ', '', '', 0
    while (found := _power.search(text, at)) is not None:
        part, power = text[at:found.start()], found.group(1)
        at = found.end()
        upper, lower = ' ' * (len(part) - 1) + power, part + ' ' * (len(power) - 1)
        if len(below) + len(lower) > wrap or len(above) + len(upper) > wrap:
            done += above + '\n' + below + '\n '
            above, below = upper, lower
        else:
            above += upper
            below += lower
    return done + above + '\n' + below + text[at:]

def _number(value):
    return f'{value:.4g}'.removesuffix('.0000')

def _coefficient(value):
    if not np.iscomplex(value):
        return _number(np.real(value))
    if np.real(value) == 0:
        return _number(np.imag(value)) + 'j'
    return f'({_number(np.real(value))} + {_number(np.imag(value))}j)'

class poly1d:
    __hash__ = None

    def __init__(self, c_or_r, r=False, variable=None):
        if isinstance(c_or_r, poly1d):
            self._variable = c_or_r._variable
            self._coeffs = c_or_r._coeffs
            if set(c_or_r.__dict__) - set(self.__dict__):
                self.__dict__.update(c_or_r.__dict__)
            if variable is not None:
                self._variable = variable
            return
        if r:
            c_or_r = poly(c_or_r)
        c_or_r = np.atleast_1d(c_or_r)
        if c_or_r.ndim > 1:
            raise ValueError("Polynomial must be 1d only.")
        c_or_r = np.trim_zeros(c_or_r, trim='f')
        if len(c_or_r) == 0:
            c_or_r = np.array([0], dtype=c_or_r.dtype)
        self._coeffs = c_or_r
        self._variable = 'x' if variable is None else variable

    @property
    def coeffs(self):
        return self._coeffs

    @coeffs.setter
    def coeffs(self, value):
        if value is not self._coeffs:
            raise AttributeError("Cannot set attribute")

    c = coef = coefficients = coeffs

    @property
    def variable(self):
        return self._variable

    @property
    def order(self):
        return len(self._coeffs) - 1

    o = order

    @property
    def roots(self):
        return roots(self._coeffs)

    r = roots

    def __array__(self, t=None, copy=None):
        return np.asarray(self.coeffs, t) if t else np.asarray(self.coeffs)

    def __repr__(self):
        return f"poly1d({repr(self.coeffs)[6:-1]})"

    def __len__(self):
        return self.order

    def __str__(self):
        shown = '0'
        coeffs = self.coeffs[np.logical_or.accumulate(self.coeffs != 0)]
        degree = len(coeffs) - 1
        for k, each in enumerate(coeffs):
            text, power = _coefficient(each), degree - k
            if power == 0:
                term = text if text != '0' else '0' if k == 0 else ''
            elif text == '0':
                term = ''
            else:
                term = f'{text} {self.variable}' + (f'**{power}' if power > 1 else '')
            if k == 0:
                shown = term
            elif term:
                shown += f' - {term[1:]}' if term.startswith('-') else f' + {term}'
        return _raised(shown)

    def __call__(self, val):
        return polyval(self.coeffs, val)

    def __neg__(self):
        return poly1d(-self.coeffs)

    def __pos__(self):
        return self

    def __mul__(self, other):
        return poly1d(self.coeffs * other) if np.isscalar(other) else poly1d(polymul(self.coeffs, poly1d(other).coeffs))

    def __rmul__(self, other):
        return poly1d(other * self.coeffs) if np.isscalar(other) else poly1d(polymul(self.coeffs, poly1d(other).coeffs))

    def __add__(self, other):
        return poly1d(polyadd(self.coeffs, poly1d(other).coeffs))

    __radd__ = __add__

    def __pow__(self, val):
        if not np.isscalar(val) or int(val) != val or val < 0:
            raise ValueError("Power to non-negative integers only.")
        made = [1]
        for _ in range(val):
            made = polymul(self.coeffs, made)
        return poly1d(made)

    def __sub__(self, other):
        return poly1d(polysub(self.coeffs, poly1d(other).coeffs))

    def __rsub__(self, other):
        return poly1d(polysub(poly1d(other).coeffs, self.coeffs))

    def __truediv__(self, other):
        if np.isscalar(other):
            return poly1d(self.coeffs / other)
        quotient, rest = polydiv(self.coeffs, poly1d(other).coeffs)
        return poly1d(quotient), poly1d(rest)

    def __rtruediv__(self, other):
        if np.isscalar(other):
            return poly1d(other / self.coeffs)
        quotient, rest = polydiv(poly1d(other).coeffs, self.coeffs)
        return poly1d(quotient), poly1d(rest)

    def __eq__(self, other):
        if not isinstance(other, poly1d):
            return NotImplemented
        return self.coeffs.shape == other.coeffs.shape and (self.coeffs == other.coeffs).all()

    def __ne__(self, other):
        return NotImplemented if not isinstance(other, poly1d) else not self.__eq__(other)

    def __getitem__(self, val):
        at = self.order - val
        if val > self.order or val < 0:
            return self.coeffs.dtype.type(0)
        return self.coeffs[at]

    def __setitem__(self, key, val):
        if key < 0:
            raise ValueError("Does not support negative powers.")
        at = self.order - key
        if key > self.order:
            self._coeffs = np.concatenate((np.zeros(key - self.order, self.coeffs.dtype), self.coeffs))
            at = 0
        self._coeffs[at] = val

    def __iter__(self):
        return iter(self.coeffs)

    def integ(self, m=1, k=0):
        return poly1d(polyint(self.coeffs, m=m, k=None if np.isscalar(k) and k == 0 else k))

    def deriv(self, m=1):
        return poly1d(polyder(self.coeffs, m=m))

def roots(p):
    p = np.atleast_1d(p)
    if p.ndim != 1:
        raise ValueError("Input must be a rank-1 array.")
    there = np.nonzero(np.ravel(p))[0]
    if len(there) == 0:
        return np.array([])
    zeros = len(p) - there[-1] - 1
    p = p[int(there[0]):int(there[-1]) + 1]
    if p.dtype.kind == 'c' or len(p) > 3:
        np._refuse("np.roots of polynomials of more than degree two, and of complex ones")
    p = p.astype(float)
    made = np.array([])
    if len(p) == 2:
        made = np.array([-p[1] / p[0]])
    elif len(p) == 3:
        made = _pair(float(-p[1] / p[0]), float(-p[2] / p[0]), 1.0, 0.0)
    return np.hstack((made, np.zeros(zeros, made.dtype)))

def _sign(value):
    import math
    return math.copysign(1.0, value)

def _pair(a, b, c, d):
    "The eigenvalues of two rows and columns, as LAPACK finds them. dlanv2"
    import math
    if b == 0:
        a, d, b, c = d, a, -c, 0.0
    elif a - d == 0 and _sign(b) != _sign(c):
        pass
    else:
        away = a - d
        p = 0.5 * away
        most = max(abs(b), abs(c))
        signed = min(abs(b), abs(c)) * _sign(b) * _sign(c)
        scale = max(abs(p), most)
        z = p / scale * p + most / scale * signed
        if z >= 4 * 2.0 ** -52:
            z = p + math.copysign(math.sqrt(scale) * math.sqrt(z), p)
            a = d + z
            d = d - most / z * signed
            c = 0.0
        else:
            s = b + c
            tau = math.hypot(s, away)
            cosine = math.sqrt(0.5 * (1 + abs(s) / tau))
            sine = -(p / (tau * cosine)) * _sign(s)
            aa, bb = a * cosine + b * sine, -a * sine + b * cosine
            cc, dd = c * cosine + d * sine, -c * sine + d * cosine
            a, b = aa * cosine + cc * sine, bb * cosine + dd * sine
            c, d = -aa * sine + cc * cosine, -bb * sine + dd * cosine
            a = d = 0.5 * (a + d)
            if c != 0 and b != 0 and _sign(b) == _sign(c):
                p = math.sqrt(abs(b)) * math.sqrt(abs(c))
                p = math.copysign(p, c)
                a, d, c = a + p, d - p, 0.0
    if c == 0:
        return np.array([a, d])
    im = math.sqrt(abs(b)) * math.sqrt(abs(c))
    return np.array([complex(a, im), complex(d, -im)])
`
