/**
 * Numbers of twice a double's precision, as unevaluated sums hi + lo: enough to round elementary functions correctly.
 * Dekker's and Knuth's error-free transformations.
 */
export interface DoubleDouble {
  readonly hi: number
  readonly lo: number
}

const SPLITTER = 134217729

export function dd(hi: number, lo = 0): DoubleDouble {
  return { hi, lo }
}

/** hi + lo where |hi| >= |lo|. */
function quickSum(a: number, b: number): DoubleDouble {
  const hi = a + b
  return { hi, lo: b - (hi - a) }
}

/** a + b without error. */
export function twoSum(a: number, b: number): DoubleDouble {
  const hi = a + b
  const virtual = hi - a
  return { hi, lo: a - (hi - virtual) + (b - virtual) }
}

/** a × b without error, where nothing overflows. */
export function twoProduct(a: number, b: number): DoubleDouble {
  const hi = a * b
  const wideA = SPLITTER * a
  const highA = wideA - (wideA - a)
  const lowA = a - highA
  const wideB = SPLITTER * b
  const highB = wideB - (wideB - b)
  const lowB = b - highB
  return { hi, lo: lowA * lowB - (hi - highA * highB - lowA * highB - highA * lowB) }
}

export function add(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const s = twoSum(a.hi, b.hi)
  const t = twoSum(a.lo, b.lo)
  const first = quickSum(s.hi, s.lo + t.hi)
  return quickSum(first.hi, first.lo + t.lo)
}

export function subtract(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  return add(a, { hi: -b.hi, lo: -b.lo })
}

export function multiply(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const p = twoProduct(a.hi, b.hi)
  return quickSum(p.hi, p.lo + (a.hi * b.lo + a.lo * b.hi))
}

export function scale(a: DoubleDouble, factor: number): DoubleDouble {
  const p = twoProduct(a.hi, factor)
  return quickSum(p.hi, p.lo + a.lo * factor)
}

export function divide(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const first = a.hi / b.hi
  const rest = subtract(a, scale(b, first))
  const second = rest.hi / b.hi
  const last = subtract(rest, scale(b, second)).hi / b.hi
  const q = quickSum(first, second)
  return add(q, { hi: last, lo: 0 })
}

export function squareRoot(a: DoubleDouble): DoubleDouble {
  if (a.hi === 0) return { hi: 0, lo: 0 }
  const root = Math.sqrt(a.hi)
  const rest = subtract(a, twoProduct(root, root))
  return quickSum(root, rest.hi / (2 * root))
}

export function negate(a: DoubleDouble): DoubleDouble {
  return { hi: -a.hi, lo: -a.lo }
}
