/** Operations on the digits and the exponent of a number. Modules/_decimal/libmpdec/mpdecimal.c */
import type { Binary, Unary } from './arithmetic'
import { DIVISION_BY_ZERO, tinyExponent, type Settings } from './conditions'
import { finalize, finite, fromInteger, infinity, invalid, nanOf, powerOfTen, type Dec } from './number'

const isLogical = (d: Dec): boolean => d.isFinite && d.sign === 0 && d.exponent === 0n && /^[01]+$/.test(d.coefficient.toString())

/** The last digits that a context has room for. _mpd_cap */
const lastDigits = (text: string, { prec }: Settings): string => (BigInt(text.length) > prec ? text.slice(-Number(prec)) : text)

/** Digits 0 and 1 as bits. mpd_qand, mpd_qor, mpd_qxor */
function logical(bit: (a: string, b: string) => boolean): Binary {
  return (a, b, settings, status) => {
    if (!isLogical(a) || !isLogical(b)) return invalid(status)
    const left = lastDigits(a.coefficient.toString(), settings)
    const right = lastDigits(b.coefficient.toString(), settings)
    const length = Math.max(left.length, right.length)
    const second = right.padStart(length, '0')
    const digits = [...left.padStart(length, '0')].map((digit, i) => (bit(digit, second.charAt(i)) ? '1' : '0'))
    return finite(0, BigInt(digits.join('')), 0n)
  }
}
export const logicalAnd = logical((a, b) => a === '1' && b === '1')
export const logicalOr = logical((a, b) => a === '1' || b === '1')
export const logicalXor = logical((a, b) => a !== b)

/** mpd_qinvert */
export const logicalInvert: Unary = (a, settings, status) => {
  if (!isLogical(a)) return invalid(status)
  const ones = (powerOfTen(settings.prec) - 1n) / 9n
  return finite(0, ones - BigInt(lastDigits(a.coefficient.toString(), settings)), 0n)
}

/** A count of digits: a whole number without an exponent, within ±limit. */
function countOf(b: Dec, limit: bigint): bigint | undefined {
  if (!b.isFinite || b.exponent !== 0n || b.coefficient > limit) return undefined
  return b.sign === 0 ? b.coefficient : -b.coefficient
}

const last = (coefficient: bigint, count: bigint): bigint => coefficient % powerOfTen(count)

/** mpd_qshift */
export const shift: Binary = (a, b, settings, status) => {
  const nan = nanOf([a, b], settings, status)
  if (nan !== null) return nan
  const count = countOf(b, settings.prec)
  if (count === undefined) return invalid(status)
  if (a.isInfinite) return a
  if (count < 0n) return finite(a.sign, last(a.coefficient, settings.prec) / powerOfTen(-count), a.exponent)
  return finite(a.sign, last(a.coefficient * powerOfTen(count), settings.prec), a.exponent)
}

/** mpd_qrotate */
export const rotate: Binary = (a, b, settings, status) => {
  const nan = nanOf([a, b], settings, status)
  if (nan !== null) return nan
  const count = countOf(b, settings.prec)
  if (count === undefined) return invalid(status)
  if (a.isInfinite) return a
  const left = count >= 0n ? count : settings.prec + count
  const kept = last(a.coefficient, settings.prec)
  return finite(a.sign, last(kept * powerOfTen(left), settings.prec) + kept / powerOfTen(settings.prec - left), a.exponent)
}

/** mpd_qscaleb */
export const scale: Binary = (a, b, settings, status) => {
  const nan = nanOf([a, b], settings, status)
  if (nan !== null) return nan
  const count = countOf(b, 2n * (settings.emax + settings.prec))
  if (count === undefined) return invalid(status)
  return a.isInfinite ? a : finalize(finite(a.sign, a.coefficient, a.exponent + count), settings, status)
}

/** The exponent of the first digit, as a number. mpd_qlogb */
export const logB: Unary = (a, settings, status) => {
  const nan = nanOf([a], settings, status)
  if (nan !== null) return nan
  if (a.isInfinite) return infinity(0)
  if (a.coefficient === 0n) {
    status.flags |= DIVISION_BY_ZERO
    return infinity(1)
  }
  return finalize(fromInteger(a.adjusted), settings, status)
}

export const isSubnormal = (a: Dec, { emin }: Settings): boolean => a.isFinite && a.coefficient !== 0n && a.adjusted < emin
export const isNormal = (a: Dec, { emin }: Settings): boolean => a.isFinite && a.coefficient !== 0n && a.adjusted >= emin

/** mpd_class */
export function classOf(a: Dec, settings: Settings): string {
  if (a.kind === 'quiet') return 'NaN'
  if (a.kind === 'signaling') return 'sNaN'
  const sign = a.sign === 0 ? '+' : '-'
  if (a.isInfinite) return `${sign}Infinity`
  if (a.coefficient === 0n) return `${sign}Zero`
  return sign + (isSubnormal(a, settings) ? 'Subnormal' : 'Normal')
}

/** mpd_same_quantum */
export function sameQuantum(a: Dec, b: Dec): boolean {
  return a.isFinite && b.isFinite ? a.exponent === b.exponent : (a.isNaN && b.isNaN) || (a.isInfinite && b.isInfinite)
}

/** Whether a finite number is whole. _mpd_isint */
export function isWhole(a: Dec): boolean {
  if (!a.isFinite) return false
  if (a.coefficient === 0n || a.exponent >= 0n) return true
  return -a.exponent < a.digits && a.coefficient % powerOfTen(-a.exponent) === 0n
}

/** The whole number that it is. MemoryError for more digits than memory could hold. */
export function wholeOf(a: Dec): bigint {
  if (a.coefficient === 0n) return 0n
  const size = a.exponent >= 0n ? a.coefficient * powerOfTen(a.exponent) : -a.exponent > a.digits ? 0n : a.coefficient / powerOfTen(-a.exponent)
  return a.sign === 0 ? size : -size
}

/** Whether it is too small to have all its digits although something was lost. mpd_check_underflow */
export function isUnderflow(a: Dec, settings: Settings): boolean {
  return a.isFinite && a.coefficient !== 0n && a.adjusted < settings.emin && a.exponent < tinyExponent(settings)
}
