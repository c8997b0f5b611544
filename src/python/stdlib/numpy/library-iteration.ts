/** NumPy's classes that go through arrays: nditer, broadcast, vectorize; and what tests compare arrays with. */
export const iterationSource = String.raw`
import numpy as np
__name__ = 'numpy'

class broadcast:
    "What several arrays look like together."

    def __init__(self, *args):
        arrays = np.broadcast_arrays(*args)
        self.shape = arrays[0].shape if arrays else ()
        self.nd = self.ndim = len(self.shape)
        self.size = 1
        for n in self.shape:
            self.size *= n
        self.numiter = len(args)
        self._arrays = arrays
        self.index = 0
        self.iters = tuple(a.flat for a in arrays)

    def __iter__(self):
        return self

    def __next__(self):
        if self.index >= self.size:
            raise StopIteration
        self.index += 1
        return tuple(next(it) for it in self.iters)

    def reset(self):
        self.index = 0
        self.iters = tuple(a.flat for a in self._arrays)

class nditer:
    "Goes through one array or several together."

    def __init__(self, op, flags=None, op_flags=None, op_dtypes=None, order='K', casting='safe', op_axes=None, itershape=None, buffersize=0):
        flags = list(flags or ())
        for flag in flags:
            if flag not in ('buffered', 'c_index', 'copy_if_overlap', 'common_dtype', 'delay_bufalloc', 'external_loop', 'f_index', 'grow_inner', 'growinner',
                            'multi_index', 'ranged', 'refs_ok', 'reduce_ok', 'zerosize_ok'):
                raise ValueError(f'Unexpected iterator global flag "{flag}"')
        if op_axes is not None or itershape is not None:
            np._refuse("np.nditer with op_axes or itershape")
        if 'external_loop' in flags and ('multi_index' in flags or 'c_index' in flags or 'f_index' in flags):
            raise ValueError("Iterator flag EXTERNAL_LOOP cannot be used if an index or multi-index is being tracked")
        many = isinstance(op, (list, tuple))
        ops = list(op) if many else [op]
        if not ops:
            raise ValueError("Must provide at least one operand")
        if op_flags is None:
            modes = [['readonly'] if each is not None else ['writeonly', 'allocate'] for each in ops]
        elif not op_flags:
            modes = [[]] * len(ops)
        elif isinstance(op_flags[0], str):
            modes = [list(op_flags)] * len(ops)
        else:
            modes = [list(each) for each in op_flags]
        for mode in modes:
            for flag in mode:
                if flag not in ('aligned', 'allocate', 'arraymask', 'contig', 'copy', 'nbo', 'no_broadcast', 'no_subtype', 'overlap_assume_elementwise', 'readonly', 'readwrite',
                                'updateifcopy', 'virtual', 'writemasked', 'writeonly'):
                    raise ValueError(f'Unexpected per-op iterator flag "{flag}"')
            access = sum(flag in mode for flag in ('readonly', 'readwrite', 'writeonly'))
            if access == 0:
                raise ValueError("None of the iterator flags READWRITE, READONLY, or WRITEONLY were specified for an operand")
            if access > 1:
                raise ValueError("Only one of the iterator flags READWRITE, READONLY, and WRITEONLY may be specified for an operand")
        self._arrays = [None if each is None else np.asanyarray(each) for each in ops]
        self._wants = modes
        if 'refs_ok' not in flags and any(a is not None and a.dtype == object for a in self._arrays):
            raise TypeError("Iterator operand or requested dtype holds references, but the NPY_ITER_REFS_OK flag was not enabled")
        try:
            shape = np.broadcast_shapes(*[a.shape for a in self._arrays if a is not None])
        except ValueError:
            shapes = ''.join(str(a.shape).replace(' ', '') + ' ' for a in self._arrays if a is not None)
            raise ValueError(f"operands could not be broadcast together with shapes {shapes}") from None
        for i, a in enumerate(self._arrays):
            if a is None:
                dtype = op_dtypes[i] if op_dtypes is not None and op_dtypes[i] is not None else np.result_type(*[b for b in self._arrays if b is not None])
                self._arrays[i] = np.zeros(shape, dtype)
            elif 'readwrite' in modes[i] or 'writeonly' in modes[i]:
                if not a.flags.writeable:
                    raise ValueError("output array is read-only")
                if a.shape != shape:
                    raise ValueError("non-broadcastable operand with shape " + str(a.shape).replace(' ', '') + " doesn't match the broadcast shape " + str(shape).replace(' ', ''))
            if op_dtypes is not None and not many and op_dtypes[0] is not None and np.dtype(op_dtypes[0]) != a.dtype:
                if 'buffered' not in flags:
                    raise TypeError("Iterator operand required copying or buffering, but neither copying nor buffering was enabled")
                if not np.can_cast(a.dtype, op_dtypes[0], casting):
                    raise TypeError(f"Iterator operand 0 dtype could not be cast from {a.dtype!r} to {np.dtype(op_dtypes[0])!r} according to the rule '{casting}'")
                self._arrays[i] = a.astype(op_dtypes[0])
        size = 1
        for n in shape:
            size *= n
        if size == 0 and 'zerosize_ok' not in flags:
            raise ValueError("Iteration of zero-sized operands is not enabled")
        self._shape = shape
        self._views = [a if a.shape == shape else np.broadcast_to(a, shape) for a in self._arrays]
        axes = list(range(len(shape)))
        if order == 'F':
            axes = axes[::-1]
        elif order in ('K', 'A'):
            strides = [v.strides for v in self._views]
            if order == 'K':
                axes = _by_memory(len(shape), strides)
            elif all(v.flags.fnc for v in self._views):
                axes = axes[::-1]
        self._axes = axes
        self._flags = flags
        self._extents = [shape[a] for a in axes]
        self.itersize = size
        self.has_multi_index = 'multi_index' in flags
        self.has_index = 'c_index' in flags or 'f_index' in flags
        self._walked = [v.transpose(axes) for v in self._views]
        self._turned = self._turn() if order == 'K' else ()
        if not self.has_multi_index and not self.has_index:
            self._join()
        self.nop = len(ops)
        self.ndim = len(self._extents)
        self.shape = shape if self.has_multi_index else tuple(self._extents[::-1])
        self.operands = tuple(self._arrays)
        self._chunks = None
        if 'external_loop' in flags:
            self._chunks = self._make_chunks()
        self._started = False
        self.iterindex = 0

    def _turn(self):
        "Axes along which every operand goes backwards are gone through the other way round."
        turned = []
        for axis in range(len(self._extents)):
            strides = [v.strides[axis] for v in self._walked]
            if self._extents[axis] > 1 and all(s <= 0 for s in strides) and any(s < 0 for s in strides):
                turned.append(axis)
        if turned:
            key = tuple(slice(None, None, -1) if axis in turned else slice(None) for axis in range(len(self._extents)))
            self._walked = [v[key] for v in self._walked]
        return tuple(turned)

    def _join(self):
        "Axes that lie behind one another in every operand become one."
        extents, steps = [], []
        for axis in range(len(self._extents) - 1, -1, -1):
            n = self._extents[axis]
            each = [0 if n == 1 else v.strides[axis] for v in self._walked]
            if extents:
                m, last = extents[-1], steps[-1]
                if all((m == 1 and a == 0) or (n == 1 and b == 0) or a * m == b for a, b in zip(last, each)):
                    extents[-1] = m * n
                    steps[-1] = [a or b for a, b in zip(last, each)]
                    continue
            extents.append(n)
            steps.append(each)
        if len(extents) < len(self._extents) and 0 not in self._extents:
            extents, steps = extents[::-1], steps[::-1]
            self._walked = [np.lib.stride_tricks.as_strided(v, extents, [each[k] for each in steps], writeable=bool(v.flags.writeable)) for k, v in enumerate(self._walked)]
            self._extents = extents

    def _make_chunks(self):
        if 'buffered' in self._flags:
            return [tuple(v.reshape(-1) for v in self._walked)]
        if not self._extents:
            return [tuple(v.reshape(1) for v in self._walked)]
        return [tuple(v[place] for v in self._walked) for place in np.ndindex(*self._extents[:-1])]

    def _found(self):
        "The place in the operands, axis by axis."
        place = self._place()
        found = [0] * len(place)
        for i, (at, axis) in enumerate(zip(place, self._axes)):
            found[axis] = self._extents[i] - 1 - at if i in self._turned else at
        return found

    def __len__(self):
        return self.itersize

    def __iter__(self):
        return self

    def _count(self):
        return self.itersize if self._chunks is None else len(self._chunks)

    def _place(self):
        rest, place = self.iterindex, []
        for n in reversed(self._extents):
            place.append(rest % n)
            rest //= n
        return tuple(reversed(place))

    def _item(self, k):
        if self._chunks is not None:
            made = self._chunks[self.iterindex][k]
        else:
            made = self._walked[k][self._place() + (Ellipsis,)]
        if 'readwrite' not in self._wants[k] and 'writeonly' not in self._wants[k]:
            made = made.view()
            made.flags.writeable = False
        return made

    @property
    def finished(self):
        return self.iterindex >= self._count()

    @property
    def value(self):
        if self.finished:
            raise ValueError("Iterator is past the end")
        made = tuple(self._item(k) for k in range(self.nop))
        return made[0] if self.nop == 1 else made

    def __next__(self):
        if self._started:
            self.iterindex += 1
        if self.iterindex >= self._count():
            self._started = False
            raise StopIteration
        self._started = True
        return self.value

    def iternext(self):
        self.iterindex += 1
        return self.iterindex < self._count()

    def __getitem__(self, k):
        if self.finished:
            raise ValueError("Iterator is past the end")
        return self._item(k)

    def __setitem__(self, k, value):
        self._item(k)[...] = value

    @property
    def multi_index(self):
        if not self.has_multi_index:
            raise ValueError("Iterator is not tracking a multi-index")
        if self.finished:
            raise ValueError("Iterator is past the end")
        return tuple(self._found())

    @property
    def index(self):
        if not self.has_index:
            raise ValueError("Iterator does not have an index")
        found = self._found()
        total = 0
        axes = range(len(found)) if 'c_index' in self._flags else range(len(found) - 1, -1, -1)
        for axis in axes:
            total = total * self._shape[axis] + found[axis]
        return total

    @property
    def dtypes(self):
        return tuple(a.dtype for a in self._arrays)

    @property
    def itviews(self):
        return tuple(self._walked)

    def reset(self):
        self.iterindex = 0
        self._started = False

    def copy(self):
        np._refuse("nditer.copy")

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

def _by_memory(ndim, strides):
    "Axes from the slowest to the fastest; an array that stands still on one of two says nothing about them."
    axes = list(range(ndim - 1, -1, -1))
    for i in range(1, ndim):
        outer, position = axes[i], i
        for k in range(i - 1, -1, -1):
            inner, ambiguous, swap = axes[k], True, False
            for s in strides:
                a, b = abs(s[outer]), abs(s[inner])
                if a and b:
                    if b <= a:
                        swap = False
                    elif ambiguous:
                        swap = True
                    ambiguous = False
            if ambiguous:
                continue
            if not swap:
                break
            position = k
        axes.insert(position, axes.pop(i))
    return axes[::-1]

def _cores_of(signature):
    "The names of the core dimensions of each operand and of each result."
    import re
    name = r'[^\W\d]\w*'
    core = rf'\((?:{name}(?:,{name})*)?\)'
    text = re.sub(r'\s+', '', signature)
    if not re.match(rf'^(?:{core}(?:,{core})*)?->{core}(?:,{core})*$', text):
        raise ValueError(f'not a valid gufunc signature: {signature}')
    return tuple([tuple(re.findall(r'\w+', each)) for each in re.findall(core, side)] for side in text.split('->'))

class vectorize:
    "A function of elements, called for each."

    def __init__(self, pyfunc=None, otypes=None, doc=None, excluded=None, cache=False, signature=None):
        if pyfunc is not None and not callable(pyfunc):
            raise TypeError("When used as a decorator, only accepts keyword arguments.")
        self.pyfunc = pyfunc
        self.otypes = otypes
        self.cache = cache
        self.excluded = set() if excluded is None else set(excluded)
        self.signature = signature
        self._cores = None if signature is None else _cores_of(signature)
        if isinstance(otypes, str):
            for char in otypes:
                if char not in '?bhilqpBHILQPefdgFDGSUVOMm':
                    raise ValueError(f"Invalid otype specified: {char}")
        elif otypes is not None:
            kinds = [np.dtype(each) for each in otypes]
            # Texts are as wide as the longest that comes.
            self.otypes = [each.char if each.char in 'SU' else each for each in kinds]
        self.__doc__ = doc if doc is not None else getattr(pyfunc, '__doc__', None)
        self.__name__ = getattr(pyfunc, '__name__', None)

    def __call__(self, *args, **kwargs):
        if self.pyfunc is None:
            self.__init__(args[0], self.otypes, None, self.excluded, self.cache, self.signature)
            return self
        names = [name for name in kwargs if name not in self.excluded]
        spots = [i for i in range(len(args)) if i not in self.excluded]
        values = [args[i] for i in spots] + [kwargs[name] for name in names]
        if not values:
            raise ValueError('args can not be empty')
        given = list(args)
        def run(each):
            for i, value in zip(spots, each):
                given[i] = value
            named = dict(kwargs)
            named.update(zip(names, each[len(spots):]))
            return self.pyfunc(*given, **named)
        if self._cores is not None:
            return self._call_on_cores(run, values)
        arrays = np.broadcast_arrays(*[np.asanyarray(value) for value in values])
        shape = arrays[0].shape
        if arrays[0].size == 0:
            if self.otypes is None:
                raise ValueError('cannot call ${'`'}vectorize${'`'} on size 0 inputs unless ${'`'}otypes${'`'} is set')
            made = [np.zeros(shape, dtype=char) for char in self.otypes]
            return made[0] if len(made) == 1 else tuple(made)
        flats = [a.flat for a in arrays]
        # The call that finds the types gets the first elements as they are, those that count get Python's own values.
        items = [list(row) for row in zip(*[a.astype(object).flat for a in arrays])]
        first = run([flat[0] for flat in flats] if self.otypes is None else items[0])
        outputs = [first]
        if self.otypes is not None or self.cache:
            outputs += [run(list(each)) for each in items[1:]]
        else:
            outputs = [run(list(each)) for each in items]
        several = isinstance(first, tuple) if self.otypes is None else len(self.otypes) > 1
        columns = list(zip(*outputs)) if several else [outputs]
        made = []
        for i, column in enumerate(columns):
            kind = np.asarray(column[0]).dtype.char if self.otypes is None else self.otypes[i]
            values = np.empty(len(column), object)
            values[:] = list(column)
            made.append(values.reshape(shape).astype(kind))
        return tuple(made) if several else made[0]

    def _call_on_cores(self, run, values):
        inputs, outputs = self._cores
        if len(values) != len(inputs):
            raise TypeError(f'wrong number of positional arguments: expected {len(inputs)!r}, got {len(values)!r}')
        arrays = [np.asanyarray(value) for value in values]
        extents, leads = {}, []
        for array, core in zip(arrays, inputs):
            count = len(core)
            if array.ndim < count:
                raise ValueError('%d-dimensional argument does not have enough dimensions for all core dimensions %r' % (array.ndim, core))
            for name, extent in zip(core, array.shape[array.ndim - count:]):
                if extents.setdefault(name, extent) != extent:
                    raise ValueError(f'inconsistent size for core dimension {name!r}: {extent!r} vs {extents[name]!r}')
            leads.append(array.shape[:array.ndim - count])
        lead = np.broadcast_shapes(*leads)
        arrays = [np.broadcast_to(array, lead + array.shape[array.ndim - len(core):]) for array, core in zip(arrays, inputs)]
        made = None
        for index in np.ndindex(*lead):
            results = run([array[index] for array in arrays])
            if not isinstance(results, tuple):
                results = (results,)
            if len(results) != len(outputs):
                raise ValueError(f'wrong number of outputs from pyfunc: expected {len(outputs)!r}, got {len(results)!r}')
            if made is None:
                for result, core in zip(results, outputs):
                    result = np.asarray(result)
                    if result.ndim < len(core):
                        raise ValueError('%d-dimensional argument does not have enough dimensions for all core dimensions %r' % (result.ndim, core))
                    for name, extent in zip(core, result.shape[result.ndim - len(core):]):
                        if extents.setdefault(name, extent) != extent:
                            raise ValueError(f'inconsistent size for core dimension {name!r}: {extent!r} vs {extents[name]!r}')
                kinds = self.otypes if self.otypes is not None else [np.asarray(result).dtype for result in results]
                made = [np.empty(lead + tuple(extents[name] for name in core), dtype=kind) for core, kind in zip(outputs, kinds)]
            for target, result in zip(made, results):
                target[index] = result
        if made is None:
            if self.otypes is None:
                raise ValueError('cannot call ${'`'}vectorize${'`'} on size 0 inputs unless ${'`'}otypes${'`'} is set')
            if any(name not in extents for core in outputs for name in core):
                raise ValueError('cannot call ${'`'}vectorize${'`'} with a signature including new output dimensions on size 0 inputs')
            made = [np.empty(lead + tuple(extents[name] for name in core), dtype=kind) for core, kind in zip(outputs, self.otypes)]
        return made[0] if len(made) == 1 else tuple(made)
`
