/** Texts as doubles: float('…') and complex('…'). Python/pystrtod.c, float_from_string in Objects/floatobject.c */
import { decimalValue, isSpace } from './characters'

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/
const SPECIAL = /^[+-]?(?:inf(?:inity)?|nan)$/i

/**
 * The text with decimal digits of any script as ASCII ones and any white space as spaces; '?' for other characters
 * beyond ASCII. _PyUnicode_TransformDecimalAndSpaceToASCII
 */
export function toAsciiDigits(text: string): string {
  let plain = true
  for (let i = 0; i < text.length && plain; i++) plain = text.charCodeAt(i) < 127
  if (plain) return text
  let out = ''
  for (const char of text) {
    const c = char.codePointAt(0) as number
    if (c < 127) out += char
    else if (isSpace(c)) out += ' '
    else {
      const digit = decimalValue(c)
      // The text ends there.
      if (digit < 0) return `${out}?`
      out += String(digit)
    }
  }
  return out
}

/** Without ASCII white space at both ends, as C's isspace sees it. */
export function trimAscii(text: string): string {
  let start = 0
  let end = text.length
  const isBlank = (c: number): boolean => c === 32 || (c >= 9 && c <= 13)
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return start === 0 && end === text.length ? text : text.slice(start, end)
}

/** Without underscores, each of which must stand between digits; undefined when one does not. _Py_string_to_number_with_underscores */
export function withoutUnderscores(text: string): string | undefined {
  if (!text.includes('_')) return text
  if (/(^|[^0-9])_|_([^0-9]|$)/.test(text)) return undefined
  return text.replaceAll('_', '')
}

/** The double that an ASCII text without white space spells, or undefined. PyOS_string_to_double */
export function parseDecimal(text: string): number | undefined {
  if (NUMBER.test(text)) return Number(text)
  if (!SPECIAL.test(text)) return undefined
  const negative = text.startsWith('-')
  const word = text.replace(/^[+-]/, '').toLowerCase()
  if (word === 'nan') return Number.NaN
  return negative ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
}

/** float(text), or undefined where that is a ValueError. PyFloat_FromString */
export function parseDouble(text: string): number | undefined {
  const plain = withoutUnderscores(trimAscii(toAsciiDigits(text)))
  return plain === undefined ? undefined : parseDecimal(plain)
}

export type HexFault = 'invalid' | 'overflow'

/** float.fromhex: the double, or what is wrong with the text. float_fromhex_impl */
export function parseHexadecimal(text: string): number | HexFault {
  const trimmed = trimAscii(text)
  if (SPECIAL.test(trimmed)) return parseDecimal(trimmed) as number
  const match = /^([+-]?)(?:0[xX])?([0-9a-fA-F]*)(?:\.([0-9a-fA-F]*))?(?:[pP]([+-]?\d+))?$/.exec(trimmed)
  if (match === null) return 'invalid'
  const [, sign, whole, fraction = '', power = '0'] = match as unknown as [string, string, string, string?, string?]
  if (whole.length + fraction.length === 0) return 'invalid'
  const digits = (whole + fraction).replace(/^0+/, '')
  const negate = (magnitude: number): number => (sign === '-' ? -magnitude : magnitude)
  if (digits === '') return negate(0)
  // Exponents beyond any reach are cut off before they become inexact.
  const shift = Math.max(-1e15, Math.min(1e15, Number(power)))
  const exponent = shift - 4 * fraction.length
  const top = exponent + digits.length * 4 - Math.clz32(Number.parseInt(digits[0] as string, 16)) + 28
  if (top > 1024) return 'overflow'
  if (top < -1074) return negate(0)
  const magnitude = scaleExactly(BigInt(`0x${digits}`), exponent, top)
  return magnitude === Number.POSITIVE_INFINITY ? 'overflow' : negate(magnitude)
}

/** mantissa × 2**exponent, whose highest bit is worth 2**(top-1), rounded half to even. */
function scaleExactly(mantissa: bigint, exponent: number, top: number): number {
  /** The worth of the last bit that a double of this size has. */
  const last = Math.max(top - 53, -1074)
  const drop = last - exponent
  if (drop <= 0) {
    const units = Number(mantissa << BigInt(-drop))
    return combine(units, last)
  }
  const cut = BigInt(drop)
  let units = mantissa >> cut
  const rest = mantissa - (units << cut)
  const half = 1n << (cut - 1n)
  if (rest > half || (rest === half && (units & 1n) === 1n)) units++
  return combine(Number(units), last)
}

function combine(units: number, last: number): number {
  return last < -1000 ? units * 2 ** (last + 500) * 2 ** -500 : units * 2 ** last
}
