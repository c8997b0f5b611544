/** Hyperbolic functions as the C library computes them, and their inverses rounded correctly. */
import { add, dd, divide, multiply, scale, squareRoot, subtract, twoProduct, twoSum, type DoubleDouble } from '../builtins/double-double'
import { exp, logarithm } from '../builtins/double-functions'

/** Beyond this, exp(-x) does not show beside exp(x). */
const LARGE = 22

/** exp(x) / 2 also where exp(x) alone is too large. */
function halfExp(x: number): number {
  if (x < 709.78) return 0.5 * exp(x)
  const root = exp(0.5 * x)
  return 0.5 * root * root
}

export function sinh(x: number): number {
  const size = Math.abs(x)
  if (!Number.isFinite(x) || size < 2 ** -28) return x
  const sign = x < 0 ? -1 : 1
  if (size >= LARGE) return sign * halfExp(size)
  const t = Math.expm1(size)
  return sign * 0.5 * (size < 1 ? 2 * t - (t * t) / (t + 1) : t + t / (t + 1))
}

export function cosh(x: number): number {
  const size = Math.abs(x)
  if (!Number.isFinite(x)) return size
  if (size < 0.5 * Math.LN2) {
    const t = Math.expm1(size)
    return 1 + (t * t) / (2 * (1 + t))
  }
  if (size >= LARGE) return halfExp(size)
  const t = exp(size)
  return 0.5 * t + 0.5 / t
}

function log(x: DoubleDouble): DoubleDouble {
  return add(logarithm(x.hi), dd(x.lo / x.hi))
}

/** x + Σ cₙ x²ⁿ⁺¹ for a small x. */
function oddSeries(x: number, coefficients: readonly DoubleDouble[]): number {
  const square = twoProduct(x, x)
  let sum = dd(0)
  for (let i = coefficients.length - 1; i >= 0; i--) sum = multiply(add(sum, coefficients[i] as DoubleDouble), square)
  return add(dd(x), multiply(sum, dd(x))).hi
}

const ASINH = [divide(dd(-1), dd(6)), divide(dd(3), dd(40)), divide(dd(-15), dd(336)), divide(dd(105), dd(3456))]
const ATANH = [divide(dd(1), dd(3)), divide(dd(1), dd(5)), divide(dd(1), dd(7)), divide(dd(1), dd(9))]

export function asinh(x: number): number {
  const size = Math.abs(x)
  if (!Number.isFinite(x) || size < 1e-9) return x
  if (size < 1e-3) return oddSeries(x, ASINH)
  const value = size > 1e15 ? add(logarithm(size), logarithm(2)).hi : log(add(dd(size), squareRoot(add(twoProduct(size, size), dd(1))))).hi
  return x < 0 ? -value : value
}

export function acosh(x: number): number {
  if (!(x > 1) || x === Number.POSITIVE_INFINITY) return Math.acosh(x)
  if (x > 1e15) return add(logarithm(x), logarithm(2)).hi
  return log(add(dd(x), squareRoot(subtract(twoProduct(x, x), dd(1))))).hi
}

export function atanh(x: number): number {
  const size = Math.abs(x)
  if (!(size < 1) || size < 1e-9) return Math.atanh(x)
  if (size < 1e-3) return oddSeries(x, ATANH)
  return scale(log(divide(twoSum(1, x), twoSum(1, -x))), 0.5).hi
}
