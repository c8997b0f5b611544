/**
 * exp, ln, log10 and square roots, correctly rounded half to even: computed in fixed point with some digits more than
 * asked for, and with more still while what was computed lies too close to where rounding changes its mind.
 */
import type { Unary } from './arithmetic'
import { INEXACT, INFINITE_EXPONENT, ROUNDED, tinyExponent, UNDERFLOW, type Settings, type Status } from './conditions'
import { isUnderflow } from './digits'
import { countDigits, finalize, finite, fromInteger, infinity, invalid, nanOf, ONE, powerOfTen, ZERO, type Dec } from './number'

/** artanh(1/n) × scale, within a few units. */
function inverseTanh(n: bigint, scale: bigint): bigint {
  const square = n * n
  let term = scale / n
  let sum = 0n
  for (let k = 1n; term !== 0n; k += 2n) {
    sum += term / k
    term /= square
  }
  return sum
}

let knownPlaces = 0n
let knownLog = 0n

/** ln 10 with so many places, in fixed point. */
function logOfTen(places: bigint): bigint {
  if (knownPlaces < places) {
    knownPlaces = places + 20n
    const scale = powerOfTen(knownPlaces + 5n)
    knownLog = (46n * inverseTanh(31n, scale) + 34n * inverseTanh(49n, scale) + 20n * inverseTanh(161n, scale)) / 100000n
  }
  return knownLog / powerOfTen(knownPlaces - places)
}

/** e**(x/scale) × scale for |x| < 3 × scale, within about a hundred units. */
function expFixed(x: bigint, places: bigint): bigint {
  // Halved often enough that the series is short; the squarings double the error each time.
  const halvings = BigInt(Math.ceil(Math.sqrt(Number(places) * 1.5)) + 2)
  const more = halvings / 3n + 4n
  const scale = powerOfTen(places + more)
  const small = (x * powerOfTen(more)) >> halvings
  let term = scale
  let sum = scale
  for (let k = 1n; term !== 0n; k++) {
    term = (term * small) / (scale * k)
    sum += term
  }
  for (let k = 0n; k < halvings; k++) sum = (sum * sum) / scale
  return sum / powerOfTen(more)
}

/** ln(m/scale) × scale for a tenth to ten, by Halley's iteration. */
function logFixed(m: bigint, places: bigint): bigint {
  const scale = powerOfTen(places)
  const firstPlaces = places < 15n ? places : 15n
  const estimate = Math.log(Number(m / powerOfTen(places - firstPlaces)) / 10 ** Number(firstPlaces))
  let y = BigInt(Math.round(estimate * 1e15)) * powerOfTen(places) / 10n ** 15n
  for (let correct = 12n; ; correct *= 3n) {
    const e = expFixed(y, places)
    y += (2n * scale * (m - e)) / (m + e)
    if (correct > places) return y
  }
}

interface Approximation {
  /** Within `doubt` units. */
  readonly coefficient: bigint
  readonly exponent: bigint
  readonly doubt: bigint
}

/** Asks for more places until rounding to the context's digits is certain, then rounds. Results are never exact. */
function correctlyRounded(settings: Settings, status: Status, compute: (places: bigint) => Approximation): Dec {
  const nearest: Settings = { ...settings, rounding: 'ROUND_HALF_EVEN' }
  const probe: Settings = { ...nearest, clamp: false, emax: 10n ** 20n, emin: -(10n ** 20n) }
  for (let extra = 8n; ; extra *= 2n) {
    const { coefficient, exponent, doubt } = compute(settings.prec + extra)
    const sign = coefficient < 0n ? 1 : 0
    const size = sign === 1 ? -coefficient : coefficient
    const ignored: Status = { flags: 0 }
    const low = finalize(finite(sign, size - doubt, exponent), probe, ignored)
    const high = finalize(finite(sign, size + doubt, exponent), probe, ignored)
    const isCertain = low.adjusted === high.adjusted && low.coefficient * powerOfTen(settings.prec - low.digits) === high.coefficient * powerOfTen(settings.prec - high.digits)
    if (!isCertain) continue
    // A last digit that is neither 0 nor 5 says that something follows.
    const sticky = finite(sign, size * 10n + 1n, exponent - 1n)
    status.flags |= INEXACT | ROUNDED | (isUnderflow(sticky, settings) ? UNDERFLOW : 0)
    return finalize(sticky, nearest, status)
  }
}

/** mpd_qexp */
export const exp: Unary = (a, settings, status) => {
  const nan = nanOf([a], settings, status)
  if (nan !== null) return nan
  if (a.isInfinite) return a.sign === 1 ? ZERO : a
  if (a.coefficient === 0n) return ONE
  const nearest: Settings = { ...settings, rounding: 'ROUND_HALF_EVEN' }
  if (a.adjusted >= 20n) {
    status.flags |= INEXACT | ROUNDED
    return finalize(finite(0, 1n, a.sign === 0 ? INFINITE_EXPONENT : tinyExponent(settings) - 1n), nearest, status)
  }
  return correctlyRounded(settings, status, (places) => {
    const whole = a.adjusted < 0n ? 0n : a.adjusted + 1n
    const working = places + whole + 3n
    const x = fixed(a, working)
    const log = logOfTen(working)
    const power = x / log
    const value = expFixed((x - power * log) / powerOfTen(whole), places + 3n)
    return { coefficient: value, exponent: power - places - 3n, doubt: 1000n }
  })
}

/** A finite number in fixed point. */
function fixed({ sign, coefficient, exponent, digits }: Dec, places: bigint): bigint {
  const shift = exponent + places
  const size = shift >= 0n ? coefficient * powerOfTen(shift) : -shift > digits ? 0n : coefficient / powerOfTen(-shift)
  return sign === 0 ? size : -size
}

/** How far below 1 the logarithm of a number near 1 begins: digits that a fixed point loses. */
function lostDigits(a: Dec): bigint {
  if (a.adjusted < -1n || a.adjusted > 0n) return 0n
  const unit = powerOfTen(-a.exponent > 0n ? -a.exponent : 0n)
  const value = a.exponent > 0n ? a.coefficient * powerOfTen(a.exponent) : a.coefficient
  const difference = value > unit ? value - unit : unit - value
  const lost = countDigits(unit) - countDigits(difference)
  return lost > 0n ? lost : 0n
}

/** ln of a positive number that is not 1, with places after its first digit. */
function naturalLog(a: Dec, places: bigint): Approximation {
  const working = places + lostDigits(a) + 6n
  // Between 0.3 and 3 the power of ten is 0, so that nothing cancels near 1.
  const power = a.adjusted + (leadsBelow(a, 31622n) ? 0n : 1n)
  const mantissa = fixed(finite(0, a.coefficient, a.exponent - power), working)
  return { coefficient: logFixed(mantissa, working) + power * logOfTen(working + 6n) / powerOfTen(6n), exponent: -working, doubt: 1000n + (power < 0n ? -power : power) }
}

/** Whether the first five digits are less. */
function leadsBelow(a: Dec, limit: bigint): boolean {
  const { digits, coefficient } = a
  return (digits >= 5n ? coefficient / powerOfTen(digits - 5n) : coefficient * powerOfTen(5n - digits)) < limit
}

/** What ln and log10 say without computing, or null. */
function specialLog(a: Dec, settings: Settings, status: Status): Dec | null {
  const nan = nanOf([a], settings, status)
  if (nan !== null) return nan
  if (a.isZero) return infinity(1)
  if (a.sign === 1) return invalid(status)
  return a.isInfinite ? infinity(0) : null
}

/** mpd_qln */
export const ln: Unary = (a, settings, status) => {
  const special = specialLog(a, settings, status)
  if (special !== null) return special
  if (isPowerOfTen(a) && a.adjusted === 0n) return ZERO
  return correctlyRounded(settings, status, (places) => naturalLog(a, places))
}

const isPowerOfTen = ({ coefficient, digits }: Dec): boolean => coefficient === powerOfTen(digits - 1n)

/** mpd_qlog10 */
export const log10: Unary = (a, settings, status) => {
  const special = specialLog(a, settings, status)
  if (special !== null) return special
  if (isPowerOfTen(a)) return finalize(fromInteger(a.adjusted), settings, status)
  return correctlyRounded(settings, status, (places) => {
    const natural = naturalLog(a, places + 2n)
    const scale = powerOfTen(-natural.exponent)
    return { coefficient: (natural.coefficient * scale) / logOfTen(-natural.exponent), exponent: natural.exponent, doubt: natural.doubt }
  })
}

/** The whole square root. */
function wholeRoot(n: bigint): bigint {
  if (n < 2n) return n
  let x = 1n << BigInt((n.toString(16).length * 4 + 1) >> 1)
  for (;;) {
    const next = (x + n / x) >> 1n
    if (next >= x) return x
    x = next
  }
}

/** mpd_qsqrt */
export const squareRoot: Unary = (a, settings, status) => {
  const nan = nanOf([a], settings, status)
  if (nan !== null) return nan
  const nearest: Settings = { ...settings, rounding: 'ROUND_HALF_EVEN' }
  // A quotient towards minus infinity.
  const ideal = a.exponent >> 1n
  if (a.isZero) return finalize(finite(a.sign, 0n, ideal), settings, status)
  if (a.sign === 1) return invalid(status)
  if (a.isInfinite) return a
  const isOdd = (a.exponent & 1n) === 1n
  const even = isOdd ? a.coefficient * 10n : a.coefficient
  const length = isOdd ? (a.digits >> 1n) + 1n : (a.digits + 1n) >> 1n
  const shift = settings.prec + 1n - length
  const unit = powerOfTen(shift < 0n ? -2n * shift : 2n * shift)
  const scaled = shift >= 0n ? even * unit : even / unit
  let root = wholeRoot(scaled)
  const isExact = root * root === scaled && (shift >= 0n || scaled * unit === even)
  if (!isExact) return finalize(finite(0, root % 5n === 0n ? root + 1n : root, ideal - shift), nearest, status)
  root = shift >= 0n ? root / powerOfTen(shift) : root * powerOfTen(-shift)
  return finalize(finite(0, root, ideal), nearest, status)
}
