/** Products of arrays: einsum, tensordot, cross, kron; and numpy.linalg as far as it goes. */
export const productsSource = String.raw`
import numpy as np
__name__ = 'numpy'

def cross(a, b, axisa=-1, axisb=-1, axisc=-1, axis=None):
    if axis is not None:
        axisa = axisb = axisc = axis
    a = np.moveaxis(np.asarray(a), axisa, -1)
    b = np.moveaxis(np.asarray(b), axisb, -1)
    if a.shape[-1] not in (2, 3) or b.shape[-1] not in (2, 3):
        raise ValueError("incompatible dimensions for cross product\n(dimension must be 2 or 3)")
    if a.shape[-1] == 2 or b.shape[-1] == 2:
        import warnings
        warnings.warn("Arrays of 2-dimensional vectors are deprecated. Use arrays of 3-dimensional vectors instead. (deprecated in NumPy 2.0)", DeprecationWarning, stacklevel=2)
        if a.shape[-1] == b.shape[-1]:
            return np.asarray(a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0])
        a, b = (each if each.shape[-1] == 3 else np.concatenate([each, np.zeros(each.shape[:-1] + (1,), each.dtype)], axis=-1) for each in (a, b))
    shape = np.broadcast_shapes(a.shape[:-1], b.shape[:-1]) + (3,)
    kind = np.promote_types(a.dtype, b.dtype)
    out = np.empty(shape, kind)
    a, b = a.astype(kind), b.astype(kind)
    for i in range(3):
        j, k = (i + 1) % 3, (i + 2) % 3
        out[..., i] = a[..., j] * b[..., k] - a[..., k] * b[..., j]
    return np.moveaxis(out, -1, axisc)

def kron(a, b):
    b = np.asanyarray(b)
    a = np.array(a, copy=None, subok=True, ndmin=b.ndim)
    if a.ndim == 0 or b.ndim == 0:
        return np.multiply(a, b)
    b = b.reshape((1,) * (a.ndim - b.ndim) + b.shape)
    n = a.ndim
    left = a.reshape(sum(((each, 1) for each in a.shape), ()))
    right = b.reshape(sum(((1, each) for each in b.shape), ()))
    return (left * right).reshape(tuple(x * y for x, y in zip(a.shape, b.shape)))

def tensordot(a, b, axes=2):
    try:
        iter(axes)
    except Exception:
        axes_a, axes_b = list(range(-axes, 0)), list(range(axes))
    else:
        axes_a, axes_b = axes
    axes_a = list(axes_a) if hasattr(axes_a, '__len__') else [axes_a]
    axes_b = list(axes_b) if hasattr(axes_b, '__len__') else [axes_b]
    a, b = np.asarray(a), np.asarray(b)
    if len(axes_a) != len(axes_b):
        raise ValueError("shape-mismatch for sum")
    axes_a = [x % a.ndim for x in axes_a]
    axes_b = [x % b.ndim for x in axes_b]
    for x, y in zip(axes_a, axes_b):
        if a.shape[x] != b.shape[y]:
            raise ValueError("shape-mismatch for sum")
    rest_a = [k for k in range(a.ndim) if k not in axes_a]
    rest_b = [k for k in range(b.ndim) if k not in axes_b]
    n = 1
    for x in axes_a:
        n *= a.shape[x]
    left = a.transpose(rest_a + axes_a).reshape(-1, n)
    right = b.transpose(axes_b + rest_b).reshape(n, -1)
    return np.dot(left, right).reshape([a.shape[k] for k in rest_a] + [b.shape[k] for k in rest_b])

def einsum(subscripts, *operands, out=None, dtype=None, order='K', casting='safe', optimize=False):
    if not isinstance(subscripts, str):
        # Operands and their lists of axes in turn, and perhaps the axes of the result.
        given = (subscripts,) + operands
        def letters(axes):
            return ''.join('...' if each is Ellipsis else chr(ord('A') + each if each < 26 else ord('a') + each - 26) for each in axes)
        operands = given[:len(given) // 2 * 2:2]
        subscripts = ','.join(letters(axes) for axes in given[1::2]) + ('->' + letters(given[-1]) if len(given) % 2 else '')
    text = subscripts.replace(' ', '')
    operands = [np.asanyarray(each) for each in operands]
    inputs, arrow, output = text.partition('->')
    inputs = inputs.split(',')
    if not operands:
        raise ValueError("must specify the einstein sum subscripts string and at least one operand")
    if len(inputs) < len(operands):
        raise ValueError("fewer operands provided to einstein sum function than specified in the subscripts string")
    if len(inputs) > len(operands):
        raise ValueError("more operands provided to einstein sum function than specified in the subscripts string")
    spare = 0
    for terms, array in zip(inputs, operands):
        if '...' in terms:
            spare = max(spare, array.ndim - len(terms.replace('...', '')))
    hidden = [chr(0xE000 + i) for i in range(spare)]
    named = []
    for i, (terms, array) in enumerate(zip(inputs, operands)):
        letters = terms.replace('...', '')
        for letter in letters:
            if not letter.isalpha():
                raise ValueError(f"invalid subscript '{letter}' in einstein sum subscripts string, subscripts must be letters")
        if '...' in terms:
            count = array.ndim - len(letters)
            terms = terms.replace('...', ''.join(hidden[spare - count:]))
        if len(terms) > array.ndim:
            raise ValueError(f"einstein sum subscripts string contains too many subscripts for operand {i}")
        if len(terms) < array.ndim:
            raise ValueError(f"operand has more dimensions than subscripts given in einstein sum, but no '...' ellipsis provided to broadcast the extra dimensions.")
        named.append(terms)
    every = ''.join(named)
    if not arrow:
        output = ''.join(hidden) + ''.join(sorted(letter for letter in set(every) if every.count(letter) == 1 and letter not in hidden))
    else:
        output = output.replace('...', ''.join(hidden))
        for letter in output:
            if output.count(letter) > 1:
                raise ValueError(f"einstein sum subscripts string includes output subscript '{letter}' multiple times")
            if letter not in every:
                raise ValueError(f"einstein sum subscripts string included output subscript '{letter}' which never appeared in an input")
    extent = {}
    for i, (terms, array) in enumerate(zip(named, operands)):
        for letter, n in zip(terms, array.shape):
            if extent.get(letter, 1) not in (1, n) and n != 1:
                raise ValueError(f"operands could not be broadcast together with remapped shapes [original->remapped]: " + ' '.join(_remapped(t, a, output, every) for t, a in zip(named, operands)) + ' ')
            extent[letter] = max(n, extent.get(letter, 1)) if n else 0
    reduced = [letter for letter in dict.fromkeys(every) if letter not in output]
    order_ = list(output) + reduced
    result = None
    kind = np.result_type(*operands) if dtype is None else np.dtype(dtype)
    for terms, array in zip(named, operands):
        while len(set(terms)) < len(terms):
            letter = next(each for each in terms if terms.count(each) > 1)
            first = terms.index(letter)
            second = terms.index(letter, first + 1)
            writeable = array.flags.writeable
            array = np.diagonal(array, 0, first, second)
            if writeable:
                array.flags.writeable = True
            terms = terms[:first] + terms[first + 1:second] + terms[second + 1:] + letter
        array = array.astype(kind, copy=False).transpose([terms.index(letter) for letter in order_ if letter in terms])
        array = array.reshape([extent[letter] if letter in terms and array.shape[sum(e in terms for e in order_[:i])] != 1 else 1 for i, letter in enumerate(order_)])
        result = array if result is None else result * array
    if len(operands) == 1 and not reduced:
        return result if out is None else _into(out, result)
    if len(operands) == 2 and reduced and kind.kind in 'fc':
        result = np.broadcast_to(result, [extent[letter] for letter in order_])
    result = np.broadcast_to(result, [extent[letter] for letter in order_])
    made = result.sum(axis=tuple(range(len(output), len(order_))), dtype=kind) if reduced else result
    if reduced == [] and isinstance(made, np.ndarray) and not made.flags.writeable:
        made = made.copy()
    return made if out is None else _into(out, made)

def _remapped(terms, array, output, every):
    whole = list(output) + [letter for letter in dict.fromkeys(every) if letter not in output]
    shape = ','.join(map(str, array.shape))
    extents = [str(array.shape[terms.index(letter)]) if letter in terms else 'newaxis' for letter in whole]
    while extents and extents[0] == 'newaxis':
        extents.pop(0)
    return f"({shape}{',' if array.ndim == 1 else ''})->({','.join(extents)})"

def _into(out, value):
    out[...] = value
    return out
`

export const linalgSource = String.raw`
import numpy as np
import operator as _operator
from typing import NamedTuple

class LinAlgError(ValueError):
    "Generic Python-exception-derived object raised by linalg functions."

def _square(a):
    if a.ndim < 2:
        raise LinAlgError(f"{a.ndim}-dimensional array given. Array must be at least two-dimensional")
    if a.shape[-1] != a.shape[-2]:
        raise LinAlgError("Last 2 dimensions of the array must be square")

def _kind(a):
    return a.dtype if a.dtype.kind in 'fc' else np.dtype(float)

def norm(x, ord=None, axis=None, keepdims=False):
    x = np.asarray(x)
    if x.dtype.kind not in 'fc':
        x = x.astype(float)
    if axis is None:
        if ord is None or (ord in ('f', 'fro') and x.ndim == 2) or (ord == 2 and x.ndim == 1):
            flat = x.ravel(order='K')
            total = flat.real.dot(flat.real) + flat.imag.dot(flat.imag) if x.dtype.kind == 'c' else flat.dot(flat)
            made = np.sqrt(total)
            return made.reshape((1,) * x.ndim) if keepdims else made
        axis = tuple(range(x.ndim))
    elif not isinstance(axis, tuple):
        axis = (int(axis),)
    if len(axis) == 1:
        if ord == np.inf:
            return abs(x).max(axis=axis, keepdims=keepdims)
        if ord == -np.inf:
            return abs(x).min(axis=axis, keepdims=keepdims)
        if ord == 0:
            return (x != 0).astype(x.real.dtype).sum(axis=axis, keepdims=keepdims)
        if ord == 1:
            return np.add.reduce(abs(x), axis=axis, keepdims=keepdims)
        if ord is None or ord == 2:
            s = (x.conj() * x).real
            return np.sqrt(np.add.reduce(s, axis=axis, keepdims=keepdims))
        if isinstance(ord, str):
            raise ValueError(f"Invalid norm order '{ord}' for vectors")
        total = np.add.reduce(abs(x) ** ord, axis=axis, keepdims=keepdims)
        return total ** (1 / ord)
    if len(axis) == 2:
        rows, columns = axis[0] % x.ndim, axis[1] % x.ndim
        if rows == columns:
            raise ValueError('Duplicate axes given.')
        if ord in (None, 'fro', 'f'):
            return np.sqrt(np.add.reduce((x.conj() * x).real, axis=axis, keepdims=keepdims))
        if ord in (1, -1, np.inf, -np.inf):
            first, second = (rows, columns) if abs(ord) == 1 else (columns, rows)
            sums = np.add.reduce(abs(x), axis=first, keepdims=True)
            made = sums.max(axis=second, keepdims=True) if ord > 0 else sums.min(axis=second, keepdims=True)
            return made if keepdims else made.squeeze(axis)[()]
        if ord in (2, -2, 'nuc'):
            values = svdvals(np.moveaxis(x, (rows, columns), (-2, -1)))
            made = values.sum(axis=-1) if ord == 'nuc' else values.max(axis=-1) if ord == 2 else values.min(axis=-1)
            if keepdims:
                shape = list(x.shape)
                shape[rows] = shape[columns] = 1
                made = np.asarray(made).reshape(shape)
            return made
        raise ValueError("Invalid norm order for matrices.")
    raise ValueError("Improper number of dimensions to norm.")

def _factors(a):
    "LU factors by partial pivoting: rows in order, the sign of the permutation, whether it is singular."
    lu = a.copy()
    n = len(lu)
    order = list(range(n))
    sign = 1.0
    singular = False
    for k in range(n):
        p = k + int(np.argmax(abs(lu[k:, k]))) if k < n else k
        if lu[p, k] == 0:
            singular = True
            continue
        if p != k:
            lu[[k, p]] = lu[[p, k]]
            order[k], order[p] = order[p], order[k]
            sign = -sign
        if k + 1 < n:
            lu[k + 1:, k] *= 1 / lu[k, k]
            lu[k + 1:, k + 1:] -= np.multiply.outer(lu[k + 1:, k], lu[k, k + 1:])
    return lu, order, sign, singular

def det(a):
    a = np.asarray(a)
    _square(a)
    kind = _kind(a)
    if a.ndim > 2:
        flat = a.reshape((-1,) + a.shape[-2:])
        return np.array([det(each) for each in flat], dtype=kind).reshape(a.shape[:-2])
    lu, _, sign, singular = _factors(a.astype(kind))
    if singular:
        return kind.type(0.0)
    made, total = _sign_and_log(lu, sign, kind)
    return kind.type(made * np.exp(total))

def _sign_and_log(lu, sign, kind):
    total = np.abs(kind.type(0)) * 0
    made = kind.type(sign)
    for each in np.diagonal(lu):
        size = abs(each)
        made = made * (each / size)
        total = total + np.log(size)
    return made, total

class SlogdetResult(NamedTuple):
    sign: object
    logabsdet: object

def slogdet(a):
    a = np.asarray(a)
    _square(a)
    kind = _kind(a)
    real = kind.type(0).real.dtype
    if a.ndim > 2:
        flat = [slogdet(each) for each in a.reshape((-1,) + a.shape[-2:])]
        lead = a.shape[:-2]
        return SlogdetResult(np.array([each[0] for each in flat], dtype=kind).reshape(lead), np.array([each[1] for each in flat], dtype=real).reshape(lead))
    lu, _, sign, singular = _factors(a.astype(kind))
    if singular:
        return SlogdetResult(kind.type(0.0), real.type(-np.inf))
    made, total = _sign_and_log(lu, sign, kind)
    return SlogdetResult(made, real.type(total))

def cholesky(a, /, *, upper=False):
    a = np.asarray(a)
    _square(a)
    kind = _kind(a)
    if a.ndim > 2:
        return np.stack([cholesky(each, upper=upper) for each in a])
    n = a.shape[0]
    source = (a.conj().T if upper else a).astype(kind)
    made = np.zeros((n, n), kind)
    for j in range(n):
        left = source[j, j].real - np.add.reduce((made[j, :j] * made[j, :j].conj()).real)
        if not left > 0:
            raise LinAlgError("Matrix is not positive definite")
        made[j, j] = np.sqrt(left)
        for i in range(j + 1, n):
            made[i, j] = (source[i, j] - np.add.reduce(made[i, :j] * made[j, :j].conj())) / made[j, j].real
    return made.conj().T + 0 if upper else made

@np.errstate(all='ignore')
def _singular(a, both=False):
    "Singular values, the largest first, by rotating columns until all stand at right angles; with both sides where they are wanted."
    kind = _kind(a)
    u = a.astype(kind)
    wide = u.shape[0] < u.shape[1]
    if wide:
        u = u.conj().T.copy()
    n = u.shape[1]
    v = np.eye(n, dtype=kind)
    for _ in range(60):
        moved = False
        for p in range(n - 1):
            for q in range(p + 1, n):
                x, y = u[:, p], u[:, q]
                alpha, beta = np.add.reduce((x * x.conj()).real), np.add.reduce((y * y.conj()).real)
                gamma = np.add.reduce(x.conj() * y)
                size = abs(gamma)
                if size <= 1e-16 * np.sqrt(alpha * beta) or size == 0:
                    continue
                moved = True
                zeta = (beta - alpha) / (2 * size)
                t = (1.0 if zeta >= 0 else -1.0) / (abs(zeta) + np.sqrt(1 + zeta * zeta))
                c = 1 / np.sqrt(1 + t * t)
                s, turn = c * t, gamma / size
                for each in (u, v):
                    left, right = each[:, p].copy(), each[:, q] * turn.conj()
                    each[:, p] = c * left - s * right
                    each[:, q] = s * left + c * right
        if not moved:
            break
    values = np.sqrt(np.add.reduce((u * u.conj()).real, axis=0))
    order = np.argsort(-values, kind='stable')
    values, u, v = values[order], u[:, order], v[:, order]
    if not both:
        return values
    there = values > 0
    u[:, there] /= values[there]
    return (v, values, u) if wide else (u, values, v)

def svdvals(x, /):
    x = np.asarray(x)
    _many(x)
    if x.ndim > 2:
        return np.stack([svdvals(each) for each in x])
    return _singular(x)

def _many(a):
    if a.ndim < 2:
        raise LinAlgError(f'{a.ndim}-dimensional array given. Array must be at least two-dimensional')

def svd(a, full_matrices=True, compute_uv=True, hermitian=False):
    if compute_uv:
        np._refuse("np.linalg.svd with its vectors, whose signs are LAPACK's")
    return svdvals(np.asarray(a))

def cond(x, p=None):
    x = np.asarray(x)
    if x.size == 0:
        raise LinAlgError("cond is not defined on empty arrays")
    if p is None or p in (2, -2):
        values = svdvals(x)
        with np.errstate(all='ignore'):
            made = values[..., -1] / values[..., 0] if p == -2 else values[..., 0] / values[..., -1]
        return made
    _square(x)
    with np.errstate(all='ignore'):
        try:
            return norm(x, p, axis=(-2, -1)) * norm(inv(x), p, axis=(-2, -1))
        except LinAlgError:
            return np.float64(np.inf)

def matrix_rank(A, tol=None, hermitian=False, *, rtol=None):
    if rtol is not None and tol is not None:
        raise ValueError("${'`'}tol${'`'} and ${'`'}rtol${'`'} can't be both set.")
    A = np.asarray(A)
    if A.ndim < 2:
        return int(not np.all(A == 0))
    values = svdvals(A)
    if tol is None:
        if rtol is None:
            rtol = max(A.shape[-2:]) * np.finfo(values.dtype).eps
        tol = values.max(axis=-1, keepdims=True) * rtol
    return np.count_nonzero(values > tol, axis=-1)

def pinv(a, rcond=None, hermitian=False, *, rtol=None):
    a = np.asarray(a)
    _many(a)
    if a.ndim > 2:
        return np.stack([pinv(each, rcond, hermitian, rtol=rtol) for each in a])
    if rcond is None:
        rcond = 1e-15 if rtol is None else rtol
    if a.size == 0:
        return np.empty(a.shape[::-1], dtype=a.dtype)
    u, values, v = _singular(a.conj(), True)
    large = values > rcond * values.max()
    inverse = np.where(large, 1 / np.where(large, values, 1), 0)
    return v.conj() @ (inverse[:, None] * u.T)

def lstsq(a, b, rcond=None):
    a, b = np.asarray(a), np.asarray(b)
    single = b.ndim == 1
    if single:
        b = b[:, None]
    for each in (a, b):
        if each.ndim != 2:
            raise LinAlgError(f'{each.ndim}-dimensional array given. Array must be two-dimensional')
    m, n = a.shape
    if m != b.shape[0]:
        raise LinAlgError('Incompatible dimensions')
    if rcond is None:
        rcond = np.finfo(float).eps * max(n, m)
    u, values, v = _singular(a, True)
    large = values > rcond * values.max() if values.size else values > 0
    rank = int(np.count_nonzero(large))
    if rank == n and m >= n:
        Q, R = qr(a)
        x = solve(R, Q.conj().T @ b)
    else:
        inverse = np.where(large, 1 / np.where(large, values, 1), 0)
        x = v @ (inverse[:, None] * (u.conj().T @ b))
    away = np.add.reduce(abs(a @ x - b) ** 2, axis=0) if rank == n and m > n else np.array([], float)
    return x[:, 0] if single else x, away, rank, values

@np.errstate(all='ignore')
def eigvalsh(a, UPLO='L'):
    if UPLO.upper() not in ('L', 'U'):
        raise ValueError("UPLO argument must be 'L' or 'U'")
    a = np.asarray(a)
    _square(a)
    if a.ndim > 2:
        return np.stack([eigvalsh(each, UPLO) for each in a])
    kind = _kind(a)
    a = a.astype(kind)
    a = np.tril(a) if UPLO.upper() == 'L' else np.triu(a)
    a = a + np.tril(a, -1).conj().T if UPLO.upper() == 'L' else a + np.triu(a, 1).conj().T
    n = len(a)
    for _ in range(60):
        away = np.sqrt(np.add.reduce(abs(np.tril(a, -1)) ** 2, axis=None))
        if away <= 1e-18 * np.sqrt(np.add.reduce(abs(a) ** 2, axis=None)):
            break
        for p in range(n - 1):
            for q in range(p + 1, n):
                size = abs(a[p, q])
                if size == 0:
                    continue
                theta = (a[q, q].real - a[p, p].real) / (2 * size)
                t = (1.0 if theta >= 0 else -1.0) / (abs(theta) + np.sqrt(1 + theta * theta))
                c = 1 / np.sqrt(1 + t * t)
                s, turn = c * t, a[p, q] / size
                left, right = a[:, p].copy(), a[:, q] * turn.conj()
                a[:, p], a[:, q] = c * left - s * right, s * left + c * right
                left, right = a[p].copy(), a[q] * turn
                a[p], a[q] = c * left - s * right, s * left + c * right
    return np.sort(np.diagonal(a).real)

class QRResult(NamedTuple):
    Q: object
    R: object

def _reflections(a, kind):
    "Householder's reflections as LAPACK makes them: R in the upper triangle, the vectors below, and their factors. geqr2"
    a = a.astype(kind)
    m, n = a.shape
    factors = np.zeros(min(m, n), kind)
    for k in range(min(m, n)):
        alpha = a[k, k]
        rest = a[k + 1:, k]
        size = np.sqrt(np.add.reduce((rest * rest.conj()).real))
        if size == 0 and alpha.imag == 0:
            continue
        beta = -np.copysign(np.sqrt(alpha.real ** 2 + alpha.imag ** 2 + size ** 2), alpha.real)
        factors[k] = (beta - alpha) / beta
        a[k + 1:, k] = rest / (alpha - beta)
        a[k, k] = beta
        v = np.concatenate([[kind.type(1)], a[k + 1:, k]])
        if k + 1 < n:
            a[k:, k + 1:] -= np.conj(factors[k]) * np.outer(v, v.conj() @ a[k:, k + 1:])
    return a, factors

def qr(a, mode='reduced'):
    if mode not in ('reduced', 'complete', 'r', 'raw'):
        raise ValueError(f"Unrecognized mode '{mode}'")
    a = np.asarray(a)
    if a.ndim < 2:
        raise LinAlgError(f'{a.ndim}-dimensional array given. Array must be at least two-dimensional')
    kind = _kind(a)
    if a.ndim > 2 or mode == 'raw':
        _refuse_qr()
    m, n = a.shape
    made, factors = _reflections(a, kind)
    rows = m if mode == 'complete' else min(m, n)
    R = np.triu(made[:rows])
    if mode == 'r':
        return R
    Q = np.eye(m, rows, dtype=kind)
    for k in range(min(m, n) - 1, -1, -1):
        v = np.concatenate([[kind.type(1)], made[k + 1:, k]])
        Q[k:, k:] -= factors[k] * np.outer(v, v.conj() @ Q[k:, k:])
    return QRResult(Q, R)

def _refuse_qr():
    np._refuse("np.linalg.qr of stacks and of raw results")

def vector_norm(x, /, *, axis=None, keepdims=False, ord=2):
    x = np.asanyarray(x)
    shape = list(x.shape)
    if axis is None:
        x = x.ravel()
        at = 0
    elif isinstance(axis, tuple):
        axis = tuple(each % x.ndim for each in axis)
        rest = tuple(i for i in range(x.ndim) if i not in axis)
        x = np.transpose(x, axis + rest).reshape((-1,) + tuple(x.shape[i] for i in rest))
        at = 0
    else:
        at = axis
    made = norm(x, axis=at, ord=ord)
    if keepdims:
        for i in range(len(shape)) if axis is None else (axis if isinstance(axis, tuple) else (axis,)):
            shape[i] = 1
        made = np.asarray(made).reshape(shape)
    return made

def matrix_norm(x, /, *, keepdims=False, ord='fro'):
    return norm(np.asanyarray(x), axis=(-2, -1), keepdims=keepdims, ord=ord)

def matrix_transpose(x, /):
    return np.matrix_transpose(x)

def diagonal(x, /, *, offset=0):
    return np.diagonal(x, offset, axis1=-2, axis2=-1)

def solve(a, b):
    a, b = np.asarray(a), np.asarray(b)
    _square(a)
    kind = np.result_type(_kind(a), _kind(b))
    if a.ndim > 2:
        np._refuse("np.linalg.solve of stacks")
    n = a.shape[0]
    if b.shape[0] != n:
        raise ValueError(f"solve{'1' if b.ndim == 1 else ''}: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (m,m),(m{'' if b.ndim == 1 else ',n'})->(m{'' if b.ndim == 1 else ',n'}) (size {b.shape[0]} is different from {n})")
    lu, order, _, singular = _factors(a.astype(kind))
    if singular:
        raise LinAlgError("Singular matrix")
    x = b.astype(kind)[order]
    for i in range(n):
        x[i + 1:] -= np.multiply.outer(lu[i + 1:, i], x[i])
    for i in range(n - 1, -1, -1):
        x[i] /= lu[i, i]
        x[:i] -= np.multiply.outer(lu[:i, i], x[i])
    return x

def inv(a):
    a = np.asarray(a)
    _square(a)
    if a.ndim > 2:
        return np.stack([inv(each) for each in a])
    return solve(a, np.eye(a.shape[0], dtype=_kind(a)))

def matrix_power(a, n):
    a = np.asanyarray(a)
    _square(a)
    try:
        n = _operator.index(n)
    except TypeError as error:
        raise TypeError('exponent must be an integer') from error
    if n == 0:
        made = np.empty_like(a)
        made[...] = np.eye(a.shape[-2], dtype=a.dtype)
        return made
    if n < 0:
        a, n = inv(a), -n
    made = None
    while n > 0:
        if n & 1:
            made = a if made is None else made @ a
        n >>= 1
        if n:
            a = a @ a
    return made

def multi_dot(arrays, *, out=None):
    made = arrays[0]
    for each in arrays[1:]:
        made = np.dot(made, each)
    return made

def trace(x, /, *, offset=0, dtype=None):
    return np.trace(x, offset, axis1=-2, axis2=-1, dtype=dtype)

matmul, outer, cross, tensordot, vecdot = np.matmul, np.outer, np.cross, np.tensordot, np.vecdot

def __getattr__(name):
    if name in ('eig', 'eigh', 'eigvals', 'tensorinv', 'tensorsolve'):
        np._refuse(f"np.linalg.{name}")
    raise AttributeError(f"module 'numpy.linalg' has no attribute '{name}'")
`
