/** Arithmetic of doubles where Python's differs from the processor's. Objects/floatobject.c */
import type { PyValue } from '../objects/object'
import { raise, raiseWith } from '../objects/errors'
import { divideByZero } from './int-arithmetic'
import { makeComplex, makeFloat } from './number-storage'
import { complexPower } from './complex-arithmetic'
import { pow } from './double-functions'

/** left / right. ZeroDivisionError. float_div */
export function divideDoubles(left: number, right: number): number {
  if (right === 0) divideByZero()
  return left / right
}

/** left % right, with the sign of `right`. ZeroDivisionError. float_rem */
export function moduloDoubles(left: number, right: number): number {
  if (right === 0) divideByZero()
  const remainder = left % right
  if (remainder !== 0) return remainder < 0 !== right < 0 ? remainder + right : remainder
  // A zero has the sign of the divisor.
  return right < 0 ? -0 : 0
}

/** left // right. ZeroDivisionError. _float_div_mod */
export function floorDivideDoubles(left: number, right: number): number {
  if (right === 0) divideByZero()
  const remainder = left % right
  let quotient = (left - remainder) / right
  if (remainder !== 0 && remainder < 0 !== right < 0) quotient -= 1
  if (quotient === 0) return left / right < 0 || Object.is(left / right, -0) ? -0 : 0
  const floored = Math.floor(quotient)
  return quotient - floored > 0.5 ? floored + 1 : floored
}

/** base ** exponent: complex for a negative base with a fractional exponent. ZeroDivisionError, OverflowError. float_pow */
export function floatPower(base: number, exponent: number): PyValue {
  if (exponent === 0 || base === 1) return makeFloat(1)
  if (Number.isNaN(base) || Number.isNaN(exponent)) return makeFloat(Number.NaN)
  if (exponent === Number.POSITIVE_INFINITY || exponent === Number.NEGATIVE_INFINITY) {
    const magnitude = Math.abs(base)
    if (magnitude === 1) return makeFloat(1)
    return makeFloat(exponent > 0 === magnitude > 1 ? Number.POSITIVE_INFINITY : 0)
  }
  const oddExponent = Math.abs(exponent % 2) === 1
  if (base === Number.POSITIVE_INFINITY || base === Number.NEGATIVE_INFINITY) {
    if (exponent > 0) return makeFloat(oddExponent ? base : Number.POSITIVE_INFINITY)
    return makeFloat(oddExponent && base < 0 ? -0 : 0)
  }
  if (base === 0) {
    if (exponent < 0) raise('ZeroDivisionError', 'zero to a negative power')
    return makeFloat(oddExponent ? base : 0)
  }
  if (base < 0 && exponent !== Math.floor(exponent)) {
    const { re, im } = complexPower({ re: base, im: 0 }, { re: exponent, im: 0 })
    return makeComplex(re, im)
  }
  const magnitude = pow(Math.abs(base), exponent)
  if (magnitude === Number.POSITIVE_INFINITY) raiseWith('OverflowError', 34, 'Numerical result out of range')
  return makeFloat(base < 0 && oddExponent ? -magnitude : magnitude)
}
