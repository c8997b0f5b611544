/** erf and erfc, rounded correctly: a series near the middle, a continued fraction in the tail. */
import { add, dd, divide, multiply, negate, scale, squareRoot, subtract, twoProduct, type DoubleDouble } from '../builtins/double-double'
import { exponential } from '../builtins/double-functions'

const ROOT_PI = squareRoot(dd(3.141592653589793, 1.2246467991473532e-16))
/** From here on the difference from 1 is below a unit. */
const FLAT = 6
const TAIL = 3
const GONE = 27.3

function exp(x: DoubleDouble): DoubleDouble {
  const { mantissa, power } = exponential(x)
  return dd(mantissa.hi * 2 ** power, mantissa.lo * 2 ** power)
}

/** 2/√π · exp(-x²) · Σ (2x²)ⁿ x / (1·3·5…(2n+1)), for x >= 0. */
function series(x: number): DoubleDouble {
  const square = twoProduct(x, x)
  let term = dd(x)
  let sum = term
  for (let n = 1; term.hi > sum.hi * 1e-34; n++) {
    term = divide(multiply(term, scale(square, 2)), dd(2 * n + 1))
    sum = add(sum, term)
  }
  return divide(scale(multiply(sum, exp(negate(square))), 2), ROOT_PI)
}

/** exp(-x²)/√π / (x + ½/(x + 1/(x + 1½/(x + …)))) */
function tail(x: number): DoubleDouble {
  let fraction = dd(x)
  for (let k = 200; k >= 1; k--) fraction = add(dd(x), divide(dd(k / 2), fraction))
  return divide(divide(exp(negate(twoProduct(x, x))), fraction), ROOT_PI)
}

export function erf(x: number): number {
  if (Number.isNaN(x) || x === 0) return x
  const size = Math.abs(x)
  const value = size > FLAT ? 1 : size < 1e-150 ? divide(scale(dd(size), 2), ROOT_PI).hi : series(size).hi
  return x < 0 ? -value : value
}

export function erfc(x: number): number {
  if (Number.isNaN(x)) return x
  if (x < -FLAT) return 2
  if (x < 0) return add(dd(1), series(-x)).hi
  if (x < TAIL) return subtract(dd(1), series(x)).hi
  return x > GONE ? 0 : tail(x).hi
}
