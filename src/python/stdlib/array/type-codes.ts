/** What an array's type codes mean, in the array module's words. Modules/arraymodule.c */
import { typeOf, type PyInt, type PyValue } from '../../objects/object'
import { raise } from '../../objects/errors'
import { asIndexInt } from '../../objects/number'
import { asDouble, fits, nativeFormats, readFloat, readInt, valueHooks, writeFloat, writeInt, type ElementFormat } from '../../buffer'
import { textOf } from '../../builtins/arguments'

export interface TypeCode {
  readonly code: string
  readonly size: number
  /** The format that a view of the array has. */
  readonly format: string
  read(view: DataView, at: number): PyValue
  /** Makes a value ready to be written; may run Python. */
  convert(value: PyValue): PyInt
  write(view: DataView, at: number, raw: PyInt): void
}

const LONG_MAX = 2n ** 63n - 1n
const LONG_MIN = -(2n ** 63n)

function overflow(message: string): never {
  return raise('OverflowError', message)
}

/** A C long first, then the smaller type. PyArg_Parse with "h", "b", "i" */
function asLong(value: PyValue): PyInt {
  const int = asIndexInt(value)
  if (typeof int === 'bigint' && (int > LONG_MAX || int < LONG_MIN)) overflow('Python int too large to convert to C long')
  return int
}

function between(int: PyInt, low: number, high: number, name: string): PyInt {
  if (int < low) overflow(`${name} is less than minimum`)
  if (int > high) overflow(`${name} is greater than maximum`)
  return int
}

const CONVERTERS: Record<string, (value: PyValue) => PyInt> = {
  b: (value) => between(between(asLong(value), -0x8000, 0x7fff, 'signed short integer'), -128, 127, 'signed char'),
  B: (value) => between(asLong(value), 0, 255, 'unsigned byte integer'),
  h: (value) => between(asLong(value), -0x8000, 0x7fff, 'signed short integer'),
  H: (value) => between(between(asLong(value), -0x80000000, 0x7fffffff, 'signed integer'), 0, 0xffff, 'unsigned short'),
  i: (value) => between(asLong(value), -0x80000000, 0x7fffffff, 'signed integer'),
  I: (value) => between(asUnsignedLong(value), 0, 0xffffffff, 'unsigned int'),
  l: asLong,
  L: asUnsignedLong,
  q: (value) => checked(asIndexInt(value), true, 'int too big to convert'),
  Q(value) {
    const int = asIndexInt(value)
    if (int < 0) overflow("can't convert negative int to unsigned")
    return checked(int, false, 'int too big to convert')
  },
  f: (value) => asDouble(value),
  d: (value) => asDouble(value),
}

function asUnsignedLong(value: PyValue): PyInt {
  const int = asIndexInt(value)
  if (int < 0) overflow("can't convert negative value to unsigned int")
  return checked(int, false, 'Python int too large to convert to C unsigned long')
}

function checked(int: PyInt, signed: boolean, message: string): PyInt {
  return fits(int, 8, signed) ? int : overflow(message)
}

function numeric(format: ElementFormat): TypeCode {
  const { char, size, signed, kind } = format
  const convert = CONVERTERS[char] as (value: PyValue) => PyInt
  if (kind === 'float') {
    return {
      code: char, size, format: char, convert,
      read: (view, at) => valueHooks.makeFloat(readFloat(view, at, size, true)),
      write: (view, at, raw) => void writeFloat(view, at, size, raw as number, true),
    }
  }
  return {
    code: char, size, format: char, convert,
    read: (view, at) => readInt(view, at, size, signed, true),
    write: (view, at, raw) => writeInt(view, at, size, raw, true),
  }
}

/** 'u' and 'w': a character, four bytes each on Linux. */
function character(code: string): TypeCode {
  return {
    code, size: 4, format: 'w',
    read(view, at) {
      const point = view.getUint32(at, true)
      if (point > 0x10ffff) raise('ValueError', 'chr() arg not in range(0x110000)')
      return String.fromCodePoint(point)
    },
    convert(value) {
      const text = textOf(value)
      if (text === undefined) raise('TypeError', `array item must be a unicode character, not ${typeOf(value).name}`)
      const points = Array.from(text)
      if (points.length !== 1) raise('TypeError', `array item must be a unicode character, not a string of length ${points.length}`)
      return (points[0] as string).codePointAt(0) as number
    },
    write: (view, at, raw) => view.setUint32(at, raw as number, true),
  }
}

export const typeCodes: ReadonlyMap<string, TypeCode> = new Map(
  [...'bBuwhHiIlLqQfd'].map((code) => [code, code === 'u' || code === 'w' ? character(code) : numeric(nativeFormats.get(code) as ElementFormat)]),
)

export function isTextCode(code: TypeCode): boolean {
  return code.code === 'u' || code.code === 'w'
}
