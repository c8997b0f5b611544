/**
 * Doubles as decimal text, correctly rounded (half to even) for any precision. Python/dtoa.c, Python/pystrtod.c
 *
 * The engine's toFixed and toExponential are exact but round ties away from zero. So they are used where no tie is
 * possible, which a multiplication by a power of two tells; the rest is done with bigints.
 */
import { decompose } from './int-arithmetic'

/** |value| = 0.DIGITS × 10**point; no zeros at the end of the digits, and '0' with point 1 for zero. */
export interface Decimal {
  readonly digits: string
  readonly point: number
}

const ZERO: Decimal = { digits: '0', point: 1 }

function strip(digits: string, point: number): Decimal {
  let end = digits.length
  while (end > 1 && digits.charCodeAt(end - 1) === 48) end--
  return { digits: digits.slice(0, end), point }
}

function fromExponential(text: string): Decimal {
  const [mantissa, exponent] = text.split('e') as [string, string]
  return strip(mantissa.replace('.', ''), Number(exponent) + 1)
}

/** The fewest digits that read back as the same double. dtoa mode 0 */
export function shortestDigits(value: number): Decimal {
  return value === 0 ? ZERO : fromExponential(Math.abs(value).toExponential())
}

/** `count` significant digits (at least one). dtoa mode 2 */
export function significantDigits(value: number, count: number): Decimal {
  if (value === 0) return ZERO
  const magnitude = Math.abs(value)
  const exponent = exponentOf(magnitude)
  if (count <= 101 && !mayTie(magnitude, count - 1 - exponent)) return fromExponential(magnitude.toExponential(count - 1))
  return roundedDigits(magnitude, count - 1 - exponent)
}

/**
 * False when the value does not lie half-way between two decimals of so many places: a tie times 2**(places + 1) is an
 * integer, and that times 5**places is odd.
 */
function mayTie(magnitude: number, places: number): boolean {
  if (places > 600) return false
  const units = magnitude * 2 ** (places + 1)
  if (!Number.isInteger(units)) return false
  const halves = places >= 0 ? units * 5 ** places : Number.POSITIVE_INFINITY
  return halves > Number.MAX_SAFE_INTEGER || halves % 2 === 1
}

/** Digits up to `places` after the point; negative places round to tens, hundreds … dtoa mode 3 */
export function fractionDigits(value: number, places: number): Decimal {
  if (value === 0) return ZERO
  const magnitude = Math.abs(value)
  if (places >= 0 && places <= 100 && magnitude < 1e21 && !mayTie(magnitude, places)) {
    const text = magnitude.toFixed(places)
    const dot = text.indexOf('.')
    return withoutLeadingZeros(dot < 0 ? text : text.slice(0, dot) + text.slice(dot + 1), dot < 0 ? text.length : dot)
  }
  return roundedDigits(magnitude, places)
}

function withoutLeadingZeros(digits: string, point: number): Decimal {
  let start = 0
  while (start < digits.length && digits.charCodeAt(start) === 48) start++
  return start === digits.length ? { digits: '0', point: 1 } : strip(digits.slice(start), point - start)
}

/** floor(log10(magnitude)): 21 digits never round up to the next power of ten. */
function exponentOf(magnitude: number): number {
  const text = magnitude.toExponential(20)
  return Number(text.slice(text.indexOf('e') + 1))
}

/** Exact: magnitude × 10**places, rounded half to even. */
function roundedDigits(magnitude: number, places: number): Decimal {
  const { mantissa, exponent } = decompose(magnitude)
  // Nothing beyond 1074 places, and nothing left of the first 310 digits.
  const exactPlaces = Math.min(places, 1100)
  if (exactPlaces < -320) return ZERO
  let numerator = BigInt(mantissa)
  let denominator = 1n
  if (exponent >= 0) numerator <<= BigInt(exponent)
  else denominator <<= BigInt(-exponent)
  if (exactPlaces >= 0) numerator *= 10n ** BigInt(exactPlaces)
  else denominator *= 10n ** BigInt(-exactPlaces)
  let quotient = numerator / denominator
  const twice = (numerator - quotient * denominator) * 2n
  if (twice > denominator || (twice === denominator && (quotient & 1n) === 1n)) quotient++
  if (quotient === 0n) return ZERO
  const digits = quotient.toString()
  return strip(digits, digits.length - exactPlaces)
}

export interface FloatFormat {
  /** Keep the point and the zeros at the end. Py_DTSF_ALT */
  readonly alternate?: boolean
  /** Show whole numbers with `.0`, and let exponents begin one digit sooner. Py_DTSF_ADD_DOT_0 */
  readonly addDotZero?: boolean
}

/**
 * A double in the manner of C's `%e`, `%f`, `%g` (capitals give capitals) or of `repr` ('r'). The sign is '-' or
 * nothing; precision is ignored for 'r'. PyOS_double_to_string
 */
export function formatDouble(value: number, code: string, precision: number, format: FloatFormat = {}): string {
  const upper = code >= 'A' && code <= 'Z'
  if (!Number.isFinite(value)) {
    const word = Number.isNaN(value) ? 'nan' : value < 0 ? '-inf' : 'inf'
    return upper ? word.toUpperCase() : word
  }
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  const alternate = format.alternate === true
  const addDotZero = format.addDotZero === true
  let decimal: Decimal
  let exponential = false
  /** Digits that are shown at least, zeros included. */
  let shown = 0
  switch (code.toLowerCase()) {
    case 'e':
      decimal = significantDigits(value, precision + 1)
      exponential = true
      shown = precision + 1
      break
    case 'f':
      decimal = fractionDigits(value, precision)
      shown = decimal.point + precision
      break
    case 'g': {
      const digits = precision === 0 ? 1 : precision
      decimal = significantDigits(value, digits)
      exponential = decimal.point <= -4 || decimal.point > digits - (addDotZero ? 1 : 0)
      if (alternate) shown = digits
      break
    }
    default:
      decimal = shortestDigits(value)
      exponential = decimal.point <= -4 || decimal.point > 16
  }
  const text = layOut(decimal, exponential, shown, alternate, addDotZero)
  return sign + (upper ? text.toUpperCase() : text)
}

/** format_float_short, from the digits on. */
function layOut(decimal: Decimal, exponential: boolean, shown: number, alternate: boolean, addDotZero: boolean): string {
  let { digits } = decimal
  const point = exponential ? 1 : decimal.point
  if (digits.length < shown) digits += '0'.repeat(shown - digits.length)
  let whole: string
  let fraction: string
  if (point <= 0) {
    whole = '0'
    fraction = '0'.repeat(-point) + digits
  } else {
    whole = digits.length >= point ? digits.slice(0, point) : digits + '0'.repeat(point - digits.length)
    fraction = digits.slice(point)
  }
  if (fraction === '' && addDotZero && !exponential) fraction = '0'
  const mantissa = fraction !== '' || alternate ? `${whole}.${fraction}` : whole
  if (!exponential) return mantissa
  const exponent = decimal.point - 1
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`
}

/** repr(float). float_repr */
export function reprDouble(value: number): string {
  // Whole numbers of a moderate size are the commonest floats.
  if (Number.isInteger(value) && value < 1e15 && value > -1e15 && value !== 0) return `${value}.0`
  return formatDouble(value, 'r', 0, { addDotZero: true })
}

/** round(value, places) for a finite double: the decimal rounded half to even, read back. double_round */
export function roundDouble(value: number, places: number): number {
  const { digits, point } = fractionDigits(value, places)
  const rounded = Number(`0.${digits}e${point}`)
  return value < 0 || Object.is(value, -0) ? -rounded : rounded
}
