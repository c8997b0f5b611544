/**
 * A decimal number: sign × coefficient × 10**exponent, or infinite, or not a number. Values never change.
 *
 * Every operation takes its operands, a context's settings and a status to which it adds the conditions that it meets,
 * and ends by bringing its exact (or sticky) result into the context: `finalize`. mpd_qfinalize
 */
import { raise } from '../../objects/errors'
import { CLAMPED, INEXACT, INVALID_OPERATION, OVERFLOW, ROUNDED, SUBNORMAL, tinyExponent, topExponent, UNDERFLOW, type Rounding, type Settings, type Status } from './conditions'

export type Sign = 0 | 1
export type Kind = 'finite' | 'infinite' | 'quiet' | 'signaling'

export class Dec {
  private length = -1n
  constructor(
    readonly sign: Sign,
    readonly kind: Kind,
    /** Of a NaN: its payload, 0 for none. */
    readonly coefficient: bigint,
    readonly exponent: bigint,
  ) {}

  /** How many digits the coefficient has; at least 1 for finite numbers. */
  get digits(): bigint {
    if (this.length < 0n) this.length = this.kind !== 'finite' && this.coefficient === 0n ? 0n : countDigits(this.coefficient)
    return this.length
  }
  /** The exponent of the first digit. mpd_adjexp */
  get adjusted(): bigint {
    return this.exponent + this.digits - 1n
  }
  get isFinite(): boolean {
    return this.kind === 'finite'
  }
  get isInfinite(): boolean {
    return this.kind === 'infinite'
  }
  get isNaN(): boolean {
    return this.kind === 'quiet' || this.kind === 'signaling'
  }
  get isZero(): boolean {
    return this.kind === 'finite' && this.coefficient === 0n
  }
  withSign(sign: Sign): Dec {
    return sign === this.sign ? this : new Dec(sign, this.kind, this.coefficient, this.exponent)
  }
}

export const finite = (sign: Sign, coefficient: bigint, exponent: bigint): Dec => new Dec(sign, 'finite', coefficient, exponent)
export const infinity = (sign: Sign): Dec => new Dec(sign, 'infinite', 0n, 0n)
export const NOT_A_NUMBER = new Dec(0, 'quiet', 0n, 0n)
export const ZERO = finite(0, 0n, 0n)
export const ONE = finite(0, 1n, 0n)
export const TEN = finite(0, 10n, 0n)

export function fromInteger(value: bigint): Dec {
  return value < 0n ? finite(1, -value, 0n) : finite(0, value, 0n)
}

/** An invalid operation's result. mpd_seterror */
export function invalid(status: Status, condition = INVALID_OPERATION): Dec {
  status.flags |= condition
  return NOT_A_NUMBER
}

const powers: bigint[] = [1n]
/** More digits than a number may get here; CPython would ask for gigabytes. */
const MAX_DIGITS = 50_000_000n

/** 10**count. MemoryError for more than memory could hold. */
export function powerOfTen(count: bigint): bigint {
  if (count > MAX_DIGITS) raise('MemoryError', '')
  if (count > 600n) return 10n ** count
  const index = Number(count)
  for (let i = powers.length; i <= index; i++) powers.push((powers[i - 1] as bigint) * 10n)
  return powers[index] as bigint
}

const LARGEST_PLAIN = 10n ** 15n

export function countDigits(coefficient: bigint): bigint {
  if (coefficient < LARGEST_PLAIN) return BigInt(String(Number(coefficient)).length)
  const hexadecimal = coefficient.toString(16)
  const bits = hexadecimal.length * 4 - Math.clz32(Number.parseInt(hexadecimal[0] as string, 16)) + 28
  const least = BigInt(Math.floor((bits - 1) * Math.LOG10E * Math.LN2))
  return coefficient >= powerOfTen(least) ? (coefficient >= powerOfTen(least + 1n) ? least + 2n : least + 1n) : least
}

/** What was cut off: 0 nothing, 1 less than half of the last digit, 5 half of it, 9 more. */
type Remnant = 0 | 1 | 5 | 9

/** Without its last `count` digits. mpd_qshiftr */
export function cutDigits(coefficient: bigint, count: bigint, digits: bigint): { rest: bigint; remnant: Remnant } {
  if (count > digits) return { rest: 0n, remnant: coefficient === 0n ? 0 : 1 }
  const unit = powerOfTen(count)
  const rest = coefficient / unit
  const cut = (coefficient - rest * unit) * 2n
  return { rest, remnant: cut === 0n ? 0 : cut < unit ? 1 : cut === unit ? 5 : 9 }
}

/** Whether rounding adds one to the last digit. _mpd_rnd_incr */
export function roundsUp(rounding: Rounding, sign: Sign, rest: bigint, remnant: Remnant): boolean {
  if (remnant === 0) return false
  switch (rounding) {
    case 'ROUND_DOWN':
      return false
    case 'ROUND_UP':
      return true
    case 'ROUND_HALF_UP':
      return remnant >= 5
    case 'ROUND_HALF_DOWN':
      return remnant > 5
    case 'ROUND_HALF_EVEN':
      return remnant > 5 || (remnant === 5 && (rest & 1n) === 1n)
    case 'ROUND_CEILING':
      return sign === 0
    case 'ROUND_FLOOR':
      return sign === 1
    case 'ROUND_05UP':
      return rest % 5n === 0n
  }
}

/** The number with the largest coefficient and exponent. */
export function largest(sign: Sign, settings: Settings): Dec {
  return finite(sign, powerOfTen(settings.prec) - 1n, topExponent(settings))
}

/** A NaN whose payload fits, by its last digits. _mpd_fix_nan */
function fitPayload(d: Dec, { prec, clamp }: Settings): Dec {
  const room = clamp ? prec - 1n : prec
  return d.digits <= room ? d : new Dec(d.sign, d.kind, d.coefficient % powerOfTen(room), 0n)
}

/** Overflow, underflow and clamping of the exponent. _mpd_check_exp */
function checkExponent(d: Dec, settings: Settings, status: Status): Dec {
  const { emax, emin, rounding, clamp } = settings
  const { adjusted, sign, coefficient, exponent } = d
  if (adjusted > emax) {
    if (coefficient === 0n) {
      status.flags |= CLAMPED
      return finite(sign, 0n, clamp ? topExponent(settings) : emax)
    }
    status.flags |= OVERFLOW | INEXACT | ROUNDED
    const staysFinite = rounding === 'ROUND_DOWN' || rounding === 'ROUND_05UP' || (rounding === 'ROUND_CEILING' && sign === 1) || (rounding === 'ROUND_FLOOR' && sign === 0)
    return staysFinite ? largest(sign, settings) : infinity(sign)
  }
  if (clamp && exponent > topExponent(settings)) {
    const top = topExponent(settings)
    status.flags |= CLAMPED
    if (coefficient !== 0n && adjusted < emin) status.flags |= SUBNORMAL
    return finite(sign, coefficient === 0n ? 0n : coefficient * powerOfTen(exponent - top), top)
  }
  if (adjusted >= emin) return d
  const tiny = tinyExponent(settings)
  if (coefficient === 0n) {
    if (exponent >= tiny) return d
    status.flags |= CLAMPED
    return finite(sign, 0n, tiny)
  }
  status.flags |= SUBNORMAL
  if (exponent >= tiny) return d
  const { rest, remnant } = cutDigits(coefficient, tiny - exponent, d.digits)
  const rounded = roundsUp(rounding, sign, rest, remnant) ? rest + 1n : rest
  status.flags |= ROUNDED
  if (remnant !== 0) {
    status.flags |= INEXACT | UNDERFLOW
    if (rounded === 0n) status.flags |= CLAMPED
  }
  return finite(sign, rounded, tiny)
}

/** Brings a number into a context: its exponent first, then its digits. mpd_qfinalize */
export function finalize(d: Dec, settings: Settings, status: Status): Dec {
  if (d.kind !== 'finite') return d.kind === 'infinite' ? d : fitPayload(d, settings)
  const fitting = checkExponent(d, settings, status)
  const { prec, rounding } = settings
  if (fitting.kind !== 'finite' || fitting.digits <= prec) return fitting
  const { sign, coefficient, exponent, digits } = fitting
  const shift = digits - prec
  const { rest, remnant } = cutDigits(coefficient, shift, digits)
  status.flags |= remnant === 0 ? ROUNDED : ROUNDED | INEXACT
  if (!roundsUp(rounding, sign, rest, remnant)) return finite(sign, rest, exponent + shift)
  const rounded = finite(sign, rest + 1n, exponent + shift)
  // 99…9 became 100…0: one digit too many, and perhaps one exponent.
  return rounded.digits <= prec ? rounded : checkExponent(finite(sign, rounded.coefficient / 10n, exponent + shift + 1n), settings, status)
}

/** The NaN that comes of NaNs among the operands, or null without any. mpd_qcheck_nans */
export function nanOf(operands: readonly Dec[], settings: Settings, status: Status): Dec | null {
  const chosen = operands.find((d) => d.kind === 'signaling') ?? operands.find((d) => d.kind === 'quiet')
  if (chosen === undefined) return null
  if (chosen.kind === 'signaling') status.flags |= INVALID_OPERATION
  return fitPayload(new Dec(chosen.sign, 'quiet', chosen.coefficient, 0n), settings)
}
