/** Arithmetic of complex numbers. The first part of Objects/complexobject.c */
import { raise } from '../objects/errors'
import { atan2, cos, exp, hypot, log, pow, sin } from './double-functions'

export interface ComplexParts {
  readonly re: number
  readonly im: number
}

const infinity = Number.POSITIVE_INFINITY

function copySign(magnitude: number, sign: number): number {
  return sign < 0 || Object.is(sign, -0) ? -magnitude : magnitude
}

function isInfinite(value: number): boolean {
  return value === infinity || value === -infinity
}

/** 1 for an infinity, 0 for the rest, with the sign kept: how Annex G of C looks at infinite factors. */
function boxed(value: number): number {
  return copySign(isInfinite(value) ? 1 : 0, value)
}

function withoutNan(value: number): number {
  return Number.isNaN(value) ? copySign(0, value) : value
}

/** _Py_c_prod, with C's Annex G for infinite factors. */
export function multiplyComplex(left: ComplexParts, right: ComplexParts): ComplexParts {
  let { re: a, im: b } = left
  let { re: c, im: d } = right
  const ac = a * c
  const bd = b * d
  const ad = a * d
  const bc = b * c
  const re = ac - bd
  const im = ad + bc
  if (!Number.isNaN(re) || !Number.isNaN(im)) return { re, im }
  let recover = false
  if (isInfinite(a) || isInfinite(b)) {
    a = boxed(a)
    b = boxed(b)
    c = withoutNan(c)
    d = withoutNan(d)
    recover = true
  }
  if (isInfinite(c) || isInfinite(d)) {
    c = boxed(c)
    d = boxed(d)
    a = withoutNan(a)
    b = withoutNan(b)
    recover = true
  }
  if (!recover && (isInfinite(ac) || isInfinite(bd) || isInfinite(ad) || isInfinite(bc))) {
    a = withoutNan(a)
    b = withoutNan(b)
    c = withoutNan(c)
    d = withoutNan(d)
    recover = true
  }
  return recover ? { re: infinity * (a * c - b * d), im: infinity * (a * d + b * c) } : { re, im }
}

export function complexDivideByZero(): never {
  return raise('ZeroDivisionError', 'division by zero')
}

/** Smith's method; null for a division by zero. _Py_c_quot */
export function quotient(left: ComplexParts, right: ComplexParts): ComplexParts | null {
  const absRe = Math.abs(right.re)
  const absIm = Math.abs(right.im)
  let re = Number.NaN
  let im = Number.NaN
  if (absRe >= absIm) {
    if (absRe === 0) return null
    const ratio = right.im / right.re
    const denominator = right.re + right.im * ratio
    re = (left.re + left.im * ratio) / denominator
    im = (left.im - left.re * ratio) / denominator
  } else if (absIm >= absRe) {
    const ratio = right.re / right.im
    const denominator = right.re * ratio + right.im
    re = (left.re * ratio + left.im) / denominator
    im = (left.im * ratio - left.re) / denominator
  }
  return recoverQuotient(re, im, left, right)
}

/** What Annex G says where both parts came out as NaN. */
function recoverQuotient(re: number, im: number, left: ComplexParts, right: ComplexParts): ComplexParts {
  if (!Number.isNaN(re) || !Number.isNaN(im)) return { re, im }
  const finite = (value: ComplexParts): boolean => Number.isFinite(value.re) && Number.isFinite(value.im)
  if ((isInfinite(left.re) || isInfinite(left.im)) && finite(right)) {
    const x = boxed(left.re)
    const y = boxed(left.im)
    return { re: infinity * (x * right.re + y * right.im), im: infinity * (y * right.re - x * right.im) }
  }
  if ((isInfinite(right.re) || isInfinite(right.im)) && finite(left)) {
    const x = boxed(right.re)
    const y = boxed(right.im)
    return { re: 0 * (left.re * x + left.im * y), im: 0 * (left.im * x - left.re * y) }
  }
  return { re, im }
}

/** A real number by a complex one. _Py_rc_quot */
export function quotientOfReal(left: number, right: ComplexParts): ComplexParts | null {
  const absRe = Math.abs(right.re)
  const absIm = Math.abs(right.im)
  let re = Number.NaN
  let im = Number.NaN
  if (absRe >= absIm) {
    if (absRe === 0) return null
    const ratio = right.im / right.re
    const denominator = right.re + right.im * ratio
    re = left / denominator
    im = (-left * ratio) / denominator
  } else if (absIm >= absRe) {
    const ratio = right.re / right.im
    const denominator = right.re * ratio + right.im
    re = (left * ratio) / denominator
    im = -left / denominator
  }
  if (Number.isNaN(re) && Number.isNaN(im) && Number.isFinite(left) && (isInfinite(absRe) || isInfinite(absIm))) {
    const x = boxed(right.re)
    const y = boxed(right.im)
    return { re: 0 * (left * x), im: 0 * (-left * y) }
  }
  return { re, im }
}

/** c_powu: by squaring. */
function integralPower(base: ComplexParts, exponent: number): ComplexParts {
  let result: ComplexParts = { re: 1, im: 0 }
  let square = base
  for (let mask = 1; exponent >= mask; mask *= 2) {
    if ((exponent & mask) !== 0) result = multiplyComplex(result, square)
    square = multiplyComplex(square, square)
  }
  return result
}

/** base ** exponent by polar coordinates. ZeroDivisionError. _Py_c_pow */
function polarPower(base: ComplexParts, exponent: ComplexParts): ComplexParts | null {
  if (exponent.re === 0 && exponent.im === 0) return { re: 1, im: 0 }
  if (base.re === 0 && base.im === 0) return exponent.im !== 0 || exponent.re < 0 ? null : { re: 0, im: 0 }
  const size = hypot(base.re, base.im)
  let length = powerOfSize(size, exponent.re)
  const angle = atan2(base.im, base.re)
  let phase = angle * exponent.re
  if (exponent.im !== 0) {
    length *= exp(-angle * exponent.im)
    phase += exponent.im * log(size)
  }
  // C's sine and cosine of an infinity are a domain error, which reads like a division by zero here.
  if (isInfinite(phase)) return null
  return { re: length * cos(phase), im: length * sin(phase) }
}

function powerOfSize(size: number, exponent: number): number {
  return Number.isFinite(size) && Number.isFinite(exponent) ? pow(size, exponent) : size ** exponent
}

/** base ** exponent. ZeroDivisionError, OverflowError. complex_pow */
export function complexPower(base: ComplexParts, exponent: ComplexParts): ComplexParts {
  const small = exponent.im === 0 && Number.isInteger(exponent.re) && Math.abs(exponent.re) <= 100
  let result: ComplexParts | null
  if (!small) result = polarPower(base, exponent)
  else if (exponent.re > 0) result = integralPower(base, exponent.re)
  else result = quotient({ re: 1, im: 0 }, integralPower(base, -exponent.re))
  if (result === null) return raise('ZeroDivisionError', 'zero to a negative or complex power')
  if (isInfinite(result.re) || isInfinite(result.im)) raise('OverflowError', 'complex exponentiation')
  return result
}
