/** Elements of a view as Python values, in memoryview's words. unpack_single, pack_single */
import { intHooks, asIndexInt, isTrue } from '../objects/number'
import { isRaised, raise } from '../objects/errors'
import { typeOf, type PyInt, type PyValue } from '../objects/object'
import { fits, readFloat, readInt, writeFloat, writeInt, type ElementFormat } from './formats'

/** Values of types that live above this floor; filled in by the files that define them. */
export const valueHooks: {
  makeFloat: (value: number) => PyValue
  makeComplex: (re: number, im: number) => PyValue
  /** The payload of a float (or of a subclass); undefined for anything else. */
  floatPayload: (value: PyValue) => number | undefined
  /** A new bytes object that takes the array over. */
  makeBytes: (bytes: Uint8Array) => PyValue
  /** The payload of bytes (or of a subclass); undefined for anything else. */
  bytesPayload: (value: PyValue) => Uint8Array | undefined
} = {
  makeFloat: () => null,
  makeComplex: () => null,
  floatPayload: () => undefined,
  makeBytes: () => null,
  bytesPayload: () => undefined,
}

/** A number as a double: floats, `__float__`, `__index__`. PyFloat_AsDouble */
export function asDouble(value: PyValue): number {
  if (typeof value === 'number') return value
  const payload = valueHooks.floatPayload(value)
  if (payload !== undefined) return payload
  const slots = typeOf(value).slots
  const int = intHooks.payload(value)
  if (int === undefined && slots.float !== undefined) {
    const made = slots.float(value)
    const result = valueHooks.floatPayload(made)
    if (result === undefined) raise('TypeError', `${typeOf(value).name}.__float__ returned non-float (type ${typeOf(made).name})`)
    return result
  }
  if (int === undefined && slots.index === undefined) raise('TypeError', `must be real number, not ${typeOf(value).name}`)
  const exact = int ?? asIndexInt(value)
  const double = Number(exact)
  if (!Number.isFinite(double)) raise('OverflowError', 'int too large to convert to float')
  return double
}

/** The element at `at`, in native order. unpack_single */
export function readElement(view: DataView, at: number, format: ElementFormat): PyValue {
  switch (format.kind) {
    case 'int':
      return readInt(view, at, format.size, format.signed, true)
    case 'float':
      return valueHooks.makeFloat(readFloat(view, at, format.size, true))
    case 'bool':
      return view.getUint8(at) !== 0
    default:
      return valueHooks.makeBytes(new Uint8Array([view.getUint8(at)]))
  }
}

/** What `writeElement` takes. */
export type RawElement = PyInt | Uint8Array

/**
 * A Python value made ready for one element; may run Python. TypeError and ValueError in memoryview's words, with the
 * view's format as it is spelled there. `whenConverted` is asked before a range is looked at: the value's own method may
 * have released the view. pack_single, before it writes
 */
export function toElement(value: PyValue, format: ElementFormat, spelled: string, whenConverted?: () => void): RawElement {
  switch (format.kind) {
    case 'bool':
      return isTrue(value) ? 1 : 0
    case 'byte': {
      const bytes = valueHooks.bytesPayload(value)
      if (bytes === undefined) return invalidType(spelled)
      if (bytes.length !== 1) return invalidValue(spelled)
      return bytes
    }
    default: {
      let raw: PyInt
      try {
        raw = format.kind === 'float' ? asDouble(value) : wideInt(value, format)
      } catch (thrown) {
        if (isRaised(thrown, 'TypeError')) return invalidType(spelled)
        if (isRaised(thrown, 'OverflowError') || isRaised(thrown, 'ValueError')) return invalidValue(spelled)
        throw thrown
      }
      whenConverted?.()
      return format.kind === 'float' || format.size === 8 || fits(raw, format.size, format.signed) ? raw : invalidValue(spelled)
    }
  }
}

/** As wide as C's types to which every int is converted first. pylong_as_ld, pylong_as_lu and their like */
function wideInt(value: PyValue, format: ElementFormat): PyInt {
  // A pointer takes ints only, and negative ones as signed. PyLong_AsVoidPtr
  const isPointer = format.char === 'P'
  if (isPointer && intHooks.payload(value) === undefined) raise('TypeError', 'an integer is required')
  const int = asIndexInt(value)
  if (!fits(int, 8, format.signed) && !(isPointer && int < 0 && fits(int, 8, true))) {
    raise('OverflowError', 'int too large to convert')
  }
  return int
}

/** Writes what `toElement` made. */
export function writeElement(view: DataView, at: number, format: ElementFormat, raw: RawElement, spelled: string): void {
  if (raw instanceof Uint8Array) view.setUint8(at, raw[0] as number)
  else if (format.kind === 'float') {
    if (!writeFloat(view, at, format.size, raw as number, true)) invalidValue(spelled)
  } else writeInt(view, at, format.size, raw, true)
}

function invalidType(spelled: string): never {
  return raise('TypeError', `memoryview: invalid type for format '${spelled}'`)
}

function invalidValue(spelled: string): never {
  return raise('ValueError', `memoryview: invalid value for format '${spelled}'`)
}

/** Whether two elements of one native format are equal; NaN is not equal to itself. unpack_cmp */
export function sameElement(a: DataView, atA: number, b: DataView, atB: number, format: ElementFormat): boolean {
  if (format.kind === 'float') return readFloat(a, atA, format.size, true) === readFloat(b, atB, format.size, true)
  if (format.kind === 'bool') return (a.getUint8(atA) !== 0) === (b.getUint8(atB) !== 0)
  for (let k = 0; k < format.size; k++) if (a.getUint8(atA + k) !== b.getUint8(atB + k)) return false
  return true
}
