/**
 * What one element's bytes mean: the struct module's format characters, native (with 64-bit Linux's sizes and
 * alignment) and standard. Reading and writing primitives only; who converts Python values, and in which words it
 * refuses them, is in `element.ts` for views and with `array` and `struct` for theirs.
 */
import { normalizeInt, type PyInt } from '../objects/object'

/** What kind of Python value an element is. */
export type ElementKind = 'int' | 'float' | 'complex' | 'bool' | 'byte'

export interface ElementFormat {
  readonly char: string
  readonly size: number
  /** Native alignment. */
  readonly alignment: number
  readonly kind: ElementKind
  /** int: lowest and highest value. Beyond 53 bits these are not exact numbers; see `fits`. */
  readonly signed: boolean
}

const SIGNED_64 = 2n ** 63n
const UNSIGNED_64 = 2n ** 64n

/** Whether an int of this size and sign holds the value. */
export function fits(value: PyInt, size: number, signed: boolean): boolean {
  if (size < 8) {
    if (typeof value === 'bigint') return false
    const span = 2 ** (8 * size)
    return signed ? value >= -span / 2 && value < span / 2 : value >= 0 && value < span
  }
  if (typeof value === 'number') return signed || value >= 0
  return signed ? value >= -SIGNED_64 && value < SIGNED_64 : value >= 0n && value < UNSIGNED_64
}

/** Reads an integer element. */
export function readInt(view: DataView, at: number, size: number, signed: boolean, little: boolean): PyInt {
  switch (size) {
    case 1:
      return signed ? view.getInt8(at) : view.getUint8(at)
    case 2:
      return signed ? view.getInt16(at, little) : view.getUint16(at, little)
    case 4:
      return signed ? view.getInt32(at, little) : view.getUint32(at, little)
    default: {
      const high = signed ? view.getInt32(little ? at + 4 : at, little) : view.getUint32(little ? at + 4 : at, little)
      const low = view.getUint32(little ? at : at + 4, little)
      if (high < 0x200000 && high >= -0x200000) {
        const value = high * 0x100000000 + low
        // -2**53 is not a safe integer, and so is a bigint.
        if (value >= Number.MIN_SAFE_INTEGER) return value
      }
      return normalizeInt(signed ? view.getBigInt64(at, little) : view.getBigUint64(at, little))
    }
  }
}

/** Writes an integer element that fits. */
export function writeInt(view: DataView, at: number, size: number, value: PyInt, little: boolean): void {
  switch (size) {
    case 1:
      view.setUint8(at, value as number)
      return
    case 2:
      view.setUint16(at, value as number, little)
      return
    case 4:
      view.setUint32(at, value as number, little)
      return
    default:
      view.setBigUint64(at, BigInt.asUintN(64, BigInt(value)), little)
  }
}

/** PyFloat_Unpack2, 4, 8 */
export function readFloat(view: DataView, at: number, size: number, little: boolean): number {
  if (size === 8) return view.getFloat64(at, little)
  if (size === 4) return view.getFloat32(at, little)
  return halfToDouble(view.getUint16(at, little))
}

/** False when a half does not hold the value: too large. A float too large for 4 bytes becomes infinite. */
export function writeFloat(view: DataView, at: number, size: number, value: number, little: boolean): boolean {
  if (size === 8) view.setFloat64(at, value, little)
  else if (size === 4) view.setFloat32(at, value, little)
  else {
    const half = doubleToHalf(value)
    if (half === undefined) return false
    view.setUint16(at, half, little)
  }
  return true
}

/** Whether a finite double is still finite as a 4-byte float. */
export function fitsSingle(value: number): boolean {
  return !Number.isFinite(value) || Number.isFinite(Math.fround(value))
}

function halfToDouble(half: number): number {
  const sign = half & 0x8000 ? -1 : 1
  const exponent = (half >> 10) & 0x1f
  const fraction = half & 0x3ff
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN
  if (exponent === 0) return sign * fraction * 2 ** -24
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}

/** Rounds half to even; undefined when the result would be infinite. PyFloat_Pack2 */
function doubleToHalf(value: number): number | undefined {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0
  if (Number.isNaN(value)) return 0x7e00
  const magnitude = Math.abs(value)
  if (magnitude === Infinity) return sign | 0x7c00
  if (magnitude < 2 ** -25) return sign
  const exponent = Math.max(-14, Math.floor(Math.log2(magnitude)))
  const step = 2 ** (exponent - 10)
  const scaled = magnitude / step
  const floor = Math.floor(scaled)
  const rest = scaled - floor
  let units = floor
  if (rest > 0.5 || (rest === 0.5 && floor % 2 === 1)) units++
  // Math.log2 may be off by one next to a power of two; the sums below carry over by themselves.
  const bits = exponent === -14 ? units : units + ((exponent + 14) << 10)
  if (bits >= 0x7c00) return undefined
  return sign | bits
}

function format(char: string, size: number, kind: ElementKind, signed = false, alignment = size): ElementFormat {
  return { char, size, alignment, kind, signed }
}

/** Characters that a memoryview reads by itself: native sizes and order. get_native_fmtchar */
export const nativeFormats: ReadonlyMap<string, ElementFormat> = new Map(
  [
    format('c', 1, 'byte'),
    format('b', 1, 'int', true),
    format('B', 1, 'int'),
    format('?', 1, 'bool'),
    format('h', 2, 'int', true),
    format('H', 2, 'int'),
    format('i', 4, 'int', true),
    format('I', 4, 'int'),
    format('l', 8, 'int', true),
    format('L', 8, 'int'),
    format('q', 8, 'int', true),
    format('Q', 8, 'int'),
    format('n', 8, 'int', true),
    format('N', 8, 'int'),
    format('P', 8, 'int'),
    format('e', 2, 'float'),
    format('f', 4, 'float'),
    format('d', 8, 'float'),
  ].map((each) => [each.char, each]),
)

/** The format of a single native character with an optional '@' before it; undefined for any other string. */
export function nativeFormat(text: string): ElementFormat | undefined {
  return nativeFormats.get(text.startsWith('@') ? text.slice(1) : text)
}

/** Formats whose elements are single bytes, which alone may be cast to and from anything. IS_BYTE_FORMAT */
export function isByteFormat(format: ElementFormat | undefined): boolean {
  return format !== undefined && (format.char === 'B' || format.char === 'b' || format.char === 'c')
}
