/** Rounding to places, to whole numbers and to neighbours. Modules/_decimal/libmpdec/mpdecimal.c */
import { add, order, subtract, type Binary, type Unary } from './arithmetic'
import { CLAMPED, ERRORS, INEXACT, MAX_EMAX, MAX_PREC, MIN_ETINY, OVERFLOW, ROUNDED, SUBNORMAL, tinyExponent, topExponent, UNDERFLOW, type Settings, type Status } from './conditions'
import { cutDigits, finalize, finite, invalid, largest, nanOf, powerOfTen, roundsUp, type Dec } from './number'

/** The finite number with another exponent, rounded as the context says. */
function moved(a: Dec, exponent: bigint, { rounding }: Settings, status: Status, isTold = true): Dec {
  if (a.coefficient === 0n) return finite(a.sign, 0n, exponent)
  if (a.exponent >= exponent) return finite(a.sign, a.coefficient * powerOfTen(a.exponent - exponent), exponent)
  const { rest, remnant } = cutDigits(a.coefficient, exponent - a.exponent, a.digits)
  if (isTold) status.flags |= remnant === 0 ? ROUNDED : ROUNDED | INEXACT
  return finite(a.sign, roundsUp(rounding, a.sign, rest, remnant) ? rest + 1n : rest, exponent)
}

/** mpd_qquantize */
export const quantize: Binary = (a, b, settings, status) => {
  if (!a.isFinite || !b.isFinite) return nanOf([a, b], settings, status) ?? (a.isInfinite && b.isInfinite ? a : invalid(status))
  const { exponent } = b
  if (exponent > settings.emax || exponent < tinyExponent(settings)) return invalid(status)
  if (a.coefficient === 0n) return finalize(finite(a.sign, 0n, exponent), settings, status)
  if (a.digits + a.exponent - exponent > settings.prec) return invalid(status)
  const own: Status = { flags: 0 }
  const result = moved(a, exponent, settings, own)
  if (result.digits > settings.prec || result.adjusted > settings.emax || result.adjusted < tinyExponent(settings)) return invalid(status)
  status.flags |= own.flags
  return finalize(result, settings, status)
}

/** At most so many digits after the point, for format(). mpd_qrescale */
export function rescale(a: Dec, exponent: bigint, settings: Settings, status: Status): Dec {
  if (!a.isFinite) return a
  if (exponent > MAX_EMAX + 1n || exponent < MIN_ETINY - 1n) return invalid(status)
  if (a.coefficient !== 0n && a.exponent >= exponent && a.digits + a.exponent - exponent > MAX_PREC + 1n) return invalid(status)
  return moved(a, exponent, settings, status)
}

/** So many digits in all, for format(). _mpd_round */
export function roundToDigits(a: Dec, digits: bigint, settings: Settings, status: Status): Dec {
  if (!a.isFinite || a.coefficient === 0n) return a
  const exponent = a.exponent + a.digits - digits
  const once = moved(a, exponent, settings, status)
  return once.digits > digits ? moved(once, exponent + 1n, settings, status) : once
}

/** mpd_qround_to_int */
export const toWhole: Unary = (a, settings, status) => {
  const nan = nanOf([a], settings, status)
  return nan ?? (a.isInfinite || a.exponent >= 0n ? a : moved(a, 0n, settings, status, false))
}

/** The same, and it tells what was lost. mpd_qround_to_intx */
export const toWholeExactly: Unary = (a, settings, status) => {
  const nan = nanOf([a], settings, status)
  return nan ?? (a.isInfinite || a.exponent >= 0n ? a : moved(a, 0n, settings, status))
}

/** Without trailing zeros. mpd_qreduce */
export const reduce: Unary = (a, settings, status) => {
  const nan = nanOf([a], settings, status)
  if (nan !== null) return nan
  if (a.isInfinite) return a
  const rounded = finalize(a, settings, status)
  if (!rounded.isFinite) return rounded
  if (rounded.coefficient === 0n) return finite(a.sign, 0n, 0n)
  const most = settings.clamp ? topExponent(settings) : settings.emax
  let { coefficient, exponent } = rounded
  while (exponent < most && coefficient % 10n === 0n) {
    coefficient /= 10n
    exponent += 1n
  }
  return finite(rounded.sign, coefficient, exponent)
}

/** The next number below or above. mpd_qnext_minus, mpd_qnext_plus */
function neighbour(rounding: 'ROUND_FLOOR' | 'ROUND_CEILING'): Unary {
  const towards = rounding === 'ROUND_FLOOR' ? 1 : 0
  return (a, settings, status) => {
    const nan = nanOf([a], settings, status)
    if (nan !== null) return nan
    if (a.isInfinite) return a.sign === towards ? a : largest(a.sign, settings)
    const own: Settings = { ...settings, rounding }
    const first: Status = { flags: 0 }
    const rounded = finalize(a, own, first)
    if ((first.flags & (INEXACT | ERRORS)) !== 0) {
      status.flags |= first.flags & ERRORS
      return rounded
    }
    const tiny = finite(0, 1n, tinyExponent(settings) - 1n)
    const second: Status = { flags: 0 }
    const result = (rounding === 'ROUND_FLOOR' ? subtract : add)(a, tiny, own, second)
    status.flags |= second.flags & ERRORS
    return result
  }
}
export const nextMinus = neighbour('ROUND_FLOOR')
export const nextPlus = neighbour('ROUND_CEILING')

/** mpd_qnext_toward */
export const nextToward: Binary = (a, b, settings, status) => {
  const nan = nanOf([a, b], settings, status)
  if (nan !== null) return nan
  const ordering = order(a, b)
  if (ordering === 0) return a.withSign(b.sign)
  const result = (ordering < 0 ? nextPlus : nextMinus)(a, settings, status)
  if (result.isInfinite) status.flags |= OVERFLOW | ROUNDED | INEXACT
  else if (result.adjusted < settings.emin) status.flags |= UNDERFLOW | SUBNORMAL | ROUNDED | INEXACT | (result.isZero ? CLAMPED : 0)
  return result
}
