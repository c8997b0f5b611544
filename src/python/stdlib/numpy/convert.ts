/** Python values into elements and back: what `a[i] = x`, `a[i]` and `a.item()` do. arraytypes.c.src, scalarapi.c */
import { plainTypes, PyObject, typeOf, type PyInt, type PyType, type PyValue, type Visit } from '../../objects/object'
import { Tracked } from '../../objects/object'
import { raise, typeName } from '../../objects/errors'
import { releaseNow, retain } from '../../objects/lifetime'
import { asIndexInt, isTrue } from '../../objects/number'
import { call } from '../../objects/call'
import { strOf } from '../../objects/protocols'
import { makeTuple, PyTuple } from '../../objects/tuple'
import { hasBuffer } from '../../buffer'
import { textOf } from '../../builtins/arguments'
import { copiedBytes, makeBytes, PyBytes, PyByteArray } from '../../builtins/bytes-storage'
import { doubleOfInt } from '../../builtins/int-arithmetic'
import { makeComplex, makeFloat, numberTypes, PyComplex, PyFloat, toInt } from '../../builtins/number-storage'
import { PyStrObject } from '../../builtins/str-storage'
import { arrayTypes, PyNdArray, viewOfArray } from './array'
import { casterOf, encodeAscii, objectCasts, viewOn } from './cast'
import { dtypeOf, flexibleDType, scalarTypes, type PyDType } from './dtype'
import { fitsInt, readerOf, roundFloat, writerOf, type Complex, type Raw } from './element'
import { dtypeName } from './dtype'
import { Reference } from './references'
import { reportStatus, statusFlags } from './status'

/** A scalar that is no Python number, text or bytes: np.int8(5), np.float32(1.5), np.True_ … */
class PyScalar extends PyObject {
  constructor(
    cls: PyType,
    readonly dtype: PyDType,
    readonly raw: Raw,
  ) {
    super(cls)
  }
}

/** np.void: a record of a structured array looks at the array's own memory; other bytes are its own. */
export class PyVoid extends Tracked {
  constructor(
    cls: PyType,
    readonly dtype: PyDType,
    /** A zero-dimensional array of the element. */
    readonly array: PyNdArray,
  ) {
    super(cls)
    retain(dtype)
    retain(array)
  }

  get raw(): Raw {
    return readerOf(this.dtype)(this.array.view, this.array.offset)
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.dtype)
    visit(this.array)
  }

  override dealloc(): void {
    releaseNow(this.array)
    releaseNow(this.dtype)
  }
}

export interface ScalarParts {
  readonly dtype: PyDType
  readonly raw: Raw
}

/** dtype and value of a NumPy scalar; undefined for anything else. */
export function scalarParts(value: PyValue): ScalarParts | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (value instanceof PyScalar || value instanceof PyVoid) return value
  if (value instanceof PyFloat && isScalarClass(value.cls, 'd')) return { dtype: dtypeOf('d'), raw: value.value }
  if (value instanceof PyComplex && isScalarClass(value.cls, 'D')) return { dtype: dtypeOf('D'), raw: { re: value.re, im: value.im } }
  if (value instanceof PyStrObject && isScalarClass(value.cls, 'U')) return { dtype: flexibleDType('U', Math.max(1, Array.from(value.value).length) * 4), raw: value.value }
  if (value instanceof PyBytes && isScalarClass(value.cls, 'S')) return { dtype: flexibleDType('S', Math.max(1, value.bytes.length)), raw: value.bytes }
  return undefined
}

function isScalarClass(cls: PyType, char: string): boolean {
  const type = scalarTypes.get(char)
  return type !== undefined && cls.mro.includes(type)
}

export function isScalar(value: PyValue): boolean {
  return scalarParts(value) !== undefined
}

/** A NumPy scalar of this value. PyArray_Scalar */
export function makeScalar(dtype: PyDType, raw: Raw, cls: PyType = dtype.scalarType): PyValue {
  switch (dtype.char) {
    case '?':
      return boolScalar(raw !== 0)
    case 'd':
      return new PyFloat(cls, raw as number)
    case 'D':
      return new PyComplex(cls, (raw as Complex).re, (raw as Complex).im)
    case 'O':
      return (raw as Reference).value
    case 'U':
      return new PyStrObject(cls, raw as string)
    case 'S':
      return new PyBytes(cls, raw as Uint8Array)
    default:
      return new PyScalar(cls, dtype.isNative ? dtype : dtypeOf(dtype.char), raw)
  }
}

const truths: { yes?: PyScalar; no?: PyScalar } = {}

/** np.True_ and np.False_: there is one of each. */
export function boolScalar(value: boolean): PyScalar {
  const made = (value ? truths.yes : truths.no) ?? new PyScalar(scalarTypes.get('?') as PyType, dtypeOf('?'), value ? 1 : 0)
  if (value) truths.yes = made
  else truths.no = made
  made.rc = Math.max(made.rc, 2 ** 29)
  return made
}

/** The element at `at` as `a[i]` gives it: a scalar; a record of a structured array stays in the array's memory. */
export function scalarAt(array: PyNdArray, at: number): PyValue {
  const { dtype } = array
  if (dtype.kind !== 'V') return makeScalar(dtype, readerOf(dtype)(array.view, at))
  return voidScalar(dtype, array, at)
}

export function voidScalar(dtype: PyDType, array: PyNdArray, at: number): PyVoid {
  const cls = dtype.scalarType
  if (dtype.fields !== null) return new PyVoid(cls, dtype, viewOfArray(array, { dtype, shape: [], strides: [], offset: at }, arrayTypes.ndarray))
  return new PyVoid(cls, dtype, ownVoid(dtype, readerOf(dtype)(array.view, at) as Uint8Array))
}

/** Filled in by create.ts: a hidden zero-dimensional array of these bytes. */
export const voidHooks = { own: (dtype: PyDType, bytes: Uint8Array): PyNdArray => raise('SystemError', `${dtype.itemsize} ${bytes.length}`) }

function ownVoid(dtype: PyDType, bytes: Uint8Array): PyNdArray {
  return voidHooks.own(dtype, bytes)
}

/** The element as a plain Python value. ndarray.item() */
export function toPython(dtype: PyDType, raw: Raw): PyValue {
  switch (dtype.kind) {
    case 'b':
      return raw !== 0
    case 'i':
    case 'u':
      return raw as PyInt
    case 'f':
      return makeFloat(raw as number)
    case 'c':
      return makeComplex((raw as Complex).re, (raw as Complex).im)
    case 'S':
      return makeBytes((raw as Uint8Array).slice())
    case 'U':
      return raw as string
    case 'O':
      return (raw as Reference).value
    case 'V': {
      const bytes = raw as Uint8Array
      if (dtype.fields !== null) return makeTuple(dtype.fields.map((field) => fieldToPython(field.dtype, bytes, field.offset)))
      return makeBytes(bytes.slice())
    }
  }
}

/** A field of a record as `item()` gives it; a sub-array becomes an array of its own in NumPy, and so here. */
function fieldToPython(dtype: PyDType, bytes: Uint8Array, offset: number): PyValue {
  if (dtype.subarray === null) return toPython(dtype, readerOf(dtype)(viewOn(bytes), offset))
  return subarrayHooks.make(dtype, bytes.slice(offset, offset + dtype.itemsize))
}

export const subarrayHooks = { make: (dtype: PyDType, bytes: Uint8Array): PyValue => raise('SystemError', `${dtype.itemsize} ${bytes.length}`) }

function isSequenceLike(value: PyValue): boolean {
  if (typeof value !== 'object' || value === null) return false
  return typeOf(value).patternKind === 'sequence' || value instanceof PyBytes || value instanceof PyByteArray
}

/** int(value) in int()'s words. PyNumber_Long */
function longOf(value: PyValue): PyInt {
  const made = call(plainTypes.int, [value instanceof PyBytes ? makeBytes(value.bytes.slice()) : value])
  return toInt(made) as PyInt
}

/** An int as the C type of these elements: the words tell through which it went. MyLong_AsLong … */
export function asLong(value: PyInt, dtype: PyDType): PyInt {
  if (fitsInt(value, dtype)) return value
  if (dtype.char === 'q' || dtype.char === 'Q') {
    if (value < -(2n ** 63n) || value >= 2n ** (dtype.char === 'q' ? 63n : 64n)) raise('OverflowError', 'int too big to convert')
  }
  else if (value < -(2n ** 63n) || value >= 2n ** (dtype.char === 'I' || dtype.char === 'L' ? 64n : 63n)) {
    raise('OverflowError', 'Python int too large to convert to C long')
  }
  return raise('OverflowError', `Python integer ${value} out of bounds for ${dtypeName(dtype)}`)
}

function rawInt(value: PyValue, dtype: PyDType): PyInt {
  const plain = toInt(value)
  if (plain !== undefined) return asLong(plain, dtype)
  if (value instanceof PyNdArray) return arrayElement(value, dtype) as PyInt
  return asLong(longOf(value), dtype)
}

function rawDouble(value: PyValue): number {
  if (value instanceof PyFloat) return value.value
  const plain = toInt(value)
  if (plain !== undefined) return doubleOfInt(plain)
  if (value === null) return NaN
  const text = textOf(value)
  if (text === undefined && isSequenceLike(value) && !(value instanceof PyBytes)) raise('ValueError', 'setting an array element with a sequence.')
  return (call(numberTypes.float, [value]) as PyFloat).value
}

function rawComplex(value: PyValue): Complex {
  if (value instanceof PyComplex) return { re: value.re, im: value.im }
  if (value === null) return { re: NaN, im: NaN }
  const text = textOf(value) ?? (value instanceof PyBytes ? String.fromCharCode(...value.bytes) : undefined)
  if (text === undefined && isSequenceLike(value)) raise('TypeError', `must be real number, not ${typeName(value)}`)
  const made = call(numberTypes.complex, [text ?? value]) as PyComplex
  return { re: made.re, im: made.im }
}

/** A zero-dimensional array as an element; one with elements is a sequence. */
function arrayElement(value: PyNdArray, dtype: PyDType): Raw {
  if (value.ndim > 0 && dtype.kind === 'c') raise('TypeError', 'only 0-dimensional arrays can be converted to Python scalars')
  if (value.ndim > 0) raise('ValueError', `setting an array element with a sequence${dtype.kind === 'S' || dtype.kind === 'U' ? '' : '.'}`)
  warnOfCast(value.dtype, dtype)
  const raw = casterOf(value.dtype, dtype)(readerOf(value.dtype)(value.view, value.offset))
  reportStatus('cast')
  return raw
}

function widthOf(dtype: PyDType): number {
  return dtype.kind === 'U' ? dtype.itemsize / 4 : dtype.itemsize
}

function rawText(value: PyValue, dtype: PyDType): string {
  const text = textOf(value)
  if (text !== undefined) return cut(text, widthOf(dtype))
  if (value instanceof PyBytes) return cut(decodeLatinAscii(value.bytes), widthOf(dtype))
  if (isSequenceLike(value)) raise('ValueError', 'setting an array element with a sequence')
  return cut(strOf(value), widthOf(dtype))
}

function decodeLatinAscii(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

/** The first characters, without zeros at the end, which no element can hold. */
function cut(text: string, width: number): string {
  const points = Array.from(text).slice(0, width)
  while (points.length > 0 && points[points.length - 1] === '\0') points.pop()
  return points.join('')
}

function rawBytes(value: PyValue, dtype: PyDType): Uint8Array {
  if (value instanceof PyBytes) return value.bytes.subarray(0, dtype.itemsize)
  if (value instanceof PyByteArray) return value.contents().slice(0, dtype.itemsize)
  const text = textOf(value)
  if (text === undefined && isSequenceLike(value)) raise('ValueError', 'setting an array element with a sequence')
  return encodeAscii(text ?? strOf(value)).subarray(0, dtype.itemsize)
}

function rawVoid(value: PyValue, dtype: PyDType): Uint8Array {
  const { fields } = dtype
  const out = new Uint8Array(dtype.itemsize)
  if (fields !== null) {
    if (value instanceof PyTuple) {
      if (value.items.length !== fields.length) {
        raise('ValueError', `could not assign tuple of length ${value.items.length} to structure with ${fields.length} fields.`)
      }
      fields.forEach((field, i) => writeValue(viewOn(out), field.offset, value.items[i] as PyValue, field.dtype))
      return out
    }
    for (const field of fields) writeValue(viewOn(out), field.offset, value, field.dtype)
    return out
  }
  if (dtype.subarray !== null) {
    writeValue(viewOn(out), 0, value, dtype)
    return out
  }
  if (!hasBuffer(value)) raise('TypeError', `a bytes-like object is required, not '${typeName(value)}'`)
  out.set(copiedBytes(value).subarray(0, dtype.itemsize))
  return out
}

/** Filled in by create.ts: a nested sequence as the elements of a sub-array. */
export const subarrayAssign = { write: (_view: DataView, _at: number, _value: PyValue, _dtype: PyDType): void => {} }

/** Stores a value; the fields of a record one after the other, so that those before one that will not do are kept. */
export function storeValue(view: DataView, at: number, value: PyValue, dtype: PyDType): void {
  const { fields } = dtype
  if (fields === null || scalarParts(value) !== undefined || (value instanceof PyNdArray && value.ndim === 0)) {
    writeValue(view, at, value, dtype)
    return
  }
  if (value instanceof PyTuple && value.items.length !== fields.length) {
    raise('ValueError', `could not assign tuple of length ${value.items.length} to structure with ${fields.length} fields.`)
  }
  fields.forEach((field, i) => storeValue(view, at + field.offset, value instanceof PyTuple ? (value.items[i] as PyValue) : value, field.dtype))
}

function writeValue(view: DataView, at: number, value: PyValue, dtype: PyDType): void {
  if (dtype.subarray !== null) subarrayAssign.write(view, at, value, dtype)
  else writerOf(dtype)(view, at, rawFrom(value, dtype))
}

/** A NumPy number as it is cast, whether it fits or not; undefined for every other value. PyArray_CastToType */
export function castNumber(value: PyValue, dtype: PyDType): Raw | undefined {
  const scalar = scalarParts(value)
  if (scalar === undefined || !scalar.dtype.isNumber || (dtype.kind !== 'i' && dtype.kind !== 'u')) return undefined
  warnOfCast(scalar.dtype, dtype)
  const raw = casterOf(scalar.dtype, dtype)(scalar.raw)
  reportStatus('cast')
  return raw
}

/** A Python value as an element of this dtype. setitem of arraytypes.c.src */
export function rawFrom(value: PyValue, dtype: PyDType): Raw {
  if (dtype.isObject) return new Reference(value)
  const scalar = scalarParts(value)
  if (scalar !== undefined && !(value instanceof PyVoid && dtype.kind !== 'V')) {
    warnOfCast(scalar.dtype, dtype)
    // Signed ints are asked for by int(), texts by both kinds.
    if (dtype.kind === 'i' && 'iuf'.includes(scalar.dtype.kind)) return rawInt(toPython(scalar.dtype, scalar.raw), dtype)
    if ((dtype.kind === 'i' || dtype.kind === 'u') && scalar.dtype.kind === 'U') return asLong(longOf(value), dtype)
    const raw = casterOf(scalar.dtype, dtype)(scalar.raw)
    reportStatus('cast')
    return raw
  }
  if (value instanceof PyNdArray && (value.ndim === 0 || dtype.kind !== 'b')) return arrayElement(value, dtype)
  switch (dtype.kind) {
    case 'b':
      if (value instanceof PyNdArray && value.size !== 1) raise('ValueError', 'setting an array element with a sequence.')
      return isTrue(value) ? 1 : 0
    case 'i':
    case 'u':
      return rawInt(value, dtype)
    case 'f': {
      const double = rawDouble(value)
      const rounded = roundFloat(double, dtype.itemsize)
      if (!Number.isFinite(rounded) && Number.isFinite(double)) {
        statusFlags.over = true
        reportStatus('cast')
      }
      return rounded
    }
    case 'c': {
      const { re, im } = rawComplex(value)
      return { re: roundFloat(re, dtype.itemsize / 2), im: roundFloat(im, dtype.itemsize / 2) }
    }
    case 'S':
      return rawBytes(value, dtype)
    case 'U':
      return rawText(value, dtype)
    case 'V':
      return rawVoid(value, dtype)
    case 'O':
      return new Reference(value)
  }
}

objectCasts.toPython = toPython
objectCasts.rawFrom = rawFrom

/** Filled in by module.ts with numpy.exceptions.ComplexWarning. */
export const complexWarning: { give: () => void } = { give: () => {} }

/** Says what is lost when elements of one dtype become those of another, whether there are any or not: once for each field. */
export function warnOfCast(from: PyDType, to: PyDType): void {
  if (from.fields !== null && to.fields !== null) {
    for (const [i, field] of to.fields.entries()) if (from.fields[i] !== undefined) warnOfCast(from.fields[i].dtype, field.dtype)
  } else if (from.kind === 'c' && 'iuf'.includes(to.kind)) complexWarning.give()
}

/** The dtype that a plain Python value would have by itself; undefined for what is only an object to NumPy. */
export function discoverDType(value: PyValue): PyDType | undefined {
  switch (typeof value) {
    case 'boolean':
      return dtypeOf('?')
    case 'number':
      return dtypeOf('l')
    case 'bigint':
      return value >= -(2n ** 63n) && value < 2n ** 63n ? dtypeOf('l') : value >= 0n && value < 2n ** 64n ? dtypeOf('Q') : undefined
    case 'string':
      return flexibleDType('U', Array.from(value).length * 4)
    default:
  }
  if (value === null) return undefined
  const scalar = scalarParts(value)
  if (scalar !== undefined) return scalar.dtype
  if (value instanceof PyFloat) return dtypeOf('d')
  if (value instanceof PyComplex) return dtypeOf('D')
  if (value instanceof PyBytes) return flexibleDType('S', value.bytes.length)
  const text = textOf(value)
  if (text !== undefined) return flexibleDType('U', Array.from(text).length * 4)
  const int = toInt(value)
  return int === undefined ? undefined : discoverDType(int)
}

export function indexOf(value: PyValue): number {
  return Number(asIndexInt(value))
}
