/**
 * Format strings of several items with an order of bytes, as the struct module reads them. Also how memoryview
 * compares elements of formats that it cannot read by itself. Modules/_struct.c
 */
import type { PyValue } from '../objects/object'
import { readFloat, readInt, nativeFormats, type ElementFormat } from './formats'
import { valueHooks } from './element'

/** Thrown for a format that means nothing; struct.error's words. */
export class BadStructFormat {
  constructor(readonly message: string) {}
}

/** One value (or, for 'x', none): where it is, and how it is read. */
export interface StructField {
  readonly char: string
  readonly offset: number
  /** Bytes of the value; for 's' and 'p' all of them. */
  readonly size: number
  readonly kind: ElementFormat['kind'] | 'string' | 'pascal'
  readonly signed: boolean
}

/** One code of a format with its count: `count` values of `field.size` bytes each, side by side. */
interface StructRun {
  readonly field: StructField
  readonly count: number
}

export class StructLayout {
  /** How many values are packed or unpacked. A format of a few characters may ask for more than could ever be listed. */
  readonly valueCount: number
  readonly size: number
  private listed: StructField[] | null = null

  constructor(
    private readonly runs: readonly StructRun[],
    /** Bytes, to the last one also where a number cannot tell them apart. */
    readonly exactSize: bigint,
    readonly little: boolean,
    /** Native sizes and alignment: '@' or no prefix. Messages differ. */
    readonly native: boolean,
  ) {
    this.valueCount = runs.reduce((sum, { count }) => sum + count, 0)
    this.size = Number(exactSize)
  }

  /** One for each value. Ask only when there are as many values, or as many bytes, as the format wants. */
  get fields(): readonly StructField[] {
    if (this.listed === null) {
      this.listed = []
      for (const { field, count } of this.runs) {
        for (let k = 0; k < count; k++) this.listed.push(k === 0 ? field : { ...field, offset: field.offset + k * field.size })
      }
    }
    return this.listed
  }
}

/** Sizes of the standard mode, for those that are not native ones. */
const STANDARD_SIZES: Record<string, number> = { l: 4, L: 4 }
const NATIVE_ONLY = 'nNP'
const MAX_SIZE = 2n ** 63n - 1n

interface FieldKind {
  readonly size: number
  readonly alignment: number
  readonly kind: StructField['kind']
  readonly signed: boolean
}

function kindOf(char: string, native: boolean): FieldKind | undefined {
  if (char === 's' || char === 'p') return { size: 1, alignment: 1, kind: char === 's' ? 'string' : 'pascal', signed: false }
  if (char === 'F') return { size: 8, alignment: native ? 4 : 1, kind: 'complex', signed: false }
  if (char === 'D') return { size: 16, alignment: native ? 8 : 1, kind: 'complex', signed: false }
  const format = nativeFormats.get(char)
  if (format === undefined || (!native && NATIVE_ONLY.includes(char))) return undefined
  const size = native ? format.size : (STANDARD_SIZES[char] ?? format.size)
  return { size, alignment: native ? format.alignment : 1, kind: format.kind, signed: format.signed }
}

function fail(message: string): never {
  throw new BadStructFormat(message)
}

/** prepare_s: BadStructFormat for what is no format. */
export function parseStruct(format: string): StructLayout {
  const prefix = '@=<>!'.includes(format.charAt(0)) && format !== '' ? format.charAt(0) : ''
  const native = prefix === '' || prefix === '@'
  const little = prefix !== '>' && prefix !== '!'
  const runs: StructRun[] = []
  let size = 0n
  let i = prefix.length
  while (i < format.length) {
    const from = i
    if (isSpaceAt(format, i)) {
      i++
      continue
    }
    let count = 1n
    if (isDigitAt(format, i)) {
      while (isDigitAt(format, i)) i++
      if (i === format.length) fail('repeat count given without format specifier')
      count = BigInt(format.slice(from, i))
      if (count > MAX_SIZE) fail('total struct size too long')
    }
    const char = format.charAt(i++)
    const kind = char === 'x' ? { size: 1, alignment: 1, kind: 'byte' as const, signed: false } : kindOf(char, native)
    if (kind === undefined) fail('bad char in struct format')
    const alignment = BigInt(kind.alignment)
    size += (alignment - (size % alignment)) % alignment
    const end = size + count * BigInt(kind.size)
    if (end > MAX_SIZE) fail('total struct size too long')
    const offset = Number(size)
    if (char === 's' || char === 'p') runs.push({ field: { char, offset, size: Number(count), kind: kind.kind, signed: false }, count: 1 })
    else if (char !== 'x' && count > 0n) runs.push({ field: { char, offset, size: kind.size, kind: kind.kind, signed: kind.signed }, count: Number(count) })
    size = end
  }
  return new StructLayout(runs, size, little, native)
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || (code >= 9 && code <= 13)
}

/** The value of one field of a struct that starts at `base`. */
export function readField(view: DataView, base: number, field: StructField, little: boolean): PyValue {
  const at = base + field.offset
  switch (field.kind) {
    case 'int':
      return readInt(view, at, field.size, field.signed, little)
    case 'float':
      return valueHooks.makeFloat(readFloat(view, at, field.size, little))
    case 'complex': {
      const half = field.size / 2
      return valueHooks.makeComplex(readFloat(view, at, half, little), readFloat(view, at + half, half, little))
    }
    case 'bool':
      return view.getUint8(at) !== 0
    case 'byte':
    case 'string':
      return valueHooks.makeBytes(bytesAt(view, at, field.size))
    case 'pascal': {
      if (field.size === 0) return valueHooks.makeBytes(new Uint8Array(0))
      const length = Math.min(view.getUint8(at), field.size - 1)
      return valueHooks.makeBytes(bytesAt(view, at + 1, length))
    }
  }
}

function bytesAt(view: DataView, at: number, size: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + at, size).slice()
}
