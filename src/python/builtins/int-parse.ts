/** Texts as ints. PyLong_FromString in Objects/longobject.c */
import { raise } from '../objects/errors'
import { normalizeInt, type PyInt } from '../objects/object'
import { intLimits } from './int-arithmetic'
import { toAsciiDigits, trimAscii } from './float-parse'

const PREFIXES: Readonly<Record<string, number>> = { x: 16, o: 8, b: 2 }

function digitValue(c: number): number {
  if (c >= 48 && c <= 57) return c - 48
  const lower = c | 32
  return lower >= 97 && lower <= 122 ? lower - 87 : 37
}

/** int(text, base), or undefined where that is an invalid literal. ValueError for too many digits. */
export function parseInteger(text: string, base: number): PyInt | undefined {
  const trimmed = trimAscii(toAsciiDigits(text))
  const signed = trimmed.startsWith('-') || trimmed.startsWith('+')
  const negative = trimmed.startsWith('-')
  let at = signed ? 1 : 0
  let radix = base
  let mustBeZero = false
  if (base === 0 || base === 16 || base === 8 || base === 2) {
    const prefixed = trimmed.charCodeAt(at) === 48 ? PREFIXES[trimmed.charAt(at + 1).toLowerCase()] : undefined
    if (base === 0) {
      radix = prefixed ?? 10
      // A decimal literal that begins with a zero is only ever zero.
      mustBeZero = prefixed === undefined && trimmed.charCodeAt(at) === 48
    }
    if (prefixed === radix && radix !== 10) {
      at += 2
      if (trimmed.charCodeAt(at) === 95) at++
    }
  }
  const digits = digitsFrom(trimmed, at, radix)
  if (digits === undefined) return undefined
  if (digits.length > intLimits.maxStrDigits && (radix & (radix - 1)) !== 0 && intLimits.maxStrDigits > 0) {
    raise('ValueError', `Exceeds the limit (${intLimits.maxStrDigits} digits) for integer string conversion: value has ${digits.length} digits; use sys.set_int_max_str_digits() to increase the limit`)
  }
  const magnitude = valueOf(digits, radix)
  if (mustBeZero && magnitude !== 0) return undefined
  return negative ? (typeof magnitude === 'number' ? 0 - magnitude : normalizeInt(-magnitude)) : magnitude
}

/** The digits from `start` to the end without underscores, or undefined when something else is there. */
function digitsFrom(text: string, start: number, radix: number): string | undefined {
  if (start >= text.length) return undefined
  let afterDigit = false
  let underscores = false
  for (let i = start; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 95) {
      if (!afterDigit) return undefined
      afterDigit = false
      underscores = true
    } else {
      if (digitValue(c) >= radix) return undefined
      afterDigit = true
    }
  }
  if (!afterDigit) return undefined
  const digits = start === 0 ? text : text.slice(start)
  return underscores ? digits.replaceAll('_', '') : digits
}

function valueOf(digits: string, radix: number): PyInt {
  if (digits.length <= 10) return Number.parseInt(digits, radix)
  switch (radix) {
    case 10:
      return normalizeInt(BigInt(digits))
    case 16:
      return normalizeInt(BigInt(`0x${digits}`))
    case 8:
      return normalizeInt(BigInt(`0o${digits}`))
    case 2:
      return normalizeInt(BigInt(`0b${digits}`))
    default:
      return normalizeInt(accumulate(digits, radix))
  }
}

/** Halves the digits until they are few, so that long texts do not cost their square. */
function accumulate(digits: string, radix: number): bigint {
  if (digits.length <= 10) return BigInt(Number.parseInt(digits, radix))
  const low = digits.length >> 1
  return accumulate(digits.slice(0, -low), radix) * BigInt(radix) ** BigInt(low) + accumulate(digits.slice(-low), radix)
}
