/**
 * Raw values from one dtype to another, which dtype two others have in common, and which casts are allowed.
 * numpy/_core/src/multiarray/convert_datatype.c, lowlevel_strided_loops.c.src
 */
import { normalizeInt, type PyInt, type PyValue } from '../../objects/object'
import { exceptionTypes, PyRaise, raise } from '../../objects/errors'
import { call } from '../../objects/call'
import { makeBytes } from '../../builtins/bytes-storage'
import { parseDouble } from '../../builtins/float-parse'
import type { PyComplex } from '../../builtins/number-storage'
import { complexType } from '../../builtins/complex'
import { reprString } from '../../builtins/str-repr'
import { reprBytesText } from './text'
import { floatText, complexText } from './float-text'
import { dtypeBySize, dtypeOf, flexibleDType, nativeDType, sameDType, structuredDType, subarrayDType, type Field, type PyDType } from './dtype'
import { roundFloat, trimZeros, wrapInt, readerOf, writerOf, type Complex, type Raw } from './element'
import { Reference } from './references'
import { statusFlags } from './status'

export type Caster = (raw: Raw) => Raw

const identity: Caster = (raw) => raw

/** A double as an int of so many bytes, as the processor converts it: what does not fit becomes the lowest value. */
function doubleToInt(value: number, size: number, signed: boolean): PyInt {
  const whole = Math.trunc(value)
  const isNarrow = size < 4 || (size === 4 && signed)
  if (isNarrow) {
    if (whole >= -0x80000000 && whole <= 0x7fffffff) return wrapInt(whole + 0, size, signed)
    statusFlags.invalid = true
    return wrapInt(-0x80000000, size, signed)
  }
  if (whole >= -(2 ** 63) && whole < 2 ** 63) return wrapInt(Number.isSafeInteger(whole) ? whole + 0 : normalizeInt(BigInt(whole)), size, signed)
  if (!signed && size === 8 && whole >= 0 && whole < 2 ** 64) return normalizeInt(BigInt(whole))
  statusFlags.invalid = true
  // What processors make of it: the half of what is too large, and that is nothing.
  if (!signed && size === 8 && whole > 0) return 0
  return wrapInt(normalizeInt(-(2n ** 63n)), size, signed)
}

function parseInteger(text: string, shown: string): PyInt {
  const match = /^\s*([+-]?)(\d+(?:_\d+)*)\s*$/.exec(text)
  if (match === null) return raise('ValueError', `invalid literal for int() with base 10: ${shown}`)
  const value = BigInt((match[2] as string).replaceAll('_', ''))
  return normalizeInt(match[1] === '-' ? -value : value)
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

function decodeAscii(bytes: Uint8Array): string {
  const at = bytes.findIndex((byte) => byte > 127)
  if (at >= 0) {
    throw new PyRaise(call(exceptionTypes.UnicodeDecodeError!, ['ascii', makeBytes(bytes.slice()), at, at + 1, 'ordinal not in range(128)']) as ConstructorParameters<typeof PyRaise>[0])
  }
  return latin(bytes)
}

/** ASCII bytes of a text; UnicodeEncodeError beyond. */
export function encodeAscii(text: string): Uint8Array {
  const points = Array.from(text, (point) => point.codePointAt(0) as number)
  const at = points.findIndex((point) => point > 127)
  if (at >= 0) {
    let end = at + 1
    while (end < points.length && (points[end] as number) > 127) end++
    throw new PyRaise(call(exceptionTypes.UnicodeEncodeError!, ['ascii', text, at, end, 'ordinal not in range(128)']) as ConstructorParameters<typeof PyRaise>[0])
  }
  return Uint8Array.from(points)
}

/** A number as the text that a string array keeps of it. */
function numberText(raw: Raw, from: PyDType): string {
  switch (from.kind) {
    case 'b':
      return raw === 0 ? 'False' : 'True'
    case 'f':
      return floatText(raw as number, from.itemsize)
    case 'c':
      return complexText(raw as Complex, from.itemsize / 2)
    default:
      return String(raw)
  }
}

function fromTextTo(to: PyDType, from: PyDType): Caster {
  const shown = (raw: Raw): string => (from.kind === 'S' ? `np.bytes_(${reprBytesText(raw as Uint8Array)})` : `np.str_(${reprString(raw as string)})`)
  const text = (raw: Raw): string => (from.kind === 'S' ? latin(raw as Uint8Array) : (raw as string))
  switch (to.kind) {
    case 'b':
      return (raw) => Number(text(raw) !== '')
    case 'i':
    case 'u':
      return (raw) => {
        const value = parseInteger(text(raw), from.kind === 'S' ? reprBytesText(raw as Uint8Array) : shown(raw))
        if (value < -(2n ** 63n) || value >= 2n ** 64n) raise('OverflowError', 'Python int too large to convert to C long')
        return wrapInt(value, to.itemsize, to.kind === 'i')
      }
    case 'f':
      return (raw) => {
        const value = parseDouble(text(raw))
        if (value === undefined) raise('ValueError', `could not convert string to float: ${shown(raw)}`)
        return roundFloat(value, to.itemsize)
      }
    default:
      return (raw) => {
        const made = call(complexType, [text(raw)]) as PyComplex
        return { re: roundFloat(made.re, to.itemsize / 2), im: roundFloat(made.im, to.itemsize / 2) }
      }
  }
}

/** How a raw value of one dtype becomes one of another: unsafe casting, as `astype` does it. */
export function casterOf(from: PyDType, to: PyDType): Caster {
  if (from === to) return identity
  if (from.isObject || to.isObject) return objectCaster(from, to)
  if (from.kind === 'V' || to.kind === 'V') return voidCaster(from, to)
  if (from.kind === to.kind && 'bSU'.includes(from.kind)) return identity
  if (to.kind === 'U') return from.kind === 'S' ? (raw) => decodeAscii(raw as Uint8Array) : (raw) => numberText(raw, from)
  if (to.kind === 'S') {
    if (from.kind === 'U') return (raw) => encodeAscii(raw as string)
    return (raw) => encodeAscii(numberText(raw, from))
  }
  if (from.kind === 'S' || from.kind === 'U') return fromTextTo(to, from)
  return numberCaster(from, to)
}

/** Filled in by convert.ts: elements as Python values, and back. */
export const objectCasts = {} as { toPython: (dtype: PyDType, raw: Raw) => PyValue; rawFrom: (value: PyValue, dtype: PyDType) => Raw }

/** Elements become objects, and objects what they would be if they were assigned. OBJECT_to_@TOTYPE@ */
function objectCaster(from: PyDType, to: PyDType): Caster {
  if (!to.isObject) return (raw) => objectCasts.rawFrom((raw as Reference).value, to)
  return from.isObject ? identity : (raw) => new Reference(objectCasts.toPython(from, raw))
}

function numberCaster(from: PyDType, to: PyDType): Caster {
  const size = to.kind === 'c' ? to.itemsize / 2 : to.itemsize
  if (from.kind === 'c') {
    switch (to.kind) {
      case 'b':
        return (raw) => ((raw as Complex).re !== 0 || (raw as Complex).im !== 0 ? 1 : 0)
      case 'c':
        return size === 8 ? identity : (raw) => ({ re: roundFinite((raw as Complex).re, size), im: roundFinite((raw as Complex).im, size) })
      default: {
        const part = numberCaster(dtypeOf(from.itemsize === 16 ? 'd' : 'f'), to)
        return (raw) => part((raw as Complex).re)
      }
    }
  }
  switch (to.kind) {
    case 'b':
      return (raw) => (raw === 0 ? 0 : 1)
    case 'i':
    case 'u': {
      const signed = to.kind === 'i'
      if (from.kind === 'f') return (raw) => doubleToInt(raw as number, size, signed)
      if (from.kind === 'b' || (from.kind === to.kind && from.itemsize <= size)) return identity
      return (raw) => wrapInt(raw as PyInt, size, signed)
    }
    case 'f':
      if (from.kind === 'f') return from.itemsize <= size ? identity : (raw) => roundFinite(raw as number, size)
      return (raw) => roundFinite(Number(raw), size)
    default:
      return (raw) => ({ re: roundFinite(Number(raw), size), im: 0 })
  }
}

/** Rounds, and notes an overflow. */
function roundFinite(value: number, size: number): number {
  const rounded = roundFloat(value, size)
  if (!Number.isFinite(rounded) && Number.isFinite(value)) statusFlags.over = true
  return rounded
}

/** Structures are cast field by field; a number becomes every field; bytes stay bytes. */
function voidCaster(from: PyDType, to: PyDType): Caster {
  if (to.kind !== 'V') {
    if (from.fields !== null) {
      if (from.fields.length !== 1 || to.isFlexible) {
        return raise('ValueError', 'cannot cast structured data to a non-structured type')
      }
      const [field] = from.fields as readonly [Field]
      const read = readerOf(field.dtype)
      const inner = casterOf(field.dtype, to)
      return (raw) => inner(read(viewOn(raw as Uint8Array), field.offset))
    }
    if (to.kind === 'S') return (raw) => trimZeros(raw as Uint8Array)
    const read = readerOf(to)
    return (raw) => {
      const bytes = new Uint8Array(to.itemsize)
      bytes.set((raw as Uint8Array).subarray(0, to.itemsize))
      return read(viewOn(bytes), 0)
    }
  }
  if (to.fields !== null) return structCaster(from, to.fields, to.itemsize)
  if (to.subarray !== null) {
    const { base } = to.subarray
    const write = writerOf(base)
    if (from.subarray !== null) {
      const inner = casterOf(from.subarray.base, base)
      const read = readerOf(from.subarray.base)
      const step = from.subarray.base.itemsize
      return (raw) => {
        const out = new Uint8Array(to.itemsize)
        for (let i = 0; i * base.itemsize < to.itemsize; i++) write(viewOn(out), i * base.itemsize, inner(read(viewOn(raw as Uint8Array), i * step)))
        return out
      }
    }
    const inner = casterOf(from, base)
    return (raw) => {
      const out = new Uint8Array(to.itemsize)
      for (let at = 0; at < to.itemsize; at += base.itemsize) write(viewOn(out), at, inner(raw))
      return out
    }
  }
  if (from.kind === 'V') return identity
  const write = writerOf(from)
  return (raw) => {
    const out = new Uint8Array(Math.max(to.itemsize, from.itemsize))
    write(viewOn(out), 0, raw)
    return out.subarray(0, to.itemsize)
  }
}

function structCaster(from: PyDType, fields: readonly Field[], itemsize: number): Caster {
  if (from.fields === null) {
    const parts = fields.map((field) => ({ field, inner: casterOf(from, field.dtype), write: writerOf(field.dtype) }))
    return (raw) => {
      const out = new Uint8Array(itemsize)
      for (const { field, inner, write } of parts) write(viewOn(out), field.offset, inner(raw))
      return out
    }
  }
  if (from.fields.length !== fields.length) raise('ValueError', 'structures must have the same size')
  const parts = fields.map((field, i) => {
    const source = from.fields![i] as Field
    return { source, field, read: readerOf(source.dtype), inner: casterOf(source.dtype, field.dtype), write: writerOf(field.dtype) }
  })
  return (raw) => {
    const out = new Uint8Array(itemsize)
    for (const { source, field, read, inner, write } of parts) write(viewOn(out), field.offset, inner(read(viewOn(raw as Uint8Array), source.offset)))
    return out
  }
}

export function viewOn(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

const KIND_ORDER = 'buifc'

/** Characters that a number's text may take. */
export function textWidth(dtype: PyDType): number {
  switch (dtype.kind) {
    case 'b':
      return 5
    case 'i':
      return { 1: 4, 2: 6, 4: 11, 8: 21 }[dtype.itemsize] as number
    case 'u':
      return { 1: 3, 2: 5, 4: 10, 8: 20 }[dtype.itemsize] as number
    case 'f':
      return 32
    case 'c':
      return 64
    default:
      return dtype.kind === 'U' ? dtype.itemsize / 4 : dtype.itemsize
  }
}

/** The smallest dtype that both can be cast to safely; undefined when there is none. PyArray_PromoteTypes */
export function promote(a: PyDType, b: PyDType): PyDType | undefined {
  if (a === b && a.isNative) return a
  if (a.isObject || b.isObject) return dtypeOf('O')
  if (a.kind === 'V' || b.kind === 'V') return promoteVoids(a, b)
  if (a.kind === 'S' || a.kind === 'U' || b.kind === 'S' || b.kind === 'U') {
    const kind = a.kind === 'U' || b.kind === 'U' ? 'U' : 'S'
    const width = Math.max(textWidth(a), textWidth(b))
    return flexibleDType(kind, kind === 'U' ? width * 4 : width)
  }
  const [low, high] = KIND_ORDER.indexOf(a.kind) <= KIND_ORDER.indexOf(b.kind) ? [a, b] : [b, a]
  if (low.kind === high.kind) return nativeDType(low.itemsize >= high.itemsize ? low : high)
  if (low.kind === 'b') return nativeDType(high)
  if (high.kind === 'i') {
    // An unsigned with a signed int: the next larger signed one.
    if (low.itemsize < high.itemsize) return nativeDType(high)
    return low.itemsize === 8 ? dtypeOf('d') : dtypeBySize('i', low.itemsize * 2)
  }
  const floatSize = low.kind === 'f' ? low.itemsize : low.itemsize === 1 ? 2 : low.itemsize === 2 ? 4 : 8
  if (high.kind === 'f') return dtypeBySize('f', Math.max(floatSize, high.itemsize))
  return dtypeBySize('c', Math.max(floatSize * 2, high.itemsize))
}

function promoteVoids(a: PyDType, b: PyDType): PyDType | undefined {
  if (a.kind !== b.kind) return undefined
  if (a.fields !== null || b.fields !== null) {
    if (a.fields === null || b.fields === null || a.fields.length !== b.fields.length) return undefined
    const fields: Field[] = []
    let offset = 0
    for (const [i, field] of a.fields.entries()) {
      const other = b.fields[i] as Field
      const common = field.name === other.name ? promote(field.dtype, other.dtype) : undefined
      if (common === undefined) return undefined
      fields.push({ name: field.name, dtype: common, offset })
      offset += common.itemsize
    }
    return sameDType(a, b) && a.isNative ? a : structuredDType(fields, offset)
  }
  if (a.subarray !== null || b.subarray !== null) {
    if (a.subarray === null || b.subarray === null || String(a.subarray.shape) !== String(b.subarray.shape)) return undefined
    const common = promote(a.subarray.base, b.subarray.base)
    return common === undefined ? undefined : subarrayDType(common, a.subarray.shape)
  }
  return a.itemsize === b.itemsize ? a : undefined
}

export type Casting = 'no' | 'equiv' | 'safe' | 'same_kind' | 'unsafe'

/** PyArray_CanCastTypeTo */
export function canCast(from: PyDType, to: PyDType, casting: Casting): boolean {
  if (casting === 'unsafe') return true
  if (casting === 'no') return sameDType(from, to)
  if (casting === 'equiv') return sameDType(nativeDType(from), nativeDType(to))
  // Anything is an object, but an object may be anything.
  if (from.isObject || to.isObject) return to.isObject
  if (from.fields !== null || to.fields !== null) {
    if (from.fields === null || to.fields === null || from.fields.length !== to.fields.length) return false
    return from.fields.every((field, i) => canCast(field.dtype, (to.fields as readonly Field[])[i]!.dtype, casting))
  }
  if (from.kind === 'V' || to.kind === 'V') return from.kind === 'V' ? to.kind === 'V' && from.itemsize <= to.itemsize : to.itemsize >= from.itemsize && to.subarray === null
  if (to.kind === 'U' || to.kind === 'S') {
    if (to.kind === 'S' && from.kind === 'U') return false
    if (casting === 'same_kind') return true
    return to.itemsize === 0 || textWidth(from) <= textWidth(to)
  }
  if (from.kind === 'S' || from.kind === 'U') return false
  if (isSafe(from, to)) return true
  if (casting === 'safe') return false
  const order = 'buifc'
  return order.indexOf(from.kind) <= order.indexOf(to.kind)
}

function isSafe(from: PyDType, to: PyDType): boolean {
  const common = promote(from, to)
  return common !== undefined && sameDType(common, nativeDType(to))
}
