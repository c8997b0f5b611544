/** What a simple type's letter means: how a Python value becomes bytes of memory and comes back. Modules/_ctypes/cfield.c */
import { raise, typeName } from '../../objects/errors'
import { isInstance, normalizeInt, type PyInt, type PyValue } from '../../objects/object'
import { asIndexInt, intHooks, isTrue } from '../../objects/number'
import { callSpecial } from '../../objects/call'
import { asDouble, readFloat, readInt, writeFloat } from '../../buffer'
import { textOf } from '../../builtins/arguments'
import { bytesTypes, makeBytes, PyByteArray, PyBytes } from '../../builtins/bytes-storage'
import { makeComplex, makeFloat, PyComplex } from '../../builtins/number-storage'
import { characterAt, wideAt, writeWide } from './characters'
import { readLongDouble, writeLongDouble } from './long-double'
import { readPointer, writePointer } from './memory'
import { handleOf, keepTerminated, keepText, objectAt, readNarrow, readWide } from './pointees'

/** Bits of a bit field, counted from the lowest of its type. */
export interface Bits {
  readonly size: number
  readonly offset: number
}

export interface SimpleCode {
  readonly code: string
  readonly size: number
  readonly alignment: number
  /** There is a type of the other byte order. */
  readonly isSwappable: boolean
  /** What that type reads and writes by, where it is not this. */
  readonly swapped?: SimpleCode
  /** May be a bit field. */
  readonly hasBits: boolean
  readonly isPointer: boolean
  read(view: DataView, at: number, little: boolean, bits: Bits | null): PyValue
  /** Stores a value; returns what must be kept alive for it, or null. TypeError in CPython's words. */
  write(view: DataView, at: number, value: PyValue, little: boolean, bits: Bits | null): PyValue
}

function readRaw(view: DataView, at: number, size: number, little: boolean): bigint {
  return BigInt(readInt(view, at, size, false, little))
}

function writeRaw(view: DataView, at: number, size: number, value: bigint, little: boolean): void {
  switch (size) {
    case 1:
      view.setUint8(at, Number(value))
      return
    case 2:
      view.setUint16(at, Number(value), little)
      return
    case 4:
      view.setUint32(at, Number(value), little)
      return
    default:
      view.setBigUint64(at, value, little)
  }
}

/** GET_BITFIELD */
function readBits(view: DataView, at: number, size: number, signed: boolean, little: boolean, bits: Bits): PyInt {
  const raw = readRaw(view, at, size, little) >> BigInt(bits.offset)
  return normalizeInt(signed ? BigInt.asIntN(bits.size, raw) : BigInt.asUintN(bits.size, raw))
}

/** The other bits of the type stay. SET */
function writeBits(view: DataView, at: number, size: number, value: bigint, little: boolean, bits: Bits): void {
  const offset = BigInt(bits.offset)
  const mask = ((1n << BigInt(bits.size)) - 1n) << offset
  const kept = readRaw(view, at, size, little) & ~mask
  writeRaw(view, at, size, kept | ((value << offset) & mask), little)
}

function writeInteger(view: DataView, at: number, size: number, value: PyInt, little: boolean, bits: Bits | null): void {
  if (bits !== null) writeBits(view, at, size, BigInt.asUintN(64, BigInt(value)), little, bits)
  else if (typeof value === 'number' && size < 8) {
    // The setters take a number modulo the type's range, as C's conversion does.
    if (size === 1) view.setUint8(at, value)
    else if (size === 2) view.setUint16(at, value, little)
    else view.setUint32(at, value, little)
  } else writeRaw(view, at, size, BigInt.asUintN(8 * size, BigInt(value)), little)
}

function integer(code: string, size: number, signed: boolean): SimpleCode {
  return {
    code,
    size,
    alignment: size,
    isSwappable: true,
    hasBits: true,
    isPointer: false,
    read: (view, at, little, bits) => (bits === null ? readInt(view, at, size, signed, little) : readBits(view, at, size, signed, little, bits)),
    write(view, at, value, little, bits) {
      writeInteger(view, at, size, asIndexInt(value), little, bits)
      return null
    },
  }
}

function plain(code: string, size: number, alignment: number, isSwappable: boolean, read: SimpleCode['read'], write: (...args: Parameters<SimpleCode['write']>) => void): SimpleCode {
  return {
    code,
    size,
    alignment,
    isSwappable,
    hasBits: false,
    isPointer: false,
    read,
    write(view, at, value, little, bits) {
      write(view, at, value, little, bits)
      return null
    },
  }
}

function pointer(code: string, read: SimpleCode['read'], write: SimpleCode['write']): SimpleCode {
  return { code, size: 8, alignment: 8, isSwappable: false, hasBits: false, isPointer: true, read, write }
}

function real(code: string, size: number): SimpleCode {
  return plain(
    code, size, size, true,
    (view, at, little) => makeFloat(readFloat(view, at, size, little)),
    (view, at, value, little) => void writeFloat(view, at, size, asDouble(value), little),
  )
}

/** A number with a real and an imaginary part. PyComplex_AsCComplex */
function asComplex(value: PyValue): { re: number; im: number } {
  if (value instanceof PyComplex) return value
  if (typeof value === 'object' && value !== null) {
    const made = callSpecial(value, '__complex__')
    if (made instanceof PyComplex) return made
    if (made !== undefined) raise('TypeError', `${typeName(value)}.__complex__() must return a complex, not ${typeName(made)}`)
  }
  return { re: asDouble(value), im: 0 }
}

function complex(code: string, half: number): SimpleCode {
  return plain(
    code, 2 * half, half, true,
    (view, at, little) => makeComplex(readFloat(view, at, half, little), readFloat(view, at + half, half, little)),
    (view, at, value, little) => {
      const { re, im } = asComplex(value)
      writeFloat(view, at, half, re, little)
      writeFloat(view, at + half, half, im, little)
    },
  )
}

const longDouble = plain(
  'g', 16, 16, false,
  (view, at) => makeFloat(readLongDouble(view, at)),
  (view, at, value) => writeLongDouble(view, at, asDouble(value)),
)

const longDoubleComplex = plain(
  'G', 32, 16, false,
  (view, at) => makeComplex(readLongDouble(view, at), readLongDouble(view, at + 16)),
  (view, at, value) => {
    const { re, im } = asComplex(value)
    writeLongDouble(view, at, re)
    writeLongDouble(view, at + 16, im)
  },
)

/** c_set */
function byteOf(value: PyValue): number {
  const expected = 'one character bytes, bytearray, or an integer in range(256) expected'
  const bytes = value instanceof PyBytes ? value.bytes : value instanceof PyByteArray ? value.contents() : undefined
  if (bytes !== undefined) {
    if (bytes.length !== 1) raise('TypeError', `${expected}, not ${value instanceof PyBytes ? 'bytes' : 'bytearray'} of length ${bytes.length}`)
    return bytes[0] as number
  }
  const int = intHooks.payload(value)
  if (int === undefined) raise('TypeError', `${expected}, not ${typeName(value)}`)
  if (int < 0 || int > 255) raise('TypeError', 'integer not in range(256)')
  return Number(int)
}

/** u_set */
function characterOf(value: PyValue): number {
  const text = textOf(value)
  if (text === undefined) raise('TypeError', `a unicode character expected, not instance of ${typeName(value)}`)
  const points = Array.from(text)
  if (points.length !== 1) raise('TypeError', `a unicode character expected, not a string of length ${points.length}`)
  return (points[0] as string).codePointAt(0) as number
}

/** An address from an int, of which 64 bits are taken. PyLong_AsUnsignedLongMask */
function writeAddress(view: DataView, at: number, int: PyInt): void {
  view.setBigUint64(at, BigInt.asUintN(64, BigInt(int)), true)
}

function readAddress(view: DataView, at: number): PyInt {
  return readInt(view, at, 8, false, true)
}

/** A bit field of truths takes its whole byte; and with the bytes swapped it is a number. bool_get, bool_set */
const bool: SimpleCode = {
  code: '?',
  size: 1,
  alignment: 1,
  isSwappable: true,
  swapped: integer('B', 1, false),
  hasBits: true,
  isPointer: false,
  read: (view, at) => view.getUint8(at) !== 0,
  write(view, at, value) {
    view.setUint8(at, isTrue(value) ? 1 : 0)
    return null
  },
}

/** VARIANT_BOOL: all bits or none. */
const variantBool: SimpleCode = {
  ...bool,
  code: 'v',
  size: 2,
  alignment: 2,
  isSwappable: false,
  hasBits: false,
  read: (view, at) => view.getInt16(at, true) !== 0,
  write(view, at, value) {
    view.setInt16(at, isTrue(value) ? -1 : 0, true)
    return null
  },
}

const bytesPointer = pointer(
  'z',
  (view, at) => {
    const address = readPointer(view, at)
    return address === 0 ? null : makeBytes(readNarrow(address, -1))
  },
  (view, at, value) => {
    if (value === null) writePointer(view, at, 0)
    else if (isInstance(value, bytesTypes.bytes)) {
      writePointer(view, at, keepTerminated(value as PyBytes))
      return value
    } else {
      const int = intHooks.payload(value)
      if (int === undefined) raise('TypeError', `bytes or integer address expected instead of ${typeName(value)} instance`)
      writeAddress(view, at, int)
    }
    return null
  },
)

const textPointer = pointer(
  'Z',
  (view, at) => {
    const address = readPointer(view, at)
    return address === 0 ? null : readWide(address, -1)
  },
  (view, at, value) => {
    if (value === null) {
      writePointer(view, at, 0)
      return null
    }
    const int = intHooks.payload(value)
    if (int !== undefined) {
      writeAddress(view, at, int)
      return null
    }
    const text = textOf(value)
    if (text === undefined) raise('TypeError', `unicode string or integer address expected instead of ${typeName(value)} instance`)
    const { address, capsule } = keepText(text)
    writePointer(view, at, address)
    return capsule
  },
)

const anyPointer = pointer(
  'P',
  (view, at) => {
    const address = readAddress(view, at)
    return address === 0 ? null : address
  },
  (view, at, value) => {
    if (value === null) writePointer(view, at, 0)
    else {
      const int = intHooks.payload(value)
      if (int === undefined) raise('TypeError', 'cannot be converted to pointer')
      writeAddress(view, at, int)
    }
    return null
  },
)

const objectPointer = pointer(
  'O',
  (view, at) => {
    const handle = readPointer(view, at)
    if (handle === 0) raise('ValueError', 'PyObject is NULL')
    return objectAt(handle)
  },
  (view, at, value) => {
    writePointer(view, at, handleOf(value))
    return value
  },
)

/** In the order in which CPython names them. */
export const SIMPLE_CODES = 'cbBhHiIlLdDFGfuzZqQPOv?g'

export const simpleCodes: ReadonlyMap<string, SimpleCode> = new Map(
  [
    plain('c', 1, 1, false, (view, at) => makeBytes(new Uint8Array([view.getUint8(at)])), (view, at, value) => view.setUint8(at, byteOf(value))),
    plain('u', 4, 4, false, (view, at) => characterAt(view, at), (view, at, value) => view.setUint32(at, characterOf(value), true)),
    integer('b', 1, true),
    integer('B', 1, false),
    integer('h', 2, true),
    integer('H', 2, false),
    integer('i', 4, true),
    integer('I', 4, false),
    integer('l', 8, true),
    integer('L', 8, false),
    integer('q', 8, true),
    integer('Q', 8, false),
    real('f', 4),
    real('d', 8),
    complex('F', 4),
    complex('D', 8),
    longDouble,
    longDoubleComplex,
    bool,
    variantBool,
    bytesPointer,
    textPointer,
    anyPointer,
    objectPointer,
  ].map((each) => [each.code, each]),
)

/** How a field reads and writes that is an array of characters: as a whole. */
export interface TextCode {
  read(view: DataView, at: number, size: number): PyValue
  write(view: DataView, at: number, value: PyValue, size: number): PyValue
}

/** s_get, s_set */
export const bytesText: TextCode = {
  read(view, at, size) {
    const bytes = new Uint8Array(view.buffer, view.byteOffset + at, size)
    const end = bytes.indexOf(0)
    return makeBytes(bytes.slice(0, end < 0 ? size : end))
  },
  write(view, at, value, size) {
    if (!(value instanceof PyBytes)) raise('TypeError', `expected bytes, ${typeName(value)} found`)
    // What follows a null byte is not copied: strlen.
    const end = value.bytes.indexOf(0)
    const bytes = end < 0 ? value.bytes : value.bytes.subarray(0, end)
    if (bytes.length > size) raise('ValueError', `bytes too long (${bytes.length}, maximum length ${size})`)
    const target = new Uint8Array(view.buffer, view.byteOffset + at, size)
    target.set(bytes)
    if (bytes.length < size) target[bytes.length] = 0
    return null
  },
}

/** U_get, U_set */
export const wideText: TextCode = {
  read: (view, at, size) => wideAt(view, at, size / 4),
  write(view, at, value, size) {
    const text = textOf(value)
    if (text === undefined) raise('TypeError', `unicode string expected instead of ${typeName(value)} instance`)
    const points = Array.from(text)
    const room = size / 4
    if (points.length > room) raise('ValueError', `string too long (${points.length}, maximum length ${room})`)
    writeWide(view, at, points, room)
    return value
  },
}
