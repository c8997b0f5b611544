/** The four operations, their relatives, and comparisons. Modules/_decimal/libmpdec/mpdecimal.c */
import { CLAMPED, DIVISION_BY_ZERO, DIVISION_IMPOSSIBLE, DIVISION_UNDEFINED, ERRORS, INVALID_OPERATION, tinyExponent, type Settings, type Status } from './conditions'
import { countDigits, finalize, finite, fromInteger, infinity, invalid, nanOf, NOT_A_NUMBER, powerOfTen, type Dec, type Sign } from './number'

export type Unary = (a: Dec, settings: Settings, status: Status) => Dec
export type Binary = (a: Dec, b: Dec, settings: Settings, status: Status) => Dec

/** mpd_qplus: like +a. */
export function plus(a: Dec, settings: Settings, status: Status): Dec {
  const nan = nanOf([a], settings, status)
  if (nan !== null) return nan
  return finalize(a.isZero && settings.rounding !== 'ROUND_FLOOR' ? a.withSign(0) : a, settings, status)
}

/** mpd_qminus: like -a. */
export function minus(a: Dec, settings: Settings, status: Status): Dec {
  const nan = nanOf([a], settings, status)
  if (nan !== null) return nan
  return finalize(a.withSign(a.isZero && settings.rounding !== 'ROUND_FLOOR' ? 0 : flip(a.sign)), settings, status)
}

export const flip = (sign: Sign): Sign => (sign === 0 ? 1 : 0)
const signOfProduct = (a: Dec, b: Dec): Sign => (a.sign === b.sign ? 0 : 1)

/** mpd_qabs */
export const absolute: Unary = (a, settings, status) => (a.isNaN || a.sign === 0 ? plus : minus)(a, settings, status)

/** mpd_qadd */
export const add: Binary = (a, b, settings, status) => addSigned(a, b, b.sign, settings, status)

/** mpd_qsub */
export const subtract: Binary = (a, b, settings, status) => addSigned(a, b, flip(b.sign), settings, status)

function addSigned(a: Dec, b: Dec, signOfB: Sign, settings: Settings, status: Status): Dec {
  if (!a.isFinite || !b.isFinite) {
    const nan = nanOf([a, b], settings, status)
    if (nan !== null) return nan
    if (!a.isInfinite) return b.withSign(signOfB)
    return b.isInfinite && a.sign !== signOfB ? invalid(status) : a
  }
  let high = a
  let low = b
  let signs: [Sign, Sign] = [a.sign, signOfB]
  if (a.exponent < b.exponent) {
    ;[high, low] = [b, a]
    signs = [signOfB, a.sign]
  }
  let { coefficient, exponent } = low
  if (high.exponent !== low.exponent && high.coefficient !== 0n) {
    // What is far below the last digit counts only as being there.
    const { digits } = high
    const least = high.exponent - 1n + (digits > settings.prec ? 0n : digits - settings.prec - 1n)
    if (low.adjusted < least) {
      exponent = least
      coefficient = coefficient === 0n ? 0n : 1n
    }
  }
  const aligned = high.coefficient === 0n ? 0n : high.coefficient * powerOfTen(high.exponent - exponent)
  if (signs[0] === signs[1]) return finalize(finite(signs[0], aligned + coefficient, exponent), settings, status)
  const difference = aligned - coefficient
  if (difference === 0n) return finalize(finite(settings.rounding === 'ROUND_FLOOR' ? 1 : 0, 0n, exponent), settings, status)
  return finalize(difference > 0n ? finite(signs[0], difference, exponent) : finite(signs[1], -difference, exponent), settings, status)
}

/** The exact product. _mpd_qmul */
function exactProduct(a: Dec, b: Dec, settings: Settings, status: Status): Dec {
  const sign = signOfProduct(a, b)
  if (!a.isFinite || !b.isFinite) return nanOf([a, b], settings, status) ?? (a.isZero || b.isZero ? invalid(status) : infinity(sign))
  return finite(sign, a.coefficient * b.coefficient, a.exponent + b.exponent)
}

/** mpd_qmul */
export const multiply: Binary = (a, b, settings, status) => finalize(exactProduct(a, b, settings, status), settings, status)

/** a × b + c, rounded once. mpd_qfma */
export function fusedMultiplyAdd(a: Dec, b: Dec, c: Dec, settings: Settings, status: Status): Dec {
  if (a.isNaN || b.isNaN) return nanOf([a, b, c], settings, status) as Dec
  // A NaN to be added counts after a product that is invalid.
  const product = exactProduct(a, b, settings, status)
  return product.isNaN ? product : add(product, c, settings, status)
}

/** mpd_qdiv */
export const divide: Binary = (a, b, settings, status) => {
  const sign = signOfProduct(a, b)
  if (!a.isFinite || !b.isFinite) {
    const nan = nanOf([a, b], settings, status)
    if (nan !== null) return nan
    if (a.isInfinite) return b.isInfinite ? invalid(status) : infinity(sign)
    status.flags |= CLAMPED
    return finite(sign, 0n, tinyExponent(settings))
  }
  if (b.coefficient === 0n) return divideByZero(a, sign, status)
  const ideal = a.exponent - b.exponent
  if (a.coefficient === 0n) return finalize(finite(sign, 0n, ideal), settings, status)
  const shift = b.digits - a.digits + settings.prec + 1n
  const dividend = shift > 0n ? a.coefficient * powerOfTen(shift) : a.coefficient
  const divisor = shift < 0n ? b.coefficient * powerOfTen(-shift) : b.coefficient
  let quotient = dividend / divisor
  let exponent = ideal - shift
  if (quotient * divisor !== dividend) {
    // A last digit that is neither 0 nor 5 says that something follows.
    if (quotient % 5n === 0n) quotient += 1n
  } else {
    while (exponent < ideal && quotient % 10n === 0n) {
      quotient /= 10n
      exponent += 1n
    }
  }
  return finalize(finite(sign, quotient, exponent), settings, status)
}

function divideByZero(a: Dec, sign: Sign, status: Status): Dec {
  if (a.coefficient === 0n) return invalid(status, DIVISION_UNDEFINED)
  status.flags |= DIVISION_BY_ZERO
  return infinity(sign)
}

interface Division {
  readonly quotient: Dec
  readonly remainder: Dec
}

/** Of finite numbers, the divisor not zero; undefined when the quotient has too many digits. _mpd_qdivmod */
function wholeDivision(a: Dec, b: Dec, { prec }: Settings, status: Status): Division | undefined {
  const sign = signOfProduct(a, b)
  const ideal = a.exponent > b.exponent ? b.exponent : a.exponent
  const none = finite(sign, 0n, 0n)
  if (a.coefficient === 0n) return { quotient: none, remainder: finite(a.sign, 0n, ideal) }
  const difference = a.adjusted - b.adjusted
  if (difference < 0n) return { quotient: none, remainder: a.exponent > b.exponent ? finite(a.sign, a.coefficient * powerOfTen(a.exponent - b.exponent), ideal) : a }
  if (difference <= prec) {
    const [dividend, divisor] = aligned(a, b)
    const quotient = finite(sign, dividend / divisor, 0n)
    if (quotient.digits <= prec) return { quotient, remainder: finite(a.sign, dividend % divisor, ideal) }
  }
  status.flags |= DIVISION_IMPOSSIBLE
  return undefined
}

/** The coefficients at the smaller exponent of both. */
function aligned(a: Dec, b: Dec): [bigint, bigint] {
  const { coefficient: left } = a
  const { coefficient: right } = b
  if (a.exponent === b.exponent) return [left, right]
  return a.exponent > b.exponent ? [left * powerOfTen(a.exponent - b.exponent), right] : [left, right * powerOfTen(b.exponent - a.exponent)]
}

/** mpd_qdivint */
export const divideWhole: Binary = (a, b, settings, status) => {
  const sign = signOfProduct(a, b)
  const nan = nanOf([a, b], settings, status)
  if (nan !== null) return nan
  if (a.isInfinite) return b.isInfinite ? invalid(status) : infinity(sign)
  if (b.isInfinite) return finite(sign, 0n, 0n)
  if (b.coefficient === 0n) return divideByZero(a, sign, status)
  const division = wholeDivision(a, b, settings, status)
  return division === undefined ? NOT_A_NUMBER : finalize(division.quotient, settings, status)
}

/** mpd_qrem */
export const remainder: Binary = (a, b, settings, status) => {
  const nan = nanOf([a, b], settings, status)
  if (nan !== null) return nan
  if (a.isInfinite) return invalid(status)
  if (b.isInfinite) return finalize(a, settings, status)
  if (b.coefficient === 0n) return invalid(status, a.coefficient === 0n ? DIVISION_UNDEFINED : INVALID_OPERATION)
  const division = wholeDivision(a, b, settings, status)
  return division === undefined ? NOT_A_NUMBER : finalize(division.remainder, settings, status)
}

/** mpd_qdivmod */
export function divideWithRemainder(a: Dec, b: Dec, settings: Settings, status: Status): [Dec, Dec] {
  const sign = signOfProduct(a, b)
  const nan = nanOf([a, b], settings, status)
  if (nan !== null) return [nan, nan]
  if (a.isInfinite) return [b.isInfinite ? NOT_A_NUMBER : infinity(sign), invalid(status)]
  if (b.isInfinite) return [finite(sign, 0n, 0n), finalize(a, settings, status)]
  if (b.coefficient === 0n) {
    const quotient = divideByZero(a, sign, status)
    return [quotient, a.coefficient === 0n ? NOT_A_NUMBER : invalid(status)]
  }
  const division = wholeDivision(a, b, settings, status)
  return division === undefined ? [NOT_A_NUMBER, NOT_A_NUMBER] : [finalize(division.quotient, settings, status), finalize(division.remainder, settings, status)]
}

/** What is left beside the nearest multiple, ties to even. mpd_qrem_near */
export const remainderNear: Binary = (a, b, settings, status) => {
  const nan = nanOf([a, b], settings, status)
  if (nan !== null) return nan
  if (a.isInfinite) return invalid(status)
  if (b.isInfinite) return finalize(a, settings, status)
  if (b.coefficient === 0n) return invalid(status, a.coefficient === 0n ? DIVISION_UNDEFINED : INVALID_OPERATION)
  const ideal = a.exponent > b.exponent ? b.exponent : a.exponent
  if (a.coefficient === 0n) return finalize(finite(a.sign, 0n, ideal), settings, status)
  const difference = a.adjusted - b.adjusted
  if (difference > settings.prec) return invalid(status, DIVISION_IMPOSSIBLE)
  if (difference < -1n) return finalize(a.exponent > b.exponent ? finite(a.sign, a.coefficient * powerOfTen(a.exponent - b.exponent), ideal) : a, settings, status)
  const [dividend, divisor] = aligned(a, b)
  let quotient = dividend / divisor
  let left = dividend - quotient * divisor
  let { sign } = a
  const twice = left * 2n
  if (twice > divisor || (twice === divisor && (quotient & 1n) === 1n)) {
    left = divisor - left
    quotient += 1n
    sign = flip(sign)
  }
  if (countDigits(quotient) > settings.prec) return invalid(status, DIVISION_IMPOSSIBLE)
  return finalize(finite(sign, left, ideal), settings, status)
}

/** -1, 0 or 1, of numbers that are not NaN. _mpd_cmp */
export function order(a: Dec, b: Dec): number {
  const signs = (b.isZero ? 0 : b.sign === 0 ? -1 : 1) + (a.isZero ? 0 : a.sign === 0 ? 1 : -1)
  if (a.isZero || b.isZero || a.sign !== b.sign) return Math.sign(signs)
  return orderOfSizes(a, b) * (a.sign === 0 ? 1 : -1)
}

/** Signs aside. _mpd_cmp_abs */
export function orderOfSizes(a: Dec, b: Dec): number {
  if (a.isInfinite || b.isInfinite) return Number(a.isInfinite) - Number(b.isInfinite)
  if (a.coefficient === 0n || b.coefficient === 0n) return Number(a.coefficient !== 0n) - Number(b.coefficient !== 0n)
  if (a.adjusted !== b.adjusted) return a.adjusted < b.adjusted ? -1 : 1
  const [left, right] = aligned(a, b)
  return left < right ? -1 : left > right ? 1 : 0
}

/** mpd_qcompare */
export const compare: Binary = (a, b, settings, status) => nanOf([a, b], settings, status) ?? fromInteger(BigInt(order(a, b)))

/** Like compare, but every NaN signals. mpd_qcompare_signal */
export const compareSignaling: Binary = (a, b, settings, status) => {
  if (a.isNaN || b.isNaN) status.flags |= INVALID_OPERATION
  return compare(a, b, settings, status)
}

const RANKS = { finite: 0, infinite: 1, signaling: 2, quiet: 3 } as const

/** The total order, in which representations differ too. mpd_cmp_total */
export function totalOrder(a: Dec, b: Dec): number {
  if (a.sign !== b.sign) return a.sign === 0 ? 1 : -1
  const direction = a.sign === 0 ? 1 : -1
  if (a.isNaN || b.isNaN) {
    const ranks = RANKS[a.kind] - RANKS[b.kind]
    if (ranks !== 0) return Math.sign(ranks) * direction
    return a.coefficient === b.coefficient ? 0 : a.coefficient < b.coefficient ? -direction : direction
  }
  const values = order(a, b)
  if (values !== 0) return values
  return a.exponent === b.exponent || a.isInfinite ? 0 : a.exponent < b.exponent ? -direction : direction
}

/** max, min and their likes: a number is preferred to a quiet NaN. mpd_qmax */
function choose(by: (a: Dec, b: Dec) => number, wantsFirst: (ordering: number) => boolean): Binary {
  return (a, b, settings, status) => {
    if (a.kind === 'quiet' && !b.isNaN) return finalize(b, settings, status)
    if (b.kind === 'quiet' && !a.isNaN) return finalize(a, settings, status)
    const nan = nanOf([a, b], settings, status)
    if (nan !== null) return nan
    return finalize(wantsFirst(by(a, b) || totalOrder(a, b)) ? a : b, settings, status)
  }
}
export const maximum = choose(order, (ordering) => ordering >= 0)
export const minimum = choose(order, (ordering) => ordering < 0)
export const maximumOfSizes = choose(orderOfSizes, (ordering) => ordering >= 0)
export const minimumOfSizes = choose(orderOfSizes, (ordering) => ordering < 0)

export const hasErrors = (status: Status): boolean => (status.flags & ERRORS) !== 0
