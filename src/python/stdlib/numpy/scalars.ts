/** Scalars: np.int64, np.float32, np.bool … and the classes above them. numpy/_core/src/multiarray/scalartypes.c.src, scalarmath.c.src */
import { encodeString } from '../../builtins/codecs'
import { call } from '../../objects/call'
import { type Keywords, PyObject, plainTypes, typeOf, type PyInt, type PyType, type PyValue } from '../../objects/object'
import { PyRaise, raise, typeName } from '../../objects/errors'
import { genericGetAttribute, genericSetAttribute } from '../../objects/attributes'
import { classMethod, noArgs, oneArg, positional, withKeywords, type GetSet, type MethodSpec } from '../../objects/native'
import { asSsize, binaryOp } from '../../objects/number'
import { compareValues, hashOf, strOf } from '../../objects/protocols'
import { PyTuple, PyList, makeList, makeTuple } from '../../objects/tuple'
import type { BinarySlot } from '../../objects/slots'
import { asksFor, PyBUF, PyBuffer, viewOf } from '../../buffer'
import { bytesTypes, makeBytes, PyBytes, PyByteArray } from '../../builtins/bytes-storage'
import { formatComplex, formatFloat, formatInt, formatText } from '../../builtins/format-spec'
import { integerRatio } from '../../builtins/float'
import { formatMethod } from '../../builtins/int'
import { bitCount, doubleOfInt, hashDouble, hashInt } from '../../builtins/int-arithmetic'
import { makeComplex, makeFloat, numberTypes, PyComplex, PyFloat, toInt } from '../../builtins/number-storage'
import { reprString } from '../../builtins/str-repr'
import { PyStrObject } from '../../builtins/str-storage'
import { textOf } from '../../builtins/arguments'
import { genericAlias } from '../../builtins/genericalias'
import { subscripted } from './generic-classes'
import { defineModuleType } from '../module'
import { asInt } from './arguments'
import { arrayFromRaws, PyNdArray, rawArray } from './array'
import { casterOf } from './cast'
import { castNumber, boolScalar, makeScalar, PyVoid, rawFrom, scalarAt, scalarParts, toPython, voidScalar, complexWarning } from './convert'
import { asArray, copyArray } from './create'
import { dtypeOf, fieldOf, flexibleDType, PyDType, scalarTypes, SIMPLE } from './dtype'
import { asDType } from './dtype-parse'
import { dtypeText } from './dtype-text'
import { writerOf, type Complex, type Raw } from './element'
import { PyFlags, PyFlat } from './flags'
import { complexText, floatText } from './float-text'
import { printOptions, recordText, scalarText, voidText } from './format'
import { fieldView, getArrayItem, setArrayItem } from './indexing'
import { truthOf } from './loops'
import { imagPart, realPart, sharedMethods } from './methods'
import { round } from './algebra'
import { scalarFormat, yieldsTo } from './ndarray'
import { formatOf } from './pep3118'
import { reduceScalar } from './pickling'
import { hookOf } from './overrides'
import { callUFunc, SYMBOLS } from './ufunc'
import { ufuncFacts } from './ufunc-object'
import { reprBytesText } from './text'

/** A scalar as an array of no dimension, which nobody else sees. */
function asHidden(self: PyValue): PyNdArray {
  if (self instanceof PyVoid) return self.array
  const parts = scalarParts(self)!
  const hidden = rawArray(parts.dtype, [])
  writerOf(parts.dtype)(hidden.view, 0, parts.raw)
  return hidden
}

/** A shared method, called on the scalar's array; an array of no dimension that it gives becomes a scalar again. */
function onScalar(spec: MethodSpec<PyNdArray>): MethodSpec {
  return {
    kind: 'other',
    invoke(self, args, keywords, name, owner) {
      const result = spec.invoke(asHidden(self), args, keywords, name, owner)
      return result instanceof PyNdArray && result.ndim === 0 ? scalarAt(result, result.offset) : result
    },
  }
}

function onScalarGet(get: (array: PyNdArray) => PyValue): GetSet {
  return {
    get(self) {
      const result = get(asHidden(self))
      return result instanceof PyNdArray && result.ndim === 0 ? scalarAt(result, result.offset) : result
    },
  }
}

const dtypeOfScalar = (self: PyValue): PyDType => scalarParts(self)!.dtype

function rawOf(self: PyValue): Raw {
  return scalarParts(self)!.raw
}

/** Sequences repeat by a NumPy int, and lists are joined as arrays. */
function isRepeatable(value: PyValue): boolean {
  return typeof value === 'string' || value instanceof PyList || value instanceof PyTuple || (value instanceof PyBytes && scalarParts(value) === undefined) || value instanceof PyByteArray
}

/** A learner's object that has its own idea of the operation. */
function isForeign(value: PyValue): boolean {
  if (!(value instanceof PyObject) || value instanceof PyNdArray || scalarParts(value) !== undefined) return false
  const type = typeOf(value)
  if (hookOf(value, '__array__') !== undefined) return false
  return type.isHeapType && type.slots.getItem === undefined && toInt(value) === undefined && !(value instanceof PyFloat) && !(value instanceof PyComplex)
}

/** A value of a built-in type that NumPy knows only as an object: a Decimal. */
function isOnlyObject(value: PyValue): boolean {
  if (!(value instanceof PyObject) || value instanceof PyNdArray || scalarParts(value) !== undefined || value instanceof PyFloat || value instanceof PyComplex) return false
  const { slots } = typeOf(value)
  return slots.float !== undefined && slots.getItem === undefined && toInt(value) === undefined && hookOf(value, '__array__') === undefined
}

function operator(name: string): BinarySlot {
  return (left, right) => {
    const isReflected = scalarParts(left) === undefined
    const other = isReflected ? left : right
    const hook = hookOf(other, '__array_ufunc__')
    if (hook !== undefined && hook !== null) return callUFunc(ufuncFacts(name), [left, right])
    if (!isReflected && yieldsTo(left, right)) return undefined
    if (other === null || isForeign(other)) {
      // Such an operand makes Python objects of both.
      const symbol = SYMBOLS[name]
      if (symbol === undefined || yieldsTo(left, right)) return undefined
      return isReflected ? binaryOp(symbol, left, plain(right)) : binaryOp(symbol, plain(left), right)
    }
    if (name === 'multiply' && isRepeatable(other)) return undefined
    const isScalar = !(left instanceof PyNdArray) && !(right instanceof PyNdArray) && !(other instanceof PyList) && !(other instanceof PyTuple)
    if (other instanceof PyObject && !isScalar) return callUFunc(ufuncFacts(name), [left, right])
    const symbol = SYMBOLS[name]
    if (symbol !== undefined && isOnlyObject(other)) return isReflected ? binaryOp(symbol, left, plain(right)) : binaryOp(symbol, plain(left), right)
    if (typeof other === 'object' && scalarParts(other) === undefined && !(other instanceof PyFloat) && !(other instanceof PyComplex) && toInt(other) === undefined) {
      if (other instanceof PyObject && (typeOf(other).slots.getItem !== undefined || typeOf(other).slots.buffer !== undefined || hookOf(other, '__array__') !== undefined)) return callUFunc(ufuncFacts(name), [left, right])
      return undefined
    }
    return callUFunc(ufuncFacts(name), [left, right], { label: `scalar ${name}`, isScalar: true })
  }
}

const unaryOp = (name: string) => (self: PyValue): PyValue => callUFunc(ufuncFacts(name), [self], { label: `scalar ${name}`, isScalar: true })

const COMPARISONS = { '<': 'less', '<=': 'less_equal', '>': 'greater', '>=': 'greater_equal', '==': 'equal', '!=': 'not_equal' } as const

const numberSlots = {
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
  pow: (left: PyValue, right: PyValue, modulus: PyValue) => (modulus !== null ? undefined : operator('power')(left, right)),
  neg: unaryOp('negative'),
  pos: unaryOp('positive'),
  abs: unaryOp('absolute'),
  invert: unaryOp('invert'),
}

function compareScalars(self: PyValue, other: PyValue, op: keyof typeof COMPARISONS): PyValue | undefined {
  if (other === null || isForeign(other)) {
    if (other === null && (op === '==' || op === '!=')) return op === '!='
    return compareValues(plain(self), other, op)
  }
  if (other instanceof PyObject && ['dict', 'set', 'frozenset', 'object', 'NoneType'].includes(typeOf(other).name)) return undefined
  return callUFunc(ufuncFacts(COMPARISONS[op]), [self, other])
}

/** The plain Python number. */
function plain(self: PyValue): PyValue {
  const { dtype, raw } = scalarParts(self)!
  if (dtype.kind === 'S') return makeBytes(withoutNuls(raw as Uint8Array).slice())
  if (dtype.kind === 'U') return withoutNulCharacters(raw as string)
  return toPython(dtype, raw)
}

function toPythonInt(self: PyValue): PyValue {
  const value = plain(self)
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'number' || typeof value === 'bigint') return value
  const { dtype, raw } = scalarParts(self)!
  if (dtype.kind === 'c') {
    complexWarning.give()
    return call(plainTypes.int, [makeFloat((raw as Complex).re)])
  }
  const slot = typeOf(value).slots.int
  if (slot === undefined) raise('TypeError', `int() argument must be a string, a bytes-like object or a real number, not '${typeName(self)}'`)
  return slot(value)
}

function toPythonFloat(self: PyValue): PyValue {
  const { dtype, raw } = scalarParts(self)!
  if (dtype.kind === 'c') {
    complexWarning.give()
    return makeFloat((raw as Complex).re)
  }
  return makeFloat(dtype.kind === 'f' ? (raw as number) : doubleOfInt(raw as PyInt))
}

function reprScalar(self: PyValue): string {
  const { dtype, raw } = scalarParts(self)!
  if (printOptions.legacy === '1.25' && dtype.recordType === null) return bareRepr(dtype, raw)
  const name = dtype.char === 'q' ? 'longlong' : dtype.char === 'Q' ? 'ulonglong' : self instanceof PyObject ? self.cls.qualname : ''
  switch (dtype.kind) {
    case 'b':
      return raw === 0 ? 'np.False_' : 'np.True_'
    case 'c': {
      const text = complexText(raw as Complex, dtype.itemsize / 2)
      return `np.${name}(${text.startsWith('(') ? text.slice(1, -1) : text})`
    }
    case 'f':
      return `np.${name}(${floatText(raw as number, dtype.itemsize)})`
    case 'S':
      return `np.${name}(${reprBytesText(withoutNuls(raw as Uint8Array))})`
    case 'U':
      return `np.${name}(${reprString(withoutNulCharacters(raw as string))})`
    case 'V':
      if (dtype.recordType !== null) return `np.record(${recordText(dtype, raw as Uint8Array)}, dtype=${dtypeText(withoutRecord(dtype))})`
      return dtype.fields === null ? `np.void(${voidText(raw as Uint8Array)})` : `np.void(${recordText(dtype, raw as Uint8Array)}, dtype=${dtypeText(dtype)})`
    default:
      return `np.${dtype.char === 'q' || dtype.char === 'Q' ? (dtype.char === 'q' ? 'int64' : 'uint64') : name}(${raw as PyInt})`
  }
}

/** A text ends where only zeros follow. */
function withoutNuls(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end--
  return bytes.subarray(0, end)
}

function withoutNulCharacters(text: string): string {
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--
  return text.slice(0, end)
}

/** As NumPy 1.25 showed scalars: without their type. */
function bareRepr(dtype: PyDType, raw: Raw): string {
  if (dtype.kind === 'U') return reprString(withoutNulCharacters(raw as string))
  if (dtype.kind === 'V' && dtype.fields === null) return `void(${voidText(raw as Uint8Array)})`
  return scalarText(dtype, raw)
}

function withoutRecord(dtype: PyDType): PyDType {
  return new PyDType({ ...dtype, recordType: null })
}

function hashScalar(self: PyValue): PyInt {
  const { dtype, raw } = scalarParts(self)!
  switch (dtype.kind) {
    case 'f':
      return Number.isNaN(raw) ? 0 : hashDouble(raw as number)
    case 'c':
      return hashOf(makeComplex((raw as Complex).re, (raw as Complex).im))
    case 'V':
      if (self instanceof PyVoid && self.array.writeable) raise('TypeError', "unhashable type: 'writeable void-scalar'")
      return dtype.fields === null ? hashOf(makeBytes((raw as Uint8Array).slice())) : hashOf(plain(self))
    default:
      return hashInt(raw as PyInt)
  }
}

/** As the Python value that it stands for formats itself. gentype_format */
function renderScalar(self: PyValue, spec: string): string {
  const { dtype, raw } = scalarParts(self)!
  switch (dtype.kind) {
    case 'b':
      return spec === '' ? scalarText(dtype, raw) : formatInt(raw !== 0, raw === 0 ? 0 : 1, spec)
    case 'i':
    case 'u':
      return formatInt(raw as PyInt, raw as PyInt, spec)
    case 'f':
      return formatFloat(makeFloat(raw as number), raw as number, spec)
    case 'c':
      return formatComplex(makeComplex((raw as Complex).re, (raw as Complex).im), raw as Complex, spec)
    case 'U':
      return formatText(self, scalarText(dtype, raw), spec)
    default:
      return formatText('', scalarText(dtype, raw), spec)
  }
}
scalarFormat.format = renderScalar

/** Bytes of a scalar, lent read-only. gentype_getbuffer */
function lendScalar(self: PyValue, flags: number): PyBuffer {
  if (asksFor(flags, PyBUF.WRITABLE)) raise('BufferError', 'scalar buffer is readonly')
  const array = asHidden(self)
  return new PyBuffer(self as PyObject, array.memory.bytes, array.offset, array.dtype.itemsize, array.dtype.itemsize, true, formatOf(array), 0, [], [])
}

function scalarIndex(self: PyValue, key: PyValue): PyValue {
  if (self instanceof PyVoid && self.dtype.fields !== null) return voidItem(self, key)
  const isEmpty = key instanceof PyTuple && key.items.length === 0
  if (isEmpty) return self
  if (key === null || (key instanceof PyTuple && key.items.every((each) => each === null || typeName(each) === 'ellipsis')) || typeName(key) === 'ellipsis') {
    return getArrayItem(asArray(asHidden(self)), key)
  }
  return raise('IndexError', 'invalid index to scalar variable.')
}

const ARITHMETIC = {
  add: 'add', sub: 'subtract', mul: 'multiply', truediv: 'divide', floordiv: 'floor_divide', mod: 'remainder', and: 'bitwise_and', or: 'bitwise_or', xor: 'bitwise_xor',
  lshift: 'left_shift', rshift: 'right_shift', pow: 'power',
} as const

/** A record counts with nothing: the ufunc says so. gentype_add … */
function recordArithmetic(): Record<keyof typeof ARITHMETIC, BinarySlot> {
  const asOperand = (value: PyValue): PyValue => (value instanceof PyVoid ? value.array : value)
  const entries = Object.entries(ARITHMETIC).map(([slot, name]): [string, BinarySlot] => [slot, (left, right) => callUFunc(ufuncFacts(name), [asOperand(left), asOperand(right)])])
  return Object.fromEntries(entries) as Record<keyof typeof ARITHMETIC, BinarySlot>
}

/** A field of a record, by name or place. voidtype_subscript */
function voidItem(self: PyVoid, key: PyValue): PyValue {
  const fields = self.dtype.fields!
  const name = textOf(key)
  if (name !== undefined || key instanceof PyList) {
    const view = fieldView(self.array, key)
    if (view !== undefined) return view.ndim === 0 ? scalarAt(view, view.offset) : view
  }
  if (typeof key !== 'number') return getArrayItem(self.array, key)
  const at = key < 0 ? key + fields.length : key
  if (at < 0 || at >= fields.length) raise('IndexError', `invalid index (${at})`)
  return voidItem(self, (fields[at] as { name: string }).name)
}

function setVoidItem(self: PyVoid, key: PyValue, value: PyValue | undefined): void {
  if (self.dtype.fields === null) raise('TypeError', "'numpy.void' object does not support item assignment")
  const name = typeof key === 'number' ? self.dtype.fields[key < 0 ? key + self.dtype.fields.length : key]?.name : key
  if (name === undefined) raise('IndexError', 'invalid index')
  const view = fieldView(self.array, name as PyValue)
  if (view === undefined) raise('IndexError', 'invalid index')
  setArrayItem(view, makeTuple([]), value)
}

/** np.int8(value): a scalar, or an array where the value is a sequence. @name@_arrtype_new */
function construct(char: string): (cls: PyType, args: PyValue[]) => PyValue {
  return (cls, args) => {
    if (args.length > 1) raise('TypeError', `function takes at most 1 argument (${args.length} given)`)
    const dtype = dtypeOf(char)
    const value = args[0]
    if (value === undefined) return makeScalar(dtype, casterOf(dtypeOf('b'), dtype)(0), cls)
    if (isArrayLike(value)) {
      const made = asArray(value, { dtype, copy: true })
      return made.ndim === 0 ? scalarAt(made, made.offset) : made
    }
    return makeScalar(dtype, castNumber(value, dtype) ?? rawFrom(value, dtype), cls)
  }
}

function isArrayLike(value: PyValue): boolean {
  if (!(value instanceof PyObject) || scalarParts(value) !== undefined || value instanceof PyBytes || textOf(value) !== undefined) return false
  if (value instanceof PyNdArray || value instanceof PyList || value instanceof PyTuple) return true
  const { slots, patternKind } = typeOf(value)
  return slots.buffer !== undefined || patternKind === 'sequence'
}

function hasNoOpinion(self: PyValue): PyValue {
  return self
}

const scalarAttributes: Record<string, GetSet> = {
  T: { get: hasNoOpinion },
  base: { get: () => null },
  data: { get: (self) => viewOf(self as PyObject) },
  device: { get: () => 'cpu' },
  dtype: { get: dtypeOfScalar },
  flags: {
    get(self) {
      const array = asHidden(self)
      if (!(self instanceof PyVoid)) array.writeable = false
      return new PyFlags(array)
    },
  },
  flat: { get: (self) => new PyFlat(asHidden(self)) },
  itemsize: { get: (self) => dtypeOfScalar(self).itemsize },
  nbytes: { get: (self) => dtypeOfScalar(self).itemsize },
  ndim: { get: () => 0 },
  shape: { get: () => makeTuple([]) },
  size: { get: () => 1 },
  strides: { get: () => makeTuple([]) },
  __array_priority__: { get: () => makeFloat(-1000000) },
  real: onScalarGet(realPart),
  imag: onScalarGet(imagPart),
}

const genericMethods: Record<string, MethodSpec> = {
  ...Object.fromEntries(Object.entries(sharedMethods).filter(([name]) => name !== 'item' && !name.startsWith('__')).map(([name, spec]) => [name, onScalar(spec)])),
  item: positional(0, 1, (self: PyValue, index) => {
    if (index !== undefined && index !== 0 && index !== -1) raise('IndexError', `index ${asInt(index)} is out of bounds for size 1`)
    return plain(self)
  }),
  tolist: noArgs(plain),
  copy: noArgs((self: PyValue) => (self instanceof PyVoid ? voidScalar(self.dtype, copyArray(self.array), 0) : self)),
  __copy__: noArgs((self: PyValue) => (self instanceof PyVoid ? voidScalar(self.dtype, copyArray(self.array), 0) : self)),
  __deepcopy__: oneArg((self: PyValue) => (self instanceof PyVoid ? voidScalar(self.dtype, copyArray(self.array), 0) : self)),
  setflags: withKeywords({ names: ['write', 'align', 'uic'] }, () => null),
  resize: positional(0, 2, () => null),
  fill: positional(1, 1, () => null),
  __sizeof__: noArgs((self: PyValue) => (dtypeOfScalar(self).isNumber ? 24 + dtypeOfScalar(self).itemsize : 64 + dtypeOfScalar(self).itemsize)),
  __array__: positional(0, 2, (self: PyValue, dtype) => asArray(asHidden(self), { dtype: dtype === undefined || dtype === null ? null : asDType(dtype), copy: true })),
  __format__: formatMethod(renderScalar),
  __reduce__: noArgs((self: PyValue) => reduceScalar(self, asHidden(self))),
}

export const genericType: PyType = defineModuleType<PyValue>('numpy', 'generic', {
  // It has items, by an empty tuple only: nothing to go through.
  patternKind: 'mapping',
  slots: {
    new: (cls) => raise('TypeError', `cannot create '${cls.name}' instances`),
    repr: reprScalar,
    str: (self) => scalarText(dtypeOfScalar(self), rawOf(self)),
    hash: hashScalar,
    compare: compareScalars,
    bool: (self) => truthOf(rawOf(self)),
    getItem: scalarIndex,
    buffer: { getBuffer: lendScalar },
    getAttr: genericGetAttribute,
    setAttr: genericSetAttribute,
  },
  getset: scalarAttributes,
  methods: genericMethods,
})

function abstract(name: string, base: PyType, slots: Record<string, unknown> = {}): PyType {
  return defineModuleType<PyValue>('numpy', name, { bases: [base], slots })
}

/** round(x, n): an int without digits, else a scalar of the same type. */
const rounding = positional<PyValue>(0, 1, (self, digits) => {
  if (digits === undefined || digits === null) return toPythonInt(callUFunc(ufuncFacts('rint'), [self]) as PyValue)
  const made = round(self, asSsize(digits), null)
  return made instanceof PyNdArray ? scalarAt(made, made.offset) : made
})

const ABSTRACT_NUMBERS: ReadonlySet<string> = new Set(['number', 'integer', 'signedinteger', 'unsignedinteger', 'inexact', 'floating', 'complexfloating'])

export const numberType: PyType = defineModuleType<PyValue>('numpy', 'number', {
  bases: [genericType],
  slots: { ...numberSlots, int: toPythonInt, float: toPythonFloat },
  methods: {
    __class_getitem__: subscripted((cls) => {
      if (!ABSTRACT_NUMBERS.has(cls.qualname)) raise('TypeError', `There are no type variables left in ${cls.name}`)
      return cls === complexFloatingType ? 2 : 1
    }),
  },
})
export const integerType: PyType = defineModuleType<PyValue>('numpy', 'integer', {
  bases: [numberType],
  slots: { index: (self) => rawOf(self) as PyInt },
  getset: { numerator: { get: hasNoOpinion }, denominator: { get: () => 1 } },
  methods: {
    __round__: positional(0, 1, (self: PyValue, digits) => {
      if (digits === undefined || digits === null) return rawOf(self) as PyInt
      return round(self, asInt(digits), null)
    }),
    bit_count: noArgs((self: PyValue) => bitCount(rawOf(self) as PyInt)),
    is_integer: noArgs(() => true),
    __trunc__: noArgs((self: PyValue) => rawOf(self) as PyInt),
  },
})
export const signedType = abstract('signedinteger', integerType)
export const unsignedType = abstract('unsignedinteger', integerType)
export const inexactType = abstract('inexact', numberType)
export const floatingType: PyType = defineModuleType<PyValue>('numpy', 'floating', {
  bases: [inexactType],
  methods: {
    __round__: rounding,
    is_integer: noArgs((self: PyValue) => Number.isInteger(rawOf(self))),
    as_integer_ratio: noArgs((self: PyValue) => integerRatio(rawOf(self) as number)),
    __trunc__: noArgs(toPythonInt),
  },
})
export const complexFloatingType: PyType = defineModuleType<PyValue>('numpy', 'complexfloating', {
  bases: [inexactType],
  methods: { __complex__: noArgs(plain) },
})
export const flexibleType = abstract('flexible', genericType)
export const characterType = abstract('character', flexibleType)

const PARENT: Record<string, PyType> = { i: signedType, u: unsignedType, f: floatingType, c: complexFloatingType }

for (const { name, char, kind } of SIMPLE) {
  if (kind === 'b' || kind === 'O') continue
  const parent = PARENT[kind] as PyType
  const bases = char === 'd' ? [parent, numberTypes.float] : char === 'D' ? [parent, numberTypes.complex] : [parent]
  const type: PyType = defineModuleType<PyValue>('numpy', name, {
    bases,
    slots: {
      new: construct(char),
      // What the Python type of the same name would give stands behind NumPy's own.
      ...(char === 'd' || char === 'D'
        ? {
            ...numberSlots, repr: reprScalar, str: (self: PyValue) => scalarText(dtypeOfScalar(self), rawOf(self)), hash: hashScalar, compare: compareScalars,
            bool: (self: PyValue) => truthOf(rawOf(self)), getItem: scalarIndex, buffer: { getBuffer: lendScalar },
            ...(char === 'd' ? { int: toPythonInt, float: toPythonFloat } : {}),
          }
        : {}),
    },
    ...(char === 'd' || char === 'D'
      ? { getset: { real: scalarAttributes.real as GetSet, imag: scalarAttributes.imag as GetSet }, methods: { conjugate: genericMethods.conjugate as MethodSpec, __format__: genericMethods.__format__ as MethodSpec, __sizeof__: genericMethods.__sizeof__ as MethodSpec } }
      : {}),
  })
  scalarTypes.set(char, type)
}

export const boolType: PyType = defineModuleType<PyValue>('numpy', 'bool', {
  bases: [genericType],
  methods: { __class_getitem__: classMethod(oneArg((cls, parameters) => genericAlias(cls, parameters))) },
  slots: {
    ...numberSlots,
    new(_cls, args) {
      if (args.length > 1) raise('TypeError', `bool() takes at most 1 argument (${args.length} given)`)
      const value = args[0]
      if (value !== undefined && isArrayLike(value)) {
        const made = asArray(value, { dtype: dtypeOf('?'), copy: true })
        return made.ndim === 0 ? scalarAt(made, made.offset) : made
      }
      return boolScalar(value !== undefined && rawFrom(value, dtypeOf('?')) !== 0)
    },
    int: toPythonInt,
    float: toPythonFloat,
  },
})
scalarTypes.set('?', boolType)

/** Its scalars are the objects themselves. */
export const objectType: PyType = defineModuleType<PyValue>('numpy', 'object_', {
  bases: [genericType],
  slots: {
    new(_cls, args) {
      const value = args[0]
      if (value === undefined) return null
      const made = asArray(value, { dtype: dtypeOf('O'), copy: true })
      return made.ndim === 0 ? scalarAt(made, made.offset) : made
    },
  },
})
scalarTypes.set('O', objectType)

export const strType: PyType = defineModuleType<PyValue>('numpy', 'str_', {
  bases: [plainTypes.str, characterType],
  slots: {
    new(cls, args, keywords) {
      const made = (plainTypes.str.slots.new as NonNullable<PyType['slots']['new']>)(plainTypes.str, args, keywords)
      return new PyStrObject(cls, textOf(made) as string)
    },
    repr: reprScalar,
    str: (self) => withoutNulCharacters((self as PyStrObject).value),
  },
})
scalarTypes.set('U', strType)

/** bytes() itself; one value that it refuses is written as an element would be. */
function bytesOrText(args: PyValue[], keywords: Keywords): PyBytes {
  try {
    return (bytesTypes.bytes.slots.new as NonNullable<PyType['slots']['new']>)(bytesTypes.bytes, args, keywords) as PyBytes
  } catch (thrown) {
    const value = args[0]
    const isPlain = value === null || typeof value !== 'object' || typeOf(value).slots.float !== undefined || value instanceof PyComplex
    if (!(thrown instanceof PyRaise) || args.length !== 1 || value === undefined || !isPlain) throw thrown
    return makeBytes(encodeString(strOf(value), 'ascii', 'strict')) as PyBytes
  }
}

export const bytesScalarType: PyType = defineModuleType<PyValue>('numpy', 'bytes_', {
  bases: [bytesTypes.bytes, characterType],
  slots: {
    new(cls, args, keywords) {
      return new PyBytes(cls, bytesOrText(args, keywords).bytes)
    },
    repr: reprScalar,
    str: (self) => reprBytesText(withoutNuls((self as PyBytes).bytes)),
  },
})
scalarTypes.set('S', bytesScalarType)

export const voidType: PyType = defineModuleType<PyVoid>('numpy', 'void', {
  bases: [flexibleType],
  slots: {
    new(_cls, args) {
      const value = args[0]
      if (value === undefined) raise('TypeError', 'void() takes at least 1 positional argument (0 given)')
      const wanted = args[1] === undefined || args[1] === null ? null : asDType(args[1])
      const count = toInt(value)
      if (wanted === null && count !== undefined) {
        if (count < 0) raise('ValueError', `size must be non-negative and not greater than 2147483647`)
        const empty = rawArray(flexibleDType('V', Number(count)), [])
        return voidScalar(empty.dtype, empty, 0)
      }
      const made = asArray(value, { dtype: wanted ?? flexibleDType('V', 0), copy: true })
      return made.ndim === 0 ? voidScalar(made.dtype, made, made.offset) : made
    },
    ...recordArithmetic(),
    float: (self) => call(numberTypes.float, [toPython(self.dtype, self.raw)]),
    int: (self) => call(plainTypes.int, [toPython(self.dtype, self.raw)]),
    getItem: scalarIndex,
    setItem: setVoidItem,
    length: (self) => self.dtype.fields?.length ?? raise('TypeError', "object of type 'numpy.void' has no len()"),
    compare(self, other, op) {
      if (op !== '==' && op !== '!=') return callUFunc(ufuncFacts(COMPARISONS[op]), [self.array, isForeign(other) || other === null ? asHidden(self) : other])
      const right = other instanceof PyNdArray ? other : scalarParts(other)
      if (right === undefined || right.dtype.kind !== 'V') return raise('TypeError', 'Cannot compare structured or void to non-void arrays.')
      const same = callUFunc(ufuncFacts(op === '==' ? 'equal' : 'not_equal'), [self.array, asArray(other)])
      return self.dtype.fields === null && !(same instanceof PyNdArray) ? arrayFromRaws(dtypeOf('?'), [], [truthOf(rawOf(same)) ? 1 : 0]) : same
    },
    iter: (self) => {
      const { fields } = self.dtype
      if (fields === null) return raise('TypeError', "'numpy.void' object is not iterable")
      const list = makeList(fields.map((field) => voidItem(self, field.name)))
      return typeOf(list).slots.iter!(list)
    },
  },
})
scalarTypes.set('V', voidType)

/** A record whose fields are attributes. numpy/_core/records.py */
export const recordType: PyType = defineModuleType<PyVoid>('numpy', 'record', {
  bases: [voidType],
  slots: {
    getAttr(self, name) {
      if (fieldOf(self.dtype, name) === undefined || genericGetOptional(self, name)) return genericGetAttribute(self, name)
      return voidItem(self, name)
    },
    setAttr(self, name, value) {
      if (['setfield', 'getfield', 'dtype'].includes(name)) raise('AttributeError', `Cannot set '${name}' attribute`)
      if (fieldOf(self.dtype, name) !== undefined && value !== undefined) setVoidItem(self, name, value)
      else genericSetAttribute(self, name, value)
    },
  },
  methods: {
    pprint: noArgs((self: PyVoid) => {
      const names = self.dtype.fields!.map((field) => field.name)
      const width = Math.max(...names.map((name) => name.length))
      return names.map((name) => `${name.padStart(width)}: ${strOf(voidItem(self, name))}`).join('\n')
    }),
  },
})

// A class of Python's in NumPy: messages call it by its last name.
recordType.name = 'record'

function genericGetOptional(self: PyVoid, name: string): boolean {
  return self.cls.mro.some((cls) => cls.dict.has(name))
}

/** Classes that users know by several names. */
export const SCALAR_ALIASES: Record<string, string> = {
  bool: '?', bool_: '?', byte: 'b', ubyte: 'B', short: 'h', ushort: 'H', intc: 'i', uintc: 'I', int_: 'l', uint: 'L', long: 'l', ulong: 'L', intp: 'l', uintp: 'L',
  longlong: 'q', ulonglong: 'Q', half: 'e', single: 'f', double: 'd', csingle: 'F', cdouble: 'D', str_: 'U', bytes_: 'S', void: 'V',
}
