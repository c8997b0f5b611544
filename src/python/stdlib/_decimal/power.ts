/** Powers: of whole exponents by squaring, of others by logarithms; and powers modulo a number. mpd_qpow, mpd_qpowmod */
import { divide, hasErrors, multiply, order, orderOfSizes, subtract, type Binary } from './arithmetic'
import { CLAMPED, ERRORS, INEXACT, INFINITE_EXPONENT, ROUNDED, tinyExponent, WIDEST, type Settings, type Status } from './conditions'
import { isWhole, wholeOf } from './digits'
import { exp, ln } from './logarithms'
import { countDigits, finalize, finite, fromInteger, infinity, invalid, nanOf, NOT_A_NUMBER, ONE, powerOfTen, ZERO, type Dec, type Sign } from './number'

const isOdd = (d: Dec): boolean => d.exponent <= 0n && (wholeOf(d) & 1n) === 1n
const one = (sign: Sign): Dec => ONE.withSign(sign)
const zero = (sign: Sign): Dec => ZERO.withSign(sign)
/** 1 with zeros behind the point. */
const oneWithZeros = (sign: Sign, count: bigint): Dec => finite(sign, powerOfTen(count), -count)

/** mpd_qpow */
export const power: Binary = (base, exponent, settings, status) => {
  const nan = nanOf([base, exponent], settings, status)
  if (nan !== null) return nan
  const whole = isWhole(exponent)
  const sign: Sign = whole && base.sign === 1 && isOdd(exponent) ? 1 : 0
  if (base.isZero) {
    if (exponent.isZero) return invalid(status)
    return exponent.sign === 1 ? infinity(sign) : zero(sign)
  }
  if (base.sign === 1 && (!whole || exponent.isInfinite)) return invalid(status)
  if (exponent.isInfinite) {
    const ordering = order(base, ONE)
    if (ordering === 0) {
      status.flags |= INEXACT | ROUNDED
      return oneWithZeros(sign, settings.prec - 1n)
    }
    return ordering * (exponent.sign === 0 ? 1 : -1) < 0 ? zero(sign) : infinity(sign)
  }
  if (exponent.isZero) return one(sign)
  if (base.isInfinite) return exponent.sign === 1 ? zero(sign) : infinity(sign)
  return powerOfOne(base, exponent, sign, whole, settings, status) ?? powerOutOfBounds(base, exponent, sign, settings, status) ?? (whole ? wholePower(base, exponent, sign, settings, status) : realPower(base, exponent, settings, status))
}

/** 1.00**3 is 1.000000; null for other bases than ±1. _qcheck_pow_one */
function powerOfOne(base: Dec, exponent: Dec, sign: Sign, isWholeExponent: boolean, settings: Settings, status: Status): Dec | null {
  if (orderOfSizes(base, ONE) !== 0) return null
  const most = settings.prec - 1n
  if (!isWholeExponent) {
    status.flags |= INEXACT | ROUNDED
    return oneWithZeros(sign, most)
  }
  if (exponent.sign === 1) return one(sign)
  const own: Status = { flags: 0 }
  const product = multiply(exponent, fromInteger(-base.exponent), settings, own)
  if (hasErrors(own)) {
    status.flags |= own.flags & ERRORS
    return NOT_A_NUMBER
  }
  const places = product.isInfinite || (!product.isZero && product.adjusted > 18n) ? most + 1n : wholeOf(product)
  if (places > most) status.flags |= ROUNDED
  return oneWithZeros(sign, places > most ? most : places)
}

/** A lower bound for the decimal logarithm of |log10(x)|. _lower_bound_zeta */
function lowerZeta(x: Dec): bigint {
  const { adjusted } = x
  if (adjusted > 0n) return countDigits(adjusted) - 1n
  if (adjusted < -1n) return countDigits(-(adjusted + 1n)) - 1n
  const distance = subtract(x, ONE, WIDEST, { flags: 0 }).adjusted
  return adjusted === 0n ? distance - 2n : distance - 1n
}

/** What surely overflows or underflows; null for other powers. _qcheck_pow_bounds */
function powerOutOfBounds(base: Dec, exponent: Dec, sign: Sign, settings: Settings, status: Status): Dec | null {
  const size = base.withSign(0)
  const growth = lowerZeta(size) + exponent.adjusted
  const grows = (size.adjusted < 0n) === (exponent.sign === 1)
  const limit = countDigits(grows ? settings.emax : -tinyExponent(settings))
  if (limit >= growth) return null
  return finalize(finite(sign, 1n, grows ? INFINITE_EXPONENT : tinyExponent(settings) - 1n), settings, status)
}

/** _mpd_qpow_int: the exponent's digits more than asked for, so that the error stays below the rounding's. */
function wholePower(base: Dec, exponent: Dec, sign: Sign, settings: Settings, status: Status): Dec {
  const working: Settings = { ...settings, prec: settings.prec + exponent.digits + exponent.exponent + 2n, rounding: 'ROUND_HALF_EVEN', clamp: false }
  let factor = base
  if (exponent.sign === 1) {
    working.prec += 1n
    factor = divide(ONE, base, working, status)
    if (hasErrors(status)) return NOT_A_NUMBER
  }
  const result = bySquaring(factor, wholeOf(exponent.withSign(0)), working, status).withSign(sign)
  // For roundings that stay finite.
  return finalize(result.isInfinite ? finite(sign, 1n, INFINITE_EXPONENT) : result, settings, status)
}

/** _mpd_qpow_uint */
function bySquaring(factor: Dec, exponent: bigint, settings: Settings, status: Status): Dec {
  const own: Status = { flags: 0 }
  let result = factor
  for (const bit of exponent.toString(2).slice(1)) {
    result = multiply(result, result, settings, own)
    if (bit === '1') result = multiply(result, factor, settings, own)
    if (!result.isFinite || (result.coefficient === 0n && (own.flags & CLAMPED) !== 0)) break
  }
  status.flags |= own.flags
  return result
}

/** MPD_EXPDIGITS + 4 */
const EXTRA_DIGITS = 23n

/** _mpd_qpow_real */
function realPower(base: Dec, exponent: Dec, settings: Settings, status: Status): Dec {
  const working: Settings = { ...WIDEST, prec: (base.digits > settings.prec ? base.digits : settings.prec) + EXTRA_DIGITS }
  const own: Status = { flags: 0 }
  const result = exp(multiply(ln(base, working, own), exponent, working, own), working, status)
  status.flags |= (own.flags & ERRORS) | INEXACT | ROUNDED
  if (result.isInfinite) return finalize(finite(0, 1n, INFINITE_EXPONENT), settings, status)
  return finalize(result.isFinite && order(result, ONE) === 0 ? oneWithZeros(0, settings.prec - 1n) : result, settings, status)
}

/** (base ** exponent) % modulus, all of them whole. mpd_qpowmod */
export function powerModulo(base: Dec, exponent: Dec, modulus: Dec, settings: Settings, status: Status): Dec {
  const nan = nanOf([base, exponent, modulus], settings, status)
  if (nan !== null) return nan
  if (!isWhole(base) || !isWhole(exponent) || !isWhole(modulus) || modulus.coefficient === 0n) return invalid(status)
  if (modulus.digits + modulus.exponent > settings.prec) return invalid(status)
  const sign: Sign = base.sign === 1 && isOdd(exponent) ? 1 : 0
  const divisor = wholeOf(modulus.withSign(0))
  if (exponent.coefficient === 0n) {
    if (base.coefficient === 0n) return invalid(status)
    return finite(sign, divisor === 1n ? 0n : 1n, 0n)
  }
  if (exponent.sign === 1) return invalid(status)
  if (base.coefficient === 0n) return zero(sign)
  const [baseDigits, baseExponent] = base.exponent < 0n ? [wholeOf(base.withSign(0)), 0n] : [base.coefficient, base.exponent]
  const [digits, tens] = exponent.exponent < 0n ? [wholeOf(exponent), 0n] : [exponent.coefficient, exponent.exponent]
  let result = powerIn((baseDigits * powerIn(10n, baseExponent, divisor)) % divisor, digits, divisor)
  for (let i = 0n; i < tens; i++) result = powerIn(result, 10n, divisor)
  return finite(sign, result, 0n)
}

/** Whole numbers' powers modulo one. */
function powerIn(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n % modulus
  for (let factor = base % modulus, left = exponent; left > 0n; left >>= 1n, factor = (factor * factor) % modulus) if ((left & 1n) === 1n) result = (result * factor) % modulus
  return result
}

