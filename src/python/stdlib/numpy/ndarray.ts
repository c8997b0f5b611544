/** ndarray. numpy/_core/src/multiarray/arrayobject.c, number.c, getset.c */
import { plainTypes, PyObject, typeOf, type PyType, type PyValue } from '../../objects/object'
import { PyRaise, notSimulated, raise, typeName } from '../../objects/errors'
import { genericGetAttribute, genericSetAttribute } from '../../objects/attributes'
import { stateOfRun } from '../../objects/interpreter'
import { noArgs, positional, unpackKeywords, variadic, withKeywords, type GetSet } from '../../objects/native'
import { isTrue } from '../../objects/number'
import { protocolHooks } from '../../objects/protocols'
import { PyDict } from '../../objects/dict'
import { makeTuple } from '../../objects/tuple'
import type { BinarySlot } from '../../objects/slots'
import { getBuffer, PyBUF, PyMemoryView, releaseBuffer, viewOf, windowOf } from '../../buffer'
import { doubleOfInt } from '../../builtins/int-arithmetic'
import { PyBytes } from '../../builtins/bytes-storage'
import { call } from '../../objects/call'
import { arrayFromInterface, interfaceOf } from './array-interface'
import { getAttribute } from '../../objects/attributes'
import { interpreter } from '../../objects/interpreter'
import { makeComplex, makeFloat, numberTypes, toInt } from '../../builtins/number-storage'
import { formatText } from '../../builtins/format-spec'
import { textOf } from '../../builtins/arguments'
import { defineModuleType } from '../module'
import { asInt, flag, orderFrom, shapeFrom } from './arguments'
import { arrayTypes, assertShape, assertWriteable, expandSubarray, extentOf, finalize, newArray, PyNdArray, rawsOf, sizeOf, stridesFor, viewOfArray } from './array'
import { casterOf } from './cast'
import { scalarAt, scalarParts, toPython } from './convert'
import { asArray, interfaceHooks, unwrap } from './create'
import { dtypeOf, floatDType, type PyDType } from './dtype'
import { asDType } from './dtype-parse'
import { readerOf, type Complex, type Raw } from './element'
import { PyFlags, PyFlat, setAligned, setWriteable, setWriteback } from './flags'
import { arrayRepr, arrayStr } from './format'
import { getArrayItem, setArrayItem, assignValue } from './indexing'
import { truthOf } from './loops'
import { imagPart, realPart, sharedMethods } from './methods'
import { subscripted } from './generic-classes'
import { Memory } from './memory'
import { lendArray, takeArrayBack } from './pep3118'
import { reduceArrayFor, reduceArrayObject, restoreArray } from './pickling'
import { resizeInPlace } from './resize'
import { fixShape, placeAs, swapAxes, transpose } from './shape'
import { reshapedStrides } from './layout'
import { plainArrayUFunc, shouldDefer } from './overrides'
import { callUFunc } from './ufunc'
import { ufuncFacts } from './ufunc-object'
import { warnDeprecated } from '../../builtins/warn'

/** ndarray(shape, dtype, buffer, offset, strides, order). array_new */
function newNdArray(cls: PyType, args: PyValue[], keywords: readonly string[] | null): PyValue {
  const [shapeGiven, dtypeGiven, buffer, offsetGiven, stridesGiven, orderGiven] = unpackKeywords('ndarray', {
    names: ['shape', 'dtype', 'buffer', 'offset', 'strides', 'order'], required: 1,
  }, args, keywords)
  const wanted = dtypeGiven === undefined ? floatDType() : asDType(dtypeGiven)
  const order = orderFrom(orderGiven, 'C') === 'F' ? 'F' : 'C'
  const { dtype, shape } = expandSubarray(wanted, shapeFrom(shapeGiven as PyValue))
  if (buffer === undefined || buffer === null) assertShape(shape, dtype.itemsize)
  const strides = stridesGiven === undefined || stridesGiven === null ? null : shapeFrom(stridesGiven)
  const offset = offsetGiven === undefined ? 0 : asInt(offsetGiven)
  if (strides !== null && strides.length !== shape.length) raise('ValueError', 'strides, if given, must be the same length as shape')
  if (buffer === undefined || buffer === null) {
    const made = newArray(dtype, shape, order, cls)
    if (strides !== null) {
      checkStrides(dtype, shape, strides, made.nbytes, offset)
      made.strides = strides
    }
    return finalize(made, null)
  }
  return overBuffer(cls, buffer, { dtype, shape, strides, offset, order })
}

function checkStrides(dtype: PyDType, shape: readonly number[], strides: readonly number[], size: number, offset: number): void {
  let low = 0
  let high = dtype.itemsize
  for (const [i, extent] of shape.entries()) {
    if (extent === 0) return
    const reach = (extent - 1) * (strides[i] as number)
    if (reach < 0) low += reach
    else high += reach
  }
  if (low < -offset || high > size - offset) raise('ValueError', 'strides is incompatible with shape of requested array and size of buffer')
}

/** Over somebody's bytes, with no export that would keep them where they are. */
function overBuffer(cls: PyType, value: PyValue, place: { dtype: PyDType; shape: readonly number[]; strides: readonly number[] | null; offset: number; order: 'C' | 'F' }): PyValue {
  let buffer
  let isWriteable = true
  try {
    buffer = getBuffer(value, PyBUF.WRITABLE)
  } catch (thrown) {
    if (!(thrown instanceof Object && 'exception' in thrown)) throw thrown
    isWriteable = false
    buffer = getBuffer(value, PyBUF.SIMPLE)
  }
  const window = windowOf(buffer)
  releaseBuffer(buffer)
  const { dtype, strides, offset } = place
  // One extent may be left to the bytes that are there.
  const isOpen = place.shape.length === 1 && place.shape[0] === -1
  const shape = isOpen ? [Math.floor((window.length - offset) / dtype.itemsize)] : place.shape
  if (!isOpen) assertShape(shape, dtype.itemsize)
  if (offset < 0) notSimulated('memory in front of a buffer (ndarray with a negative offset)')
  if (strides !== null) checkStrides(dtype, shape, strides, window.length, offset)
  else if (offset + sizeOf(shape) * dtype.itemsize > window.length) raise('TypeError', 'buffer is too small for requested array')
  const base = value instanceof PyMemoryView ? value.managed.exporter : value
  if (!(base instanceof PyObject)) return raise('TypeError', 'buffer has no base')
  const array = new PyNdArray(cls, base instanceof PyNdArray ? base.memory : new Memory(window, base, true), {
    dtype, shape, strides: strides ?? stridesFor(shape, dtype.itemsize, place.order),
    offset: base instanceof PyNdArray ? offset + window.byteOffset - base.memory.place.byteOffset : offset,
  })
  array.writeable = isWriteable
  array.setBase(base)
  return finalize(array, null)
}

/** Python's arithmetic on arrays: a ufunc. */
function operator(name: string): BinarySlot {
  return (left, right) => (yieldsTo(left, right) ? undefined : callUFunc(ufuncFacts(name), [left, right]))
}

/** The other operand asks to be left alone (`__array_ufunc__ = None`). BINOP_GIVE_UP_IF_NEEDED */
export function yieldsTo(left: PyValue, right: PyValue): boolean {
  return right instanceof PyObject && typeOf(right).isHeapType && (left instanceof PyNdArray || scalarParts(left) !== undefined) && shouldDefer(left, right)
}

function inplace(name: string): (self: PyNdArray, other: PyValue) => PyValue {
  return (self, other) => callUFunc(ufuncFacts(name), [self, other], { out: [self] })
}

/** array_inplace_matrix_multiply */
function multiplyInPlace(self: PyNdArray, other: PyValue): PyValue {
  const deep = asArray(other).ndim
  if (self.ndim > 0 && deep === 1) {
    raise('ValueError', 'inplace matrix multiplication requires the first operand to have at least one and the second at least two dimensions.')
  }
  return callUFunc(ufuncFacts('matmul'), [self, other], { out: [self] })
}

const COMPARISONS = { '<': 'less', '<=': 'less_equal', '>': 'greater', '>=': 'greater_equal', '==': 'equal', '!=': 'not_equal' } as const

function only(self: PyNdArray): Raw {
  if (self.ndim > 0) raise('TypeError', 'only 0-dimensional arrays can be converted to Python scalars')
  return readerOf(self.dtype)(self.view, self.offset)
}

function truth(self: PyNdArray): boolean {
  const { size } = self
  if (size === 1) return truthOf(casterOf(self.dtype, self.dtype)(readerOf(self.dtype)(self.view, self.offset)))
  if (size === 0) return raise('ValueError', 'The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty.')
  return raise('ValueError', 'The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()')
}

function setShape(self: PyNdArray, value: PyValue | undefined): void {
  if (value === undefined) raise('AttributeError', 'Cannot delete array shape')
  const shape = fixShape(shapeFrom(value), self.size)
  const strides = self.isC ? stridesFor(shape, self.dtype.itemsize) : reshapedStrides(self.shape, self.strides, shape, self.dtype.itemsize, 'C')
  if (strides === undefined) raise('AttributeError', 'Incompatible shape for in-place modification. Use `.reshape()` to make a copy with the desired shape.')
  self.shape = shape
  self.strides = strides
}

/** ndarray.ctypes: the address and layout for functions in C. numpy/_core/_internal.py: _ctypes */
function ctypesOf(self: PyNdArray): PyValue {
  interpreter.importModule('numpy.ctypeslib', new PyDict(), null, null, 0)
  return call(getAttribute(interpreter.modules().getString('numpy.ctypeslib') as PyValue, '_ctypes'), [self])
}

const refusedAttribute = (name: string): GetSet<PyNdArray> => ({ get: () => notSimulated(`ndarray.${name}`) })

/** What array.dtype is set to: whatever is wrong with it is told in one way. array_descr_set */
function newDType(value: PyValue): PyDType {
  try {
    return asDType(value)
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    return raise('TypeError', 'invalid data-type for array')
  }
}

export const ndarrayType: PyType = defineModuleType<PyNdArray>('numpy', 'ndarray', {
  hasWeakrefs: true,
  doc: 'ndarray(shape, dtype=float, buffer=None, offset=0,\n        strides=None, order=None)',
  slots: {
    new: newNdArray,
    unhashable: true,
    repr: (self) => arrayRepr(self),
    str: (self) => arrayStr(self),
    getAttr: genericGetAttribute,
    setAttr: genericSetAttribute,
    length: (self) => (self.ndim === 0 ? raise('TypeError', 'len() of unsized object') : (self.shape[0] as number)),
    getItem: getArrayItem,
    setItem: setArrayItem,
    iter: (self) => (self.ndim === 0 ? raise('TypeError', 'iteration over a 0-d array') : protocolHooks.sequenceIterator(self)),
    contains(self, value) {
      const found = callUFunc(ufuncFacts('equal'), [self, value])
      return found instanceof PyNdArray ? rawsOf(found).some((raw) => raw !== 0) : truthOf((found as unknown as { raw: Raw }).raw)
    },
    compare(self, other, op) {
      if (yieldsTo(self, other)) return undefined
      return callUFunc(ufuncFacts(COMPARISONS[op]), [self, other])
    },
    bool: truth,
    int(self) {
      const raw = only(self)
      const plain = toPython(self.dtype, raw)
      return typeof plain === 'boolean' ? Number(plain) : toIntOf(plain)
    },
    float(self) {
      const raw = only(self)
      return self.dtype.kind === 'f' ? makeFloat(raw as number) : toFloatOf(toPython(self.dtype, raw))
    },
    index(self) {
      if (self.ndim > 0 || (self.dtype.kind !== 'i' && self.dtype.kind !== 'u')) raise('TypeError', 'only integer scalar arrays can be converted to a scalar index')
      return toPython(self.dtype, only(self))
    },
    add: operator('add'),
    sub: operator('subtract'),
    mul: operator('multiply'),
    truediv: operator('divide'),
    floordiv: operator('floor_divide'),
    mod: operator('remainder'),
    divmod: operator('divmod'),
    and: operator('bitwise_and'),
    or: operator('bitwise_or'),
    xor: operator('bitwise_xor'),
    lshift: operator('left_shift'),
    rshift: operator('right_shift'),
    matmul: operator('matmul'),
    pow(left, right, modulus) {
      if (modulus !== null || yieldsTo(left, right)) return undefined
      return power(left, right)
    },
    iadd: inplace('add'),
    isub: inplace('subtract'),
    imul: inplace('multiply'),
    itruediv: inplace('divide'),
    ifloordiv: inplace('floor_divide'),
    imod: inplace('remainder'),
    ipow: inplace('power'),
    iand: inplace('bitwise_and'),
    ior: inplace('bitwise_or'),
    ixor: inplace('bitwise_xor'),
    ilshift: inplace('left_shift'),
    irshift: inplace('right_shift'),
    imatmul: multiplyInPlace,
    neg: (self) => callUFunc(ufuncFacts('negative'), [self]),
    pos: (self) => callUFunc(ufuncFacts('positive'), [self]),
    abs: (self) => callUFunc(ufuncFacts('absolute'), [self]),
    invert: (self) => callUFunc(ufuncFacts('invert'), [self]),
    buffer: { getBuffer: lendArray, releaseBuffer: takeArrayBack },
  },
  getset: {
    T: { get: (self) => transpose(self, null) },
    mT: { get: (self) => (self.ndim < 2 ? raise('ValueError', 'matrix transpose with ndim < 2 is undefined') : swapAxes(self, -2, -1)) },
    base: { get: (self) => self.base },
    data: { get: (self) => viewOf(self) },
    dtype: {
      get: (self) => self.dtype,
      set(self, value) {
        const place = placeAs(self, newDType(value as PyValue))
        self.setDType(place.dtype)
        self.shape = place.shape
        self.strides = place.strides
      },
    },
    flags: { get: (self) => new PyFlags(self) },
    flat: {
      get: (self) => new PyFlat(self),
      set: (self, value) => assignFlat(self, value as PyValue),
    },
    real: { get: realPart, set: (self, value) => assignValue(realPart(self), value as PyValue) },
    imag: {
      get: imagPart,
      set(self, value) {
        if (self.dtype.kind !== 'c') raise('TypeError', 'array does not have imaginary part to set')
        assignValue(imagPart(self), value as PyValue)
      },
    },
    itemsize: { get: (self) => self.dtype.itemsize },
    nbytes: { get: (self) => self.nbytes },
    ndim: { get: (self) => self.ndim },
    shape: { get: (self) => makeTuple([...self.shape]), set: setShape },
    size: { get: (self) => self.size },
    strides: {
      get: (self) => makeTuple([...self.strides]),
      set(self, value) {
        warnDeprecated('Setting the strides on a NumPy array has been deprecated in NumPy 2.4.\nAs an alternative, you can create a new view using np.lib.stride_tricks.as_strided.')
        const strides = shapeFrom(value as PyValue)
        if (strides.length !== self.ndim) raise('ValueError', 'strides must be  same length as shape (' + self.ndim + ')')
        const [low, high] = extentOf({ dtype: self.dtype, shape: self.shape, strides, offset: self.offset })
        if (low < 0 || high > self.memory.length) raise('ValueError', 'strides is not compatible with available memory')
        self.strides = strides
      },
    },
    device: { get: () => 'cpu' },
    __array_interface__: { get: interfaceOf },
    __array_priority__: { get: () => makeFloat(0) },
    ctypes: { get: ctypesOf },
    __array_struct__: refusedAttribute('__array_struct__'),
  },
  methods: {
    ...sharedMethods,
    __class_getitem__: subscripted(() => 2),
    resize: variadic((self: PyNdArray, args, keywords) => {
      const count = args.length - (keywords?.length ?? 0)
      let refcheck = true
      if ((keywords ?? []).length > 1) raise('TypeError', `function takes at most 1 keyword argument (${(keywords ?? []).length} given)`)
      ;(keywords ?? []).forEach((name, i) => {
        if (name !== 'refcheck') raise('TypeError', `this function got an unexpected keyword argument '${name}'`)
        refcheck = flag(args[count + i], true)
      })
      if (count === 0) return null
      const only_ = args[0] as PyValue
      if (count === 1 && only_ === null) return null
      return resizeInPlace(self, count === 1 ? shapeFrom(only_) : args.slice(0, count).map(asInt), refcheck)
    }),
    setflags: withKeywords({ names: ['write', 'align', 'uic'] }, (self: PyNdArray, write, align, uic) => {
      if (align !== undefined && align !== null) setAligned(self, flag(align, true))
      if (uic !== undefined && uic !== null) setWriteback(uic)
      if (write !== undefined && write !== null) setWriteable(self, flag(write, true))
      return null
    }),
    __format__: positional(1, 1, (self: PyNdArray, spec) => {
      const text = textOf(spec as PyValue) ?? ''
      if (self.ndim === 0) {
        const item = scalarAt(self, self.offset)
        return (typeOf(item).dict.get('__format__') === undefined && text === '' ? arrayStr(self) : formatScalar(item, text))
      }
      if (text === '') return arrayStr(self)
      return raise('TypeError', 'unsupported format string passed to numpy.ndarray.__format__')
    }),
    __complex__: noArgs((self: PyNdArray) => {
      const raw = casterOf(self.dtype, dtypeOf('D'))(only(self)) as Complex
      return makeComplex(raw.re, raw.im)
    }),
    __reduce__: noArgs(reduceArrayObject),
    __reduce_ex__: positional(1, 1, (self: PyNdArray, protocol) => reduceArrayFor(self, asInt(protocol as PyValue))),
    __setstate__: positional(1, 1, (self: PyNdArray, state) => restoreArray(self, state as PyValue)),
    __sizeof__: noArgs((self: PyNdArray) => 112 + 16 * self.ndim - 16 + (self.ownsData ? self.nbytes : 0) + (self.ndim === 0 ? 16 : 0)),
    __array_finalize__: positional(1, 1, () => null),
    __array_ufunc__: variadic((_self: PyNdArray, args, keywords) => plainArrayUFunc(args, keywords)),
    __array_wrap__: positional(1, 3, (self: PyNdArray, array, _context, isScalar) => {
      if (!(array instanceof PyNdArray)) return raise('TypeError', 'can only be called with ndarray object')
      if (isScalar !== undefined && isTrue(isScalar) && self.cls === ndarrayType) return unwrap(array)
      return self.cls === array.cls ? array : viewOfArray(array, {}, self.cls)
    }),
  },
})
arrayTypes.ndarray = ndarrayType
interfaceHooks.make = arrayFromInterface

function formatScalar(item: PyValue, spec: string): PyValue {
  return scalarFormat.format(item, spec)
}

/** Filled in by scalars.ts. */
export const scalarFormat: { format: (item: PyValue, spec: string) => string } = { format: (item, spec) => formatText(item, '', spec) }

function assignFlat(self: PyNdArray, value: PyValue): void {
  assertWriteable(self, 'array is read-only')
  const flat = new PyFlat(self)
  typeOf(flat).slots.setItem!(flat, fullSlice(), value)
}

const whole = stateOfRun<{ slice: PyValue }>(() => ({ slice: null }))
function fullSlice(): PyValue {
  return whole.slice
}

/** Set by the module: `slice(None)`. */
export function setFullSlice(slice: PyValue): void {
  whole.slice = slice
}

function toIntOf(value: PyValue): PyValue {
  if (textOf(value) !== undefined || value instanceof PyBytes) return call(plainTypes.int, [value])
  const slot = typeOf(value).slots.int ?? typeOf(value).slots.index
  if (slot === undefined) raise('TypeError', `int() argument must be a string, a bytes-like object or a real number, not '${typeName(value)}'`)
  return slot(value)
}

function toFloatOf(value: PyValue): PyValue {
  if (textOf(value) !== undefined || value instanceof PyBytes) return call(numberTypes.float, [value])
  const plain = toInt(value)
  if (plain !== undefined) return makeFloat(doubleOfInt(plain))
  if (value instanceof PyObject && typeOf(value).slots.float !== undefined) return call(numberTypes.float, [value])
  return raise('TypeError', `float() argument must be a string or a real number, not '${typeName(value)}'`)
}

/** Arrays to the power of common numbers take a shorter way. fast_scalar_power */
export function power(left: PyValue, right: PyValue): PyValue {
  if (left instanceof PyNdArray && (left.dtype.kind === 'i' || left.dtype.kind === 'u') && right === 2) return callUFunc(ufuncFacts('square'), [left])
  if (left instanceof PyNdArray && (left.dtype.kind === 'f' || left.dtype.kind === 'c') && !(right instanceof PyNdArray)) {
    const exponent = exponentOf(right)
    if (exponent === 2) return callUFunc(ufuncFacts('square'), [left])
    if (exponent === 0.5) return callUFunc(ufuncFacts('sqrt'), [left])
    if (exponent === 1) return callUFunc(ufuncFacts('positive'), [left])
    if (exponent === -1) return callUFunc(ufuncFacts('reciprocal'), [left])
  }
  return callUFunc(ufuncFacts('power'), [left, right])
}

function exponentOf(value: PyValue): number | undefined {
  if (typeof value === 'number') return value
  if (value instanceof PyObject && 'value' in value && typeof value.value === 'number' && !typeOf(value).name.startsWith('numpy')) return value.value
  return undefined
}
