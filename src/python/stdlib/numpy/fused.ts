/**
 * Loops over complex arrays as NumPy's vector code computes them on processors that multiply and add in one step: the
 * product that is added to is not rounded. Scalars and reductions go through the plain loops and round each step.
 * numpy/_core/src/umath/loops_arithm_fp.dispatch.c.src, loops_unary_complex.dispatch.c.src
 */
import { twoProduct, twoSum } from '../../builtins/double-double'
import type { PyDType } from './dtype'
import type { Complex } from './element'
import type { Loop } from './loops'

/** x*y + z rounded once, but for ties that only the third part of the sum would break, and for numbers at the ends of the range. */
function multiplyAdd(x: number, y: number, z: number): number {
  const product = twoProduct(x, y)
  const sum = twoSum(product.hi, z)
  if (!Number.isFinite(product.lo) || !Number.isFinite(sum.hi)) return sum.hi
  const rest = sum.lo + product.lo
  // The sign of a zero stays.
  return rest === 0 ? sum.hi : sum.hi + rest
}

interface Part {
  readonly round: (value: number) => number
  /** x*y + z */
  readonly add: (x: number, y: number, z: number) => number
}

const PARTS: Readonly<Record<number, Part>> = {
  8: { round: Math.fround, add: (x, y, z) => Math.fround(x * y + z) },
  16: { round: (value) => value, add: multiplyAdd },
}

function times({ round, add }: Part, a: Complex, b: Complex): Complex {
  return { re: add(a.re, b.re, -round(a.im * b.im)), im: add(a.re, b.im, round(a.im * b.re)) }
}

/** The larger part times the root of one and the square of the smaller part's share. */
function length({ round, add }: Part, { re, im }: Complex): number {
  const x = Math.abs(re)
  const y = Math.abs(im)
  const larger = Math.max(x, y)
  if (x === Infinity || y === Infinity) return Infinity
  if (larger === 0 || Number.isNaN(larger)) return larger
  const share = round(Math.min(x, y) / larger)
  return round(larger * round(Math.sqrt(add(share, share, 1))))
}

/** The vector loop of a ufunc over arrays of complex numbers; undefined where it rounds as the plain one. */
export function fusedLoop(name: string, { kind, itemsize }: PyDType): Loop | undefined {
  const part = kind === 'c' ? PARTS[itemsize] : undefined
  if (part === undefined) return undefined
  switch (name) {
    case 'multiply':
      return (a, b) => times(part, a as Complex, b as Complex)
    case 'square':
      return (a) => times(part, a as Complex, a as Complex)
    case 'absolute':
      return (a) => length(part, a as Complex)
    default:
      return undefined
  }
}
