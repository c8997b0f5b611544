/** numpy.random over the streams of random-bits.ts. numpy/random/_generator.pyx, mtrand.pyx, bit_generator.pyx */
export const randomSource = String.raw`
import operator as _operator
import numpy as _np
__name__ = 'numpy.random'

def _refused(owner, names):
    for name in names.split():
        def method(self, *args, _name=name, **kwargs):
            _np._refuse(f"np.random.{owner.__name__}.{_name}")
        method.__name__ = name
        setattr(owner, name, method)

def _words(value):
    "Ints of any size as words of 32 bits, the lowest first."
    if isinstance(value, _np.ndarray) and value.dtype == _np.uint32:
        return value.tolist()
    if isinstance(value, str):
        if value.startswith('0x'):
            value = int(value, 16)
        elif value.isdecimal():
            value = int(value)
        else:
            raise ValueError("unrecognized seed string")
    if isinstance(value, (int, _np.integer)):
        if value < 0:
            raise ValueError("expected non-negative integer")
        rest = int(value)
        words = [rest & 0xffffffff]
        while rest := rest >> 32:
            words.append(rest & 0xffffffff)
        return words
    if isinstance(value, (float, _np.inexact)):
        raise TypeError('seed must be integer')
    words = []
    for each in value:
        if hasattr(each, '__len__') and not isinstance(each, str):
            raise TypeError("SeedSequence does not accept nested sequences.")
        words += _words(each)
    return words

_ONES = 0xffffffff

class SeedSequence:
    "Mixes entropy into seeds for streams that have nothing to do with one another."

    def __init__(self, entropy=None, *, spawn_key=(), pool_size=4, n_children_spawned=0):
        if pool_size < 4:
            raise ValueError("The size of the entropy pool should be at least 4")
        if entropy is None:
            import secrets
            entropy = secrets.randbits(pool_size * 32)
        elif not isinstance(entropy, (int, _np.integer, list, tuple, range, _np.ndarray)):
            raise TypeError(f'SeedSequence expects int or sequence of ints for entropy not {entropy}')
        self.entropy = entropy
        self.spawn_key = tuple(spawn_key)
        self.pool_size = pool_size
        self.n_children_spawned = n_children_spawned
        self.pool = _np.array(self._mixed(), dtype=_np.uint32)

    def _mixed(self):
        words = _words(self.entropy)
        if self.spawn_key:
            words += [0] * (self.pool_size - len(words))
            words += _words(self.spawn_key)
        constant = 0x43b0d7e5

        def hashed(value):
            nonlocal constant
            value ^= constant
            constant = constant * 0x931e8875 & _ONES
            value = value * constant & _ONES
            return value ^ value >> 16

        def joined(x, y):
            value = x * 0xca01f9dd - y * 0x4973f715 & _ONES
            return value ^ value >> 16

        size = self.pool_size
        pool = [hashed(words[i] if i < len(words) else 0) for i in range(size)]
        for source in range(size):
            for target in range(size):
                if source != target:
                    pool[target] = joined(pool[target], hashed(pool[source]))
        for word in words[size:]:
            for target in range(size):
                pool[target] = joined(pool[target], hashed(word))
        return pool

    def __repr__(self):
        lines = [f'{type(self).__name__}(', f'    entropy={self.entropy!r},']
        if self.spawn_key:
            lines.append(f'    spawn_key={self.spawn_key!r},')
        if self.pool_size != 4:
            lines.append(f'    pool_size={self.pool_size!r},')
        if self.n_children_spawned != 0:
            lines.append(f'    n_children_spawned={self.n_children_spawned!r},')
        return '\n'.join(lines + [')'])

    @property
    def state(self):
        return {name: getattr(self, name) for name in ('entropy', 'spawn_key', 'pool_size', 'n_children_spawned') if getattr(self, name) is not None}

    def generate_state(self, n_words, dtype=_np.uint32):
        kind = _np.dtype(dtype)
        if kind not in (_np.dtype(_np.uint32), _np.dtype(_np.uint64)):
            raise ValueError("only support uint32 or uint64")
        count = n_words * (kind.itemsize // 4)
        pool = self.pool.tolist()
        constant = 0x8b51f9dd
        words = []
        for i in range(count):
            value = pool[i % len(pool)] ^ constant
            constant = constant * 0x58f38ded & _ONES
            value = value * constant & _ONES
            words.append(value ^ value >> 16)
        made = _np.array(words, dtype=_np.uint32)
        return made.view(_np.uint64).copy() if kind.itemsize == 8 else made

    def spawn(self, n_children):
        if n_children < 0:
            raise ValueError("n_children must be non-negative")
        first = self.n_children_spawned
        self.n_children_spawned += n_children
        return [type(self)(self.entropy, spawn_key=self.spawn_key + (i,), pool_size=self.pool_size) for i in range(first, first + n_children)]

class BitGenerator:
    "A stream of random bits."

    def __init__(self, seed=None):
        if type(self) is BitGenerator:
            raise NotImplementedError('BitGenerator is a base class and cannot be instantized')
        self._seed_seq = seed if isinstance(seed, SeedSequence) else SeedSequence(seed)

    @property
    def seed_seq(self):
        return self._seed_seq

    @property
    def lock(self):
        import threading
        return threading.RLock()

    def random_raw(self, size=None, output=True):
        if size is None:
            value = self._bits.raw()
            return value if output else None
        made = _np.empty(size, _np.uint64)
        for i in range(made.size):
            made.flat[i] = self._bits.raw()
        return made if output else None

    def spawn(self, n_children):
        return [type(self)(seed) for seed in self._seed_seq.spawn(n_children)]

    def __reduce__(self):
        return _bit_generator, (type(self), self.state, self._seed_seq)

def _bit_generator(cls, state, seed_seq):
    made = cls(0)
    made.state = state
    made._seed_seq = seed_seq
    return made

class PCG64(BitGenerator):
    "O'Neill's permutation congruential generator of 128 bits."

    def __init__(self, seed=None):
        super().__init__(seed)
        a, b, c, d = self._seed_seq.generate_state(4, _np.uint64).tolist()
        self._bits = _Bits('PCG64', a << 64 | b, c << 64 | d)

    @property
    def state(self):
        state, inc, has, kept = self._bits.state()
        return {'bit_generator': 'PCG64', 'state': {'state': state, 'inc': inc}, 'has_uint32': has, 'uinteger': kept}

    @state.setter
    def state(self, value):
        if not isinstance(value, dict):
            raise TypeError('state must be a dict')
        if value.get('bit_generator', '') != 'PCG64':
            raise ValueError('state must be for a PCG64 RNG')
        self._bits.restore(value['state']['state'], value['state']['inc'], value['has_uint32'], value['uinteger'])

class MT19937(BitGenerator):
    "The Mersenne Twister."

    def __init__(self, seed=None):
        super().__init__(seed)
        words = self._seed_seq.generate_state(624).tolist()
        words[0] = 0x80000000
        self._bits = _Bits('MT19937', words)
        self._bits.restore(words, 623)

    def _legacy_seeding(self, seed):
        if seed is None:
            self.__init__()
            self._bits.restore(self._bits.state()[0], 624)
            return
        try:
            if hasattr(seed, 'squeeze'):
                seed = seed.squeeze()
            at = _operator.index(seed)
        except TypeError:
            words = _np.asarray(seed)
            if words.size == 0:
                raise ValueError("Seed must be non-empty") from None
            words = words.astype(_np.int64, casting='safe')
            if words.ndim != 1:
                raise ValueError("Seed array must be 1-d") from None
            if ((words > 0xffffffff) | (words < 0)).any():
                raise ValueError("Seed must be between 0 and 2**32 - 1") from None
            self._bits = _Bits('MT19937', words.tolist(), True)
        else:
            if at > 0xffffffff or at < 0:
                raise ValueError("Seed must be between 0 and 2**32 - 1")
            self._bits = _Bits('MT19937', at)
        self._seed_seq = None

    @property
    def state(self):
        key, pos = self._bits.state()
        return {'bit_generator': 'MT19937', 'state': {'key': _np.array(key, dtype=_np.uint32), 'pos': pos}}

    @state.setter
    def state(self, value):
        if isinstance(value, tuple):
            if value[0] != 'MT19937' or len(value) not in (3, 5):
                raise ValueError('state is not a legacy MT19937 state')
            value = {'bit_generator': 'MT19937', 'state': {'key': value[1], 'pos': value[2]}}
        if not isinstance(value, dict):
            raise TypeError('state must be a dict')
        if value.get('bit_generator', '') != 'MT19937':
            raise ValueError('state must be for a MT19937 PRNG')
        self._bits.restore([int(word) for word in value['state']['key']], value['state']['pos'])

def _filled(bits, name, size, out=None, kind=_np.float64):
    "Numbers of one kind: a float, or an array of this size."
    if out is not None:
        if not (out.flags.c_contiguous or out.flags.f_contiguous) or not out.flags.behaved or not out.dtype.isnative:
            raise ValueError('Supplied output array must be contiguous, writable, aligned, and in machine byte-order.')
        if out.dtype != kind:
            raise TypeError(f'Supplied output array has the wrong type. Expected {_np.dtype(kind)}, got {out.dtype}')
        if size is not None and (tuple(size) if hasattr(size, '__iter__') else (size,)) != out.shape:
            raise ValueError('size must match out.shape when used together')
    elif size is None:
        return bits.draw(name)
    else:
        out = _np.empty(size, kind)
    if out.flags.c_contiguous:
        bits.fill(name, out)
    else:
        bits.fill(name, out.T)
    return out

def _shape(size, *arrays):
    "The shape of what is drawn for parameters that are arrays."
    if size is None:
        return _np.broadcast_shapes(*(each.shape for each in arrays))
    shape = tuple(size) if hasattr(size, '__iter__') else (size,)
    if _np.broadcast_shapes(shape, *(each.shape for each in arrays)) != shape:
        raise ValueError(f"Output size {shape} is not compatible with broadcast dimensions of inputs {_np.broadcast_shapes(*(each.shape for each in arrays))}.")
    return shape

def _not_negative(value, name):
    value = _np.asarray(value, dtype=float)
    if (~_np.isnan(value) & _np.signbit(value)).any():
        raise ValueError(f"{name} < 0")

def _moved(bits, name, loc, scale, size):
    "loc + scale * x, for x drawn."
    places = _np.asarray(loc, dtype=float)
    widths = _np.asarray(scale, dtype=float)
    if places.ndim == widths.ndim == 0:
        place, width = float(places), float(widths)
        if size is None:
            return place + width * bits.draw(name)
        return place + width * _filled(bits, name, size)
    return places + widths * _filled(bits, name, _shape(size, places, widths))

def _bounds_error(closed, low):
    if not _np.any(low):
        return f"high {'<' if closed else '<='} 0"
    return f"low {'>' if closed else '>='} high"

_INTEGERS = {_np.dtype(each): each for each in (_np.int8, _np.int16, _np.int32, _np.int64, _np.uint8, _np.uint16, _np.uint32, _np.uint64, _np.bool_)}

def _integers(bits, low, high, size, dtype, closed, masked):
    kind = _np.dtype(dtype)
    least, most = (0, 1) if kind.kind == 'b' else (int(_np.iinfo(kind).min), int(_np.iinfo(kind).max))
    if size is not None and _np.prod(size) == 0:
        return _np.empty(size, dtype=kind)
    open_ = 0 if closed else 1
    lows, highs = (each if isinstance(each, int) else _np.asarray(each) for each in (low, high))
    if _np.ndim(lows) == _np.ndim(highs) == 0:
        low, high = int(lows), int(highs) - open_
        if low < least:
            raise ValueError(f"low is out of bounds for {kind.name}")
        if high > most:
            raise ValueError(f"high is out of bounds for {kind.name}")
        if low > high:
            raise ValueError(_bounds_error(closed, low))
        made = _np.empty(() if size is None else size, kind)
        bits.bounded(made, (low,), (high - low,), masked)
        return made[()] if size is None else made
    lows, highs = _np.asarray(lows), _np.asarray(highs)
    shape = _shape(size, lows, highs)
    starts = [int(each) for each in _np.broadcast_to(lows, shape).flat]
    ends = [int(each) - open_ for each in _np.broadcast_to(highs, shape).flat]
    if any(each < least for each in starts):
        raise ValueError(f"low is out of bounds for {kind.name}")
    if any(each > most for each in ends):
        raise ValueError(f"high is out of bounds for {kind.name}")
    if any(start > end for start, end in zip(starts, ends)):
        raise ValueError(_bounds_error(closed, lows))
    made = _np.empty(shape, kind)
    bits.bounded(made, starts, [end - start for start, end in zip(starts, ends)], masked)
    return made

def _exact_sum(values):
    "Kahan's sum."
    values = values.tolist()
    total, lost = (values[0] if values else 0.0), 0.0
    for value in values[1:]:
        value -= lost
        new = total + value
        lost = (new - total) - value
        total = new
    return total

def _log_gamma(x):
    import math
    a = (8.333333333333333e-02, -2.777777777777778e-03, 7.936507936507937e-04, -5.952380952380952e-04, 8.417508417508418e-04,
         -1.917526917526918e-03, 6.410256410256410e-03, -2.955065359477124e-02, 1.796443723688307e-01, -1.39243221690590e+00)
    if x == 1.0 or x == 2.0:
        return 0.0
    n = int(7 - x) if x < 7.0 else 0
    x0 = x + n
    x2 = (1.0 / x0) * (1.0 / x0)
    sum_ = a[9]
    for k in range(8, -1, -1):
        sum_ = sum_ * x2 + a[k]
    value = sum_ / x0 + 0.5 * 1.8378770664093453e+00 + (x0 - 0.5) * math.log(x0) - x0
    for _ in range(n if x < 7.0 else 0):
        value -= math.log(x0 - 1.0)
        x0 -= 1.0
    return value

def _poisson(bits, lam):
    import math
    if lam == 0:
        return 0
    if lam < 10:
        edge = math.exp(-lam)
        count, product = 0, bits.draw('double')
        while product > edge:
            count += 1
            product *= bits.draw('double')
        return count
    root = math.sqrt(lam)
    log_lam = math.log(lam)
    b = 0.931 + 2.53 * root
    a = -0.059 + 0.02483 * b
    inverse = 1.1239 + 1.1328 / (b - 3.4)
    accepted = 0.9277 - 3.6224 / (b - 2)
    while True:
        u = bits.draw('double') - 0.5
        v = bits.draw('double')
        us = 0.5 - abs(u)
        k = math.floor((2 * a / us + b) * u + lam + 0.43)
        if us >= 0.07 and v <= accepted:
            return k
        if k < 0 or (us < 0.013 and v > us):
            continue
        if math.log(v) + math.log(inverse) - math.log(a / (us * us) + b) <= -lam + k * log_lam - _log_gamma(k + 1):
            return k

def _poissons(bits, lam, size):
    lams = _np.asarray(lam, dtype=float)
    if not _np.all(lams <= 9.223372006484771e+18) and not _np.isnan(lams).any():
        raise ValueError("lam value too large")
    if not _np.all(lams >= 0):
        raise ValueError("lam < 0 or lam " + ("is NaN" if lams.ndim == 0 else "contains NaNs"))
    if size is None and lams.ndim == 0:
        return _poisson(bits, float(lams))
    shape = _shape(size, lams)
    made = _np.empty(shape, _np.int64)
    each = _np.broadcast_to(lams, shape)
    for i in range(made.size):
        made.flat[i] = _poisson(bits, float(each.flat[i]))
    return made

def _shuffle(bits, x, axis):
    from collections.abc import Sequence
    n = len(x)
    if isinstance(x, _np.ndarray) and not x.flags.writeable:
        raise ValueError('array is read-only')
    if type(x) is _np.ndarray and x.ndim == 1 and x.size:
        bits.shuffle(x)
    elif isinstance(x, _np.ndarray):
        if x.size == 0:
            return
        x = _np.swapaxes(x, 0, axis)
        kept = _np.empty_like(x[0, ...])
        for i in range(len(x) - 1, 0, -1):
            j = bits.interval(i)
            if i != j:
                kept[...] = x[j, ...]
                x[j, ...] = x[i, ...]
                x[i, ...] = kept
    else:
        if not isinstance(x, Sequence):
            import warnings
            warnings.warn(f"you are shuffling a '{type(x).__name__}' object which is not a subclass of 'Sequence'; ${'`'}shuffle${'`'} is not guaranteed to behave correctly. "
                          "E.g., non-numpy array/tensor objects with view semantics may contain duplicates after shuffling.", UserWarning, stacklevel=3)
        if axis != 0:
            raise NotImplementedError("Axis argument is only supported on ndarray objects")
        for i in range(n - 1, 0, -1):
            j = bits.interval(i)
            x[i], x[j] = x[j], x[i]

def _distinct(draw, p, shape, size):
    "Places without repetition, by their weights."
    if _np.count_nonzero(p > 0) < size:
        raise ValueError("Fewer non-zero entries in p than size")
    n = 0
    p = p.copy()
    found = _np.zeros(shape, dtype=_np.int64)
    flat = found.ravel()
    while n < size:
        x = draw((size - n,))
        if n > 0:
            p[flat[0:n]] = 0
        cdf = _np.cumsum(p)
        cdf /= cdf[-1]
        new = cdf.searchsorted(x, side='right')
        _, first = _np.unique(new, return_index=True)
        first.sort()
        new = new.take(first)
        flat[n:n + new.size] = new
        n += new.size
    return found

class Generator:
    "Random numbers of many kinds from a stream of bits."

    def __init__(self, bit_generator):
        if not isinstance(bit_generator, BitGenerator):
            bit_generator.capsule
        self._bit_generator = bit_generator

    def __repr__(self):
        return f"{self} at 0x{id(self):X}"

    def __str__(self):
        return f"{type(self).__name__}({type(self._bit_generator).__name__})"

    def __reduce__(self):
        return Generator, (self._bit_generator,)

    @property
    def bit_generator(self):
        return self._bit_generator

    @property
    def _bits(self):
        return self._bit_generator._bits

    def spawn(self, n_children):
        return [type(self)(each) for each in self._bit_generator.spawn(n_children)]

    def random(self, size=None, dtype=_np.float64, out=None):
        kind = _np.dtype(dtype)
        if kind == _np.float64:
            return _filled(self._bits, 'double', size, out)
        if kind == _np.float32:
            return _filled(self._bits, 'single', size, out, _np.float32)
        raise TypeError('Unsupported dtype %r for random' % kind)

    def standard_normal(self, size=None, dtype=_np.float64, out=None):
        kind = _np.dtype(dtype)
        if kind == _np.float32:
            _np._refuse("np.random.Generator.standard_normal of float32")
        if kind != _np.float64:
            raise TypeError('Unsupported dtype %r for standard_normal' % kind)
        return _filled(self._bits, 'normal', size, out)

    def normal(self, loc=0.0, scale=1.0, size=None):
        _not_negative(scale, 'scale')
        return _moved(self._bits, 'normal', loc, scale, size)

    def lognormal(self, mean=0.0, sigma=1.0, size=None):
        _not_negative(sigma, 'sigma')
        made = _moved(self._bits, 'normal', mean, sigma, size)
        return float(_np.exp(made)) if isinstance(made, float) else _np.exp(made)

    def standard_exponential(self, size=None, dtype=_np.float64, method='zig', out=None):
        if _np.dtype(dtype) != _np.float64 or method != 'zig':
            _np._refuse("np.random.Generator.standard_exponential with dtype or method")
        return _filled(self._bits, 'exponential', size, out)

    def exponential(self, scale=1.0, size=None):
        _not_negative(scale, 'scale')
        return _scaled(self._bits, 'exponential', scale, size)

    def poisson(self, lam=1.0, size=None):
        return _poissons(self._bits, lam, size)

    def uniform(self, low=0.0, high=1.0, size=None):
        lows, highs = _np.asarray(low, dtype=float), _np.asarray(high, dtype=float)
        with _np.errstate(invalid='ignore', over='ignore'):
            span = highs - lows
        if not _np.all(_np.isfinite(span)):
            raise OverflowError('high - low range exceeds valid bounds' if lows.ndim == highs.ndim == 0 else 'Range exceeds valid bounds')
        _not_negative(span, 'high - low')
        return _moved(self._bits, 'double', lows, span, size)

    def integers(self, low, high=None, size=None, dtype=_np.int64, endpoint=False):
        if high is None:
            low, high = 0, low
        kind = _np.dtype(dtype)
        if kind not in _INTEGERS:
            if not kind.isnative:
                raise ValueError('Providing a dtype with a non-native byteorder is not supported. If you require platform-independent byteorder, call byteswap when required.')
            raise TypeError('Unsupported dtype %r for integers' % kind)
        made = _integers(self._bits, low, high, size, kind, endpoint, False)
        return dtype(made) if size is None and (dtype is bool or dtype is int) and _np.ndim(made) == 0 else made

    def bytes(self, length):
        count = (length - 1) // 4 + 1
        return self.integers(0, 4294967296, size=count, dtype=_np.uint32).astype('<u4').tobytes()[:length]

    def choice(self, a, size=None, replace=True, p=None, axis=0, shuffle=True):
        original = a
        a = _np.asarray(a)
        if a.ndim == 0:
            try:
                population = _operator.index(a.item())
            except TypeError as error:
                raise ValueError(f"a must be a sequence or an integer, not {type(original)}") from error
            if population <= 0 and _np.prod(size if size is not None else 1) != 0:
                raise ValueError("a must be a positive integer unless no samples are taken")
        else:
            population = a.shape[axis]
            if population == 0 and _np.prod(size if size is not None else 1) != 0:
                raise ValueError("a cannot be empty unless no samples are taken")
        if p is not None:
            p = _weights(p, population, ("p must be 1-dimensional", "a and p must have same size", "Probabilities contain NaN", "Probabilities are not non-negative",
                                         "Probabilities do not sum to 1. See Notes section of docstring for more information."))
        is_scalar = size is None
        shape = () if is_scalar else size
        size = 1 if is_scalar else int(_np.prod(shape, dtype=_np.intp))
        bits = self._bits
        if replace:
            if p is not None:
                cdf = p.cumsum()
                cdf /= cdf[-1]
                places = _np.asarray(cdf.searchsorted(self.random(shape), side='right'), dtype=_np.int64)
            else:
                places = self.integers(0, population, size=shape, dtype=_np.int64)
        else:
            if size > population:
                raise ValueError("Cannot take a larger sample than population when replace is False")
            if size < 0:
                raise ValueError("negative dimensions are not allowed")
            if p is not None:
                places = _distinct(self.random, p, shape, size)
            else:
                if population > 10000 and size > population // (50 if shuffle else 20):
                    each = list(range(population))
                    for i in range(population - 1, max(population - size, 1) - 1, -1):
                        j = bits.up_to(i)
                        each[j], each[i] = each[i], each[j]
                    each = each[population - size:]
                else:
                    each, seen = [], set()
                    for j in range(population - size, population):
                        drawn = bits.up_to(j)
                        if drawn in seen:
                            drawn = j
                        seen.add(drawn)
                        each.append(drawn)
                    if shuffle:
                        for i in range(size - 1, 0, -1):
                            j = bits.up_to(i)
                            each[j], each[i] = each[i], each[j]
                places = _np.array(each, dtype=_np.int64).reshape(shape)
        if is_scalar and isinstance(places, _np.ndarray):
            places = places.item(0)
        if a.ndim == 0:
            return places
        if not is_scalar and places.ndim == 0 and a.ndim == 1:
            made = _np.empty((), dtype=a.dtype)
            made[()] = a[places]
            return made
        return a.take(_np.asarray(places, dtype=_np.intp), axis=axis)

    def shuffle(self, x, axis=0):
        _shuffle(self._bits, x, axis)

    def permutation(self, x, axis=0):
        if isinstance(x, (int, _np.integer)):
            made = _np.arange(x)
            self.shuffle(made)
            return made
        made = _np.asarray(x)
        if not -made.ndim <= axis < made.ndim:
            raise _np.exceptions.AxisError(axis, made.ndim)
        if made.ndim == 1:
            if _np.may_share_memory(made, x):
                made = _np.array(made)
            self.shuffle(made)
            return made
        places = _np.arange(made.shape[axis], dtype=_np.intp)
        self.shuffle(places)
        key = [slice(None)] * made.ndim
        key[axis] = places
        return made[tuple(key)]

    def permuted(self, x, *, axis=None, out=None):
        made = _np.array(x) if out is None else out
        if out is not None and out is not x:
            out[...] = x
        if axis is None:
            if made.flags.c_contiguous:
                self._bits.shuffle(made.reshape(-1))
            else:
                flat = made.ravel()
                self._bits.shuffle(flat)
                made[...] = flat.reshape(made.shape)
            return made
        rows = _np.moveaxis(made, axis, -1)
        for place in _np.ndindex(rows.shape[:-1]):
            self._bits.shuffle(rows[place])
        return made

def _scaled(bits, name, scale, size):
    widths = _np.asarray(scale, dtype=float)
    if widths.ndim == 0:
        return float(widths) * bits.draw(name) if size is None else float(widths) * _filled(bits, name, size)
    return widths * _filled(bits, name, _shape(size, widths))

def _weights(p, population, words):
    tolerance = _np.sqrt(_np.finfo(_np.float64).eps)
    if isinstance(p, _np.ndarray) and _np.issubdtype(p.dtype, _np.floating):
        tolerance = max(tolerance, _np.sqrt(_np.finfo(p.dtype).eps))
    p = _np.array(p, dtype=float)
    if p.ndim != 1:
        raise ValueError(words[0])
    if p.size != population:
        raise ValueError(words[1])
    total = _exact_sum(p)
    if _np.isnan(total):
        raise ValueError(words[2])
    if (p < 0).any():
        raise ValueError(words[3])
    if abs(total - 1.) > tolerance:
        raise ValueError(words[4])
    return p

_refused(Generator, 'dirichlet hypergeometric logseries multinomial multivariate_hypergeometric multivariate_normal negative_binomial '
         'noncentral_chisquare noncentral_f triangular vonmises wald zipf')

def default_rng(seed=None):
    "A Generator over PCG64."
    if isinstance(seed, BitGenerator):
        return Generator(seed)
    if isinstance(seed, Generator):
        return seed
    if isinstance(seed, RandomState):
        return Generator(seed._bit_generator)
    return Generator(PCG64(seed))

class RandomState:
    "The random numbers of NumPy before version 1.17."

    def __init__(self, seed=None):
        if isinstance(seed, BitGenerator):
            self._bit_generator = seed
        elif seed is None:
            self._bit_generator = MT19937()
        else:
            self._bit_generator = MT19937(0)
            self._bit_generator._legacy_seeding(seed)

    def __repr__(self):
        return f"{self} at 0x{id(self):X}"

    def __str__(self):
        return f"{type(self).__name__}({type(self._bit_generator).__name__})"

    def __reduce__(self):
        return RandomState, (self._bit_generator,)

    @property
    def _bits(self):
        return self._bit_generator._bits

    def seed(self, seed=None):
        if not isinstance(self._bit_generator, MT19937):
            raise TypeError('can only re-seed a MT19937 BitGenerator')
        self._bit_generator._legacy_seeding(seed)
        self._bits.forget()

    def get_state(self, legacy=True):
        state = self._bit_generator.state
        has, kept = self._bits.gauss_state()
        if legacy:
            return 'MT19937', state['state']['key'], state['state']['pos'], has, kept
        return {**state, 'has_gauss': has, 'gauss': kept}

    def set_state(self, state):
        if isinstance(state, dict) and state.get('has_gauss') or isinstance(state, (tuple, list)) and len(state) == 5 and state[3]:
            _np._refuse("RandomState.set_state with a normal number that was kept")
        self._bit_generator.state = state
        self._bits.forget()

    def random_sample(self, size=None):
        return _filled(self._bits, 'double', size)

    def random(self, size=None):
        return self.random_sample(size=size)

    def rand(self, *args):
        return self.random_sample() if not args else self.random_sample(size=args)

    def standard_normal(self, size=None):
        return _filled(self._bits, 'gauss', size)

    def randn(self, *args):
        return self.standard_normal() if not args else self.standard_normal(size=args)

    def normal(self, loc=0.0, scale=1.0, size=None):
        _not_negative(scale, 'scale')
        return _moved(self._bits, 'gauss', loc, scale, size)

    def lognormal(self, mean=0.0, sigma=1.0, size=None):
        _not_negative(sigma, 'sigma')
        made = _moved(self._bits, 'gauss', mean, sigma, size)
        return float(_np.exp(made)) if isinstance(made, float) else _np.exp(made)

    def uniform(self, low=0.0, high=1.0, size=None):
        lows, highs = _np.asarray(low, dtype=float), _np.asarray(high, dtype=float)
        with _np.errstate(invalid='ignore', over='ignore'):
            span = highs - lows
        if not _np.all(_np.isfinite(span)):
            raise OverflowError('Range exceeds valid bounds')
        return _moved(self._bits, 'double', lows, span, size)

    def standard_exponential(self, size=None):
        return _filled(self._bits, 'old exponential', size)

    def exponential(self, scale=1.0, size=None):
        _not_negative(scale, 'scale')
        return _scaled(self._bits, 'old exponential', scale, size)

    def poisson(self, lam=1.0, size=None):
        return _poissons(self._bits, lam, size)

    def tomaxint(self, size=None):
        if size is None:
            return self._bits.raw64() >> 1
        made = _np.empty(size, _np.int64)
        for i in range(made.size):
            made.flat[i] = self._bits.raw64() >> 1
        return made

    def randint(self, low, high=None, size=None, dtype=int):
        if high is None:
            low, high = 0, low
        kind = _np.dtype(dtype)
        if kind not in _INTEGERS:
            raise TypeError('Unsupported dtype %r for randint' % kind)
        made = _integers(self._bits, low, high, size, kind, False, True)
        return dtype(made) if size is None and (dtype is bool or dtype is int) and _np.ndim(made) == 0 else made

    def random_integers(self, low, high=None, size=None):
        import warnings
        if high is None:
            warnings.warn(f"This function is deprecated. Please call randint(1, {low} + 1) instead", DeprecationWarning, stacklevel=2)
            low, high = 1, low
        else:
            warnings.warn(f"This function is deprecated. Please call randint({low}, {high} + 1) instead", DeprecationWarning, stacklevel=2)
        return self.randint(low, int(high) + 1, size=size, dtype='l')

    def bytes(self, length):
        count = (length - 1) // 4 + 1
        return self.randint(0, 4294967296, size=count, dtype=_np.uint32).astype('<u4').tobytes()[:length]

    def choice(self, a, size=None, replace=True, p=None):
        a = _np.asarray(a)
        if a.ndim == 0:
            try:
                population = _operator.index(a.item())
            except TypeError:
                raise ValueError("a must be 1-dimensional or an integer") from None
            if population <= 0 and _np.prod(size if size is not None else 1) != 0:
                raise ValueError("a must be greater than 0 unless no samples are taken")
        elif a.ndim != 1:
            raise ValueError("a must be 1-dimensional")
        else:
            population = a.shape[0]
            if population == 0 and _np.prod(size if size is not None else 1) != 0:
                raise ValueError("'a' cannot be empty unless no samples are taken")
        if p is not None:
            p = _weights(p, population, ("'p' must be 1-dimensional", "'a' and 'p' must have same size", "probabilities contain NaN", "probabilities are not non-negative", "probabilities do not sum to 1"))
        is_scalar = size is None
        shape = () if is_scalar else size
        size = 1 if is_scalar else int(_np.prod(shape, dtype=_np.intp))
        if replace:
            if p is not None:
                cdf = p.cumsum()
                cdf /= cdf[-1]
                places = _np.asarray(cdf.searchsorted(self.random_sample(shape), side='right'))
            else:
                places = self.randint(0, population, size=shape)
        else:
            if size > population:
                raise ValueError("Cannot take a larger sample than population when 'replace=False'")
            if size < 0:
                raise ValueError("Negative dimensions are not allowed")
            if p is not None:
                places = _distinct(self.random_sample, p, shape, size)
            else:
                places = self.permutation(population)[:size].reshape(shape)
        if is_scalar and isinstance(places, _np.ndarray):
            places = places.item(0)
        if a.ndim == 0:
            return places
        if not is_scalar and places.ndim == 0:
            made = _np.empty((), dtype=a.dtype)
            made[()] = a[places]
            return made
        return a[places]

    def shuffle(self, x):
        _shuffle(self._bits, x, 0)

    def permutation(self, x):
        if isinstance(x, (int, _np.integer)):
            made = _np.arange(x)
            self.shuffle(made)
            return made
        made = _np.asarray(x)
        if made.ndim < 1:
            raise IndexError("x must be an integer or at least 1-dimensional")
        if made.ndim == 1:
            if _np.may_share_memory(made, x):
                made = _np.array(made)
            self.shuffle(made)
            return made
        places = _np.arange(made.shape[0], dtype=_np.intp)
        self.shuffle(places)
        return made[places]

_refused(RandomState, 'beta chisquare dirichlet f gamma geometric hypergeometric logseries multinomial '
         'multivariate_normal negative_binomial noncentral_chisquare noncentral_f pareto power rayleigh standard_cauchy '
         'standard_gamma standard_t triangular vonmises wald weibull zipf')

_rand = RandomState()
for _name in [_each for _each in dir(_rand) if not _each.startswith('_')]:
    globals()[_name] = getattr(_rand, _name)
ranf = sample = _rand.random_sample

def get_bit_generator():
    return _rand._bit_generator

def __getattr__(name):
    if name in ('PCG64DXSM', 'Philox', 'SFC64', 'set_bit_generator', 'bit_generator', 'mtrand', 'test'):
        _np._refuse(f"np.random.{name}")
    raise AttributeError(f"module 'numpy.random' has no attribute {name!r}")
`
