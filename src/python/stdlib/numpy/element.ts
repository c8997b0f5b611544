/**
 * Elements in memory as plain values ("raw"): a number for bool (0 or 1), ints and floats (a bigint for an int beyond
 * 53 bits), a pair for complex, bytes without their trailing zeros for S, text for U, all bytes for V, and a reference for
 * a Python object.
 */
import { normalizeInt, type PyInt } from '../../objects/object'
import { readInt, writeInt } from '../../buffer'
import type { PyDType } from './dtype'
import { readReference, writeReference, type Reference } from './references'

export interface Complex {
  readonly re: number
  readonly im: number
}

export type Raw = number | bigint | string | Complex | Uint8Array | Reference

export type Read = (view: DataView, at: number) => Raw
export type Write = (view: DataView, at: number, raw: Raw) => void

/** numpy half to double. */
export function halfToDouble(half: number): number {
  const sign = half & 0x8000 ? -1 : 1
  const exponent = (half >> 10) & 0x1f
  const fraction = half & 0x3ff
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN
  if (exponent === 0) return sign * fraction * 2 ** -24
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}

/** Rounds half to even; too large becomes infinite. npy_double_to_half */
export function doubleToHalf(value: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0
  if (Number.isNaN(value)) return 0x7e00
  const magnitude = Math.abs(value)
  if (magnitude === Infinity) return sign | 0x7c00
  if (magnitude <= 2 ** -25) return sign
  let exponent = Math.floor(Math.log2(magnitude))
  if (2 ** exponent > magnitude) exponent--
  exponent = Math.max(-14, exponent)
  const scaled = magnitude / 2 ** (exponent - 10)
  const floor = Math.floor(scaled)
  const rest = scaled - floor
  const units = rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor
  const bits = exponent === -14 ? units : units + ((exponent + 14) << 10)
  return bits >= 0x7c00 ? sign | 0x7c00 : sign | bits
}

/** A double as the nearest value of a float type of so many bytes. */
export function roundFloat(value: number, size: number): number {
  return size === 8 ? value : size === 4 ? Math.fround(value) : halfToDouble(doubleToHalf(value))
}

const realReaders: Record<number, (view: DataView, at: number, little: boolean) => number> = {
  2: (view, at, little) => halfToDouble(view.getUint16(at, little)),
  4: (view, at, little) => view.getFloat32(at, little),
  8: (view, at, little) => view.getFloat64(at, little),
}

function writeReal(view: DataView, at: number, size: number, value: number, little: boolean): void {
  if (size === 8) view.setFloat64(at, value, little)
  else if (size === 4) view.setFloat32(at, value, little)
  else view.setUint16(at, doubleToHalf(value), little)
}

/** The bytes up to the last that is not zero. */
export function trimZeros(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end--
  return bytes.slice(0, end)
}

function readText(view: DataView, at: number, characters: number, little: boolean): string {
  let end = characters
  while (end > 0 && view.getUint32(at + (end - 1) * 4, little) === 0) end--
  let text = ''
  for (let i = 0; i < end; i++) {
    const point = view.getUint32(at + i * 4, little)
    text += point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point)
  }
  return text
}

function writeText(view: DataView, at: number, characters: number, text: string, little: boolean): void {
  let i = 0
  for (const point of text) {
    if (i === characters) return
    view.setUint32(at + i++ * 4, point.codePointAt(0) as number, little)
  }
  for (; i < characters; i++) view.setUint32(at + i * 4, 0, little)
}

const readers = new WeakMap<PyDType, Read>()
const writers = new WeakMap<PyDType, Write>()

export function readerOf(dtype: PyDType): Read {
  let reader = readers.get(dtype)
  if (reader === undefined) readers.set(dtype, (reader = makeReader(dtype)))
  return reader
}

export function writerOf(dtype: PyDType): Write {
  let writer = writers.get(dtype)
  if (writer === undefined) writers.set(dtype, (writer = makeWriter(dtype)))
  return writer
}

function makeReader({ kind, itemsize, little }: PyDType): Read {
  switch (kind) {
    case 'b':
      return (view, at) => (view.getUint8(at) === 0 ? 0 : 1)
    case 'i':
    case 'u': {
      const signed = kind === 'i'
      if (itemsize === 1) return signed ? (view, at) => view.getInt8(at) : (view, at) => view.getUint8(at)
      return (view, at) => readInt(view, at, itemsize, signed, little)
    }
    case 'f': {
      const read = realReaders[itemsize]!
      return (view, at) => read(view, at, little)
    }
    case 'c': {
      const size = itemsize / 2
      const read = realReaders[size]!
      return (view, at) => ({ re: read(view, at, little), im: read(view, at + size, little) })
    }
    case 'O':
      return readReference
    case 'S':
      return (view, at) => trimZeros(new Uint8Array(view.buffer, view.byteOffset + at, itemsize))
    case 'U':
      return (view, at) => readText(view, at, itemsize / 4, little)
    case 'V':
      return (view, at) => new Uint8Array(view.buffer, view.byteOffset + at, itemsize).slice()
  }
}

interface Range {
  readonly offset: number
  readonly size: number
}

/**
 * Where the fields of a record lie, when there are bytes between them: those are padding, or fields that another view of
 * the same memory has, and stay as they are. null: no bytes between. get_fields_transfer_function
 */
export function fieldRanges(dtype: PyDType): readonly Range[] | null {
  const all = rangesOf(dtype, 0).toSorted((a, b) => a.offset - b.offset)
  const merged: { offset: number; size: number }[] = []
  for (const { offset, size } of all) {
    const last = merged.at(-1)
    if (last !== undefined && offset <= last.offset + last.size) last.size = Math.max(last.size, offset + size - last.offset)
    else merged.push({ offset, size })
  }
  const [only] = merged
  return merged.length === 1 && only!.offset === 0 && only!.size === dtype.itemsize ? null : merged
}

function rangesOf(dtype: PyDType, from: number): Range[] {
  const { fields, subarray, itemsize } = dtype
  if (fields !== null) return fields.flatMap((field) => rangesOf(field.dtype, from + field.offset))
  if (subarray === null || subarray.base.fields === null) return itemsize === 0 ? [] : [{ offset: from, size: itemsize }]
  const step = subarray.base.itemsize
  return Array.from({ length: step === 0 ? 0 : itemsize / step }, (_, i) => rangesOf(subarray.base, from + i * step)).flat()
}

function makeWriter(dtype: PyDType): Write {
  const { kind, itemsize, little } = dtype
  switch (kind) {
    case 'b':
      return (view, at, raw) => view.setUint8(at, raw === 0 ? 0 : 1)
    case 'i':
    case 'u':
      return (view, at, raw) => writeInt(view, at, itemsize, raw as PyInt, little)
    case 'f':
      return (view, at, raw) => writeReal(view, at, itemsize, raw as number, little)
    case 'c': {
      const size = itemsize / 2
      return (view, at, raw) => {
        writeReal(view, at, size, (raw as Complex).re, little)
        writeReal(view, at + size, size, (raw as Complex).im, little)
      }
    }
    case 'O':
      return (view, at, raw) => writeReference(view, at, (raw as Reference).value)
    case 'V': {
      const parts = fieldRanges(dtype)
      return (view, at, raw) => {
        const source = raw as Uint8Array
        const target = new Uint8Array(view.buffer, view.byteOffset + at, itemsize)
        if (parts === null) {
          target.set(source.subarray(0, itemsize))
          target.fill(0, Math.min(source.length, itemsize))
        } else for (const { offset, size } of parts) target.set(source.subarray(offset, offset + size), offset)
      }
    }
    case 'S':
      return (view, at, raw) => {
        const target = new Uint8Array(view.buffer, view.byteOffset + at, itemsize)
        const source = raw as Uint8Array
        if (source.length >= itemsize) target.set(source.subarray(0, itemsize))
        else {
          target.set(source)
          target.fill(0, source.length)
        }
      }
    case 'U':
      return (view, at, raw) => writeText(view, at, itemsize / 4, raw as string, little)
  }
}

/** An integer brought into the range of an int type by dropping the bits above it. */
export function wrapInt(value: PyInt, size: number, signed: boolean): PyInt {
  if (typeof value === 'number') {
    switch (size) {
      case 1:
        return signed ? (value << 24) >> 24 : value & 0xff
      case 2:
        return signed ? (value << 16) >> 16 : value & 0xffff
      case 4:
        return signed ? value | 0 : value >>> 0
      default:
        if (signed || value >= 0) return value
    }
  }
  const big = BigInt(value)
  return normalizeInt(signed ? BigInt.asIntN(size * 8, big) : BigInt.asUintN(size * 8, big))
}

/** Lowest and highest value of an int dtype. */
function intRange(dtype: PyDType): readonly [bigint, bigint] {
  const bits = BigInt(dtype.itemsize * 8)
  return dtype.kind === 'i' ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n] : [0n, (1n << bits) - 1n]
}

export function fitsInt(value: PyInt, dtype: PyDType): boolean {
  const [low, high] = intRange(dtype)
  return value >= low && value <= high
}
