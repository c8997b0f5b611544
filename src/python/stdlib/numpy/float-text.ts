/**
 * Floats as decimal text in NumPy's ways: positional or scientific, the fewest digits that tell a value of its type
 * from its neighbours, padded and trimmed. numpy/_core/src/multiarray/dragon4.c
 */
import { fractionDigits, shortestDigits, significantDigits, type Decimal } from '../../builtins/float-format'
import { roundFloat, type Complex } from './element'

/** '.': zeros go, the point stays; '0': one zero stays; '-': the point goes too; 'k': nothing is trimmed. */
export type Trim = 'k' | '.' | '0' | '-'

export interface FloatFormat {
  /** Digits: after the point, or, not `fractional`, in all. Absent: as many as needed. */
  readonly precision?: number | null
  readonly minDigits?: number | null
  readonly unique?: boolean
  readonly fractional?: boolean
  readonly trim?: Trim
  /** Also show a plus. */
  readonly sign?: boolean
  readonly padLeft?: number
  readonly padRight?: number
  readonly expDigits?: number
}

/** The fewest digits that read back as the same value of a float type of so many bytes. */
function uniqueDigits(value: number, size: number): Decimal {
  if (size === 8 || value === 0) return shortestDigits(value)
  const magnitude = Math.abs(value)
  for (let count = 1; count < 17; count++) {
    const decimal = significantDigits(magnitude, count)
    if (roundFloat(Number(`0.${decimal.digits}e${decimal.point}`), size) === magnitude) return decimal
  }
  return shortestDigits(value)
}

/** Digits as wanted: `places` counted after the point (fractional) or in all. */
function digitsFor(value: number, size: number, format: FloatFormat, places: number | null, minPlaces: number | null, isFractional: boolean): Decimal {
  const count = (limit: number): Decimal => (isFractional ? fractionDigits(value, limit) : significantDigits(value, Math.max(1, limit)))
  if (format.unique === false) return value === 0 ? { digits: '0', point: 1 } : count(places ?? 0)
  const shortest = uniqueDigits(value, size)
  const had = isFractional ? shortest.digits.length - shortest.point : shortest.digits.length
  if (places !== null && had > places) return count(places)
  // Further digits are those of the exact value; of a normal double, those that are asked for are zeros.
  if (minPlaces !== null && had < minPlaces && (size < 8 || Math.abs(value) < 2 ** -1022)) return count(minPlaces)
  return shortest
}

function isNegative(value: number): boolean {
  return value < 0 || Object.is(value, -0)
}

function signOf(value: number, format: FloatFormat): string {
  return isNegative(value) ? '-' : format.sign === true ? '+' : ''
}

function nonFinite(value: number, format: FloatFormat): string | undefined {
  if (Number.isNaN(value)) return `${format.sign === true ? '+' : ''}nan`
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : format.sign === true ? '+inf' : 'inf'
  return undefined
}

/** Zeros that stood before the cut stay; those that a carry left behind are gone. */
function isCutAtZeros(value: number, size: number, { precision, fractional }: FloatFormat, shown: string, isPositional: boolean): boolean {
  if (precision === undefined || precision === null || fractional === false || value === 0) return false
  const shortest = uniqueDigits(value, size)
  const kept = isPositional ? shortest.point + precision : precision + 1
  if (kept <= 0) return true
  return shortest.digits.length > kept && shortest.digits.slice(0, kept).replace(/0+$/, '') === shown.replace(/0+$/, '')
}

function trimmed(fraction: string, trim: Trim): string {
  if (trim === 'k') return fraction
  const rest = fraction.replace(/0+$/, '')
  return rest === '' && trim === '0' ? '0' : rest
}

/** 1234.5. FormatPositional */
export function formatPositional(value: number, size: number, format: FloatFormat = {}): string {
  const special = nonFinite(value, format)
  if (special !== undefined) return special.padStart(format.padLeft ?? 0)
  const trim = format.trim ?? 'k'
  const isFractional = format.fractional ?? true
  const { digits, point } = digitsFor(value, size, format, format.precision ?? null, format.minDigits ?? null, isFractional)
  const isZero = /^0*$/.test(digits)
  const whole = point > 0 && !isZero ? digits.slice(0, point).padEnd(point, '0') : '0'
  let fraction = isZero ? '' : point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits
  if (trim === 'k') {
    const wanted = (format.unique === false || isCutAtZeros(value, size, format, digits, true) ? format.precision : format.minDigits) ?? 0
    fraction = fraction.padEnd(isFractional ? wanted : Math.max(0, wanted - whole.length), '0')
  } else fraction = trimmed(fraction, trim)
  const sign = signOf(value, format)
  let text = `${sign}${whole}${fraction === '' && trim === '-' ? '' : '.'}${fraction}`
  if (format.padRight !== undefined && format.padRight >= fraction.length) {
    if (trim === '-' && fraction === '') text += ' '
    text += ' '.repeat(format.padRight - fraction.length)
  }
  const left = sign.length + whole.length
  return ' '.repeat(Math.max(0, (format.padLeft ?? 0) - left)) + text
}

/** 1.2345e+03. FormatScientific */
export function formatScientific(value: number, size: number, format: FloatFormat = {}): string {
  const special = nonFinite(value, format)
  if (special !== undefined) return special.padStart(format.padLeft ?? 0)
  const trim = format.trim ?? 'k'
  const total = (places: number | null | undefined): number | null => (places === undefined || places === null ? null : places + 1)
  const { digits, point } = digitsFor(value, size, format, total(format.precision), total(format.minDigits), false)
  let fraction = digits.slice(1)
  if (trim === 'k') fraction = fraction.padEnd((format.unique === false || isCutAtZeros(value, size, format, digits, false) ? format.precision : format.minDigits) ?? 0, '0')
  else fraction = trimmed(fraction, trim)
  const exponent = value === 0 ? 0 : point - 1
  const sign = signOf(value, format)
  const mantissa = `${sign}${digits.charAt(0)}${fraction === '' && trim === '-' ? '' : '.'}${fraction}`
  const left = sign.length + 1
  const text = `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(format.expDigits ?? 2, '0')}`
  return ' '.repeat(Math.max(0, (format.padLeft ?? 0) - left)) + text
}

/** From here on a scalar of so many bytes is shown with an exponent. */
const MOST_POSITIONAL: Record<number, number> = { 2: 1e3, 4: 1e6, 8: 1e16 }

function eitherText(value: number, size: number, trimPositional: Trim, sign: boolean): string {
  const special = nonFinite(value, { sign })
  if (special !== undefined) return special
  const magnitude = Math.abs(value)
  if (magnitude === 0 || (magnitude < MOST_POSITIONAL[size]! && magnitude >= 1e-4)) return formatPositional(value, size, { trim: trimPositional, sign })
  return formatScientific(value, size, { trim: '-', sign })
}

/** str(np.float32(x)). floattype_str */
export function floatText(value: number, size: number): string {
  return eitherText(value, size, '0', false)
}

/** str(np.complex64(x)); `size` is that of a part. cfloattype_str */
export function complexText({ re, im }: Complex, size: number): string {
  if (re === 0 && !Object.is(re, -0)) return `${eitherText(im, size, '-', false)}j`
  return `(${eitherText(re, size, '-', false)}${eitherText(im, size, '-', true)}j)`
}
