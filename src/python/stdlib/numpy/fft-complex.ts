/** Fourier transforms of complex numbers, in pocketfft's order of operations, so that every digit is its. pocketfft: cfftp */
import type { Complex } from './element'
import { Roots } from './fft-twiddles'

/** Numbers of a transform. */
export interface Signal {
  readonly re: Float64Array
  readonly im: Float64Array
}

const add = (a: Complex, b: Complex): Complex => ({ re: a.re + b.re, im: a.im + b.im })
const subtract = (a: Complex, b: Complex): Complex => ({ re: a.re - b.re, im: a.im - b.im })
/** A quarter of a turn: with the clock going forward. */
const quarter = (a: Complex, isForward: boolean): Complex => (isForward ? { re: a.im, im: -a.re } : { re: -a.im, im: a.re })

const ROOT_HALF = 0.7071067811865475244
const eighth = (a: Complex, isForward: boolean): Complex =>
  isForward ? { re: ROOT_HALF * (a.re + a.im), im: ROOT_HALF * (a.im - a.re) } : { re: ROOT_HALF * (a.re - a.im), im: ROOT_HALF * (a.im + a.re) }
const threeEighths = (a: Complex, isForward: boolean): Complex =>
  isForward ? { re: ROOT_HALF * (a.im - a.re), im: ROOT_HALF * (-a.re - a.im) } : { re: ROOT_HALF * (-a.re - a.im), im: ROOT_HALF * (a.re - a.im) }

/** Cosines and sines of an odd number's parts of a turn. */
const PARTS: Record<number, readonly (readonly [number, number])[]> = {
  3: [[-0.5, 0.8660254037844386468]],
  5: [[0.3090169943749474241, 0.9510565162951535721], [-0.8090169943749474241, 0.5877852522924731292]],
  7: [[0.6234898018587335305, 0.7818314824680298087], [-0.2225209339563144043, 0.974927912181823607], [-0.9009688679024191262, 0.4338837391175581205]],
}

function butterfly2([a, b]: readonly Complex[]): Complex[] {
  return [add(a as Complex, b as Complex), subtract(a as Complex, b as Complex)]
}

function butterfly4(x: readonly Complex[], isForward: boolean): Complex[] {
  const [x0, x1, x2, x3] = x as [Complex, Complex, Complex, Complex]
  const t2 = add(x0, x2)
  const t1 = subtract(x0, x2)
  const t3 = add(x1, x3)
  const t4 = quarter(subtract(x1, x3), isForward)
  return [add(t2, t3), add(t1, t4), subtract(t2, t3), subtract(t1, t4)]
}

function butterfly8(x: readonly Complex[], isForward: boolean): Complex[] {
  const [x0, x1, x2, x3, x4, x5, x6, x7] = x as [Complex, Complex, Complex, Complex, Complex, Complex, Complex, Complex]
  const odd = add(x1, x5)
  const oddRest = subtract(x1, x5)
  const other = add(x3, x7)
  const otherRest = quarter(subtract(x3, x7), isForward)
  const a1 = add(odd, other)
  const a3 = quarter(subtract(odd, other), isForward)
  const a5 = eighth(add(oddRest, otherRest), isForward)
  const a7 = threeEighths(subtract(oddRest, otherRest), isForward)
  const even = add(x0, x4)
  const a4 = subtract(x0, x4)
  const middle = add(x2, x6)
  const a6 = quarter(subtract(x2, x6), isForward)
  const a0 = add(even, middle)
  const a2 = subtract(even, middle)
  const b4 = add(a4, a6)
  const b6 = subtract(a4, a6)
  return [add(a0, a1), add(b4, a5), add(a2, a3), add(b6, a7), subtract(a0, a1), subtract(b4, a5), subtract(a2, a3), subtract(b6, a7)]
}

/** Of 3, 5 or 7 numbers: sums and differences of those that stand opposite each other. */
function butterflyOdd(x: readonly Complex[], isForward: boolean): Complex[] {
  const n = x.length
  const half = (n - 1) / 2
  const parts = PARTS[n] as readonly (readonly [number, number])[]
  const first = x[0] as Complex
  const sums: Complex[] = []
  const differences: Complex[] = []
  for (let j = 1; j <= half; j++) {
    sums.push(add(x[j] as Complex, x[n - j] as Complex))
    differences.push(subtract(x[j] as Complex, x[n - j] as Complex))
  }
  const out = new Array<Complex>(n)
  out[0] = sums.reduce(add, first)
  for (let u = 1; u <= half; u++) {
    let { re, im } = first
    let sineRe = 0
    let sineIm = 0
    for (let j = 1; j <= half; j++) {
      const at = (u * j) % n
      const isMirrored = at > half
      const [cosine, size] = parts[(isMirrored ? n - at : at) - 1] as readonly [number, number]
      const sine = isForward === isMirrored ? size : -size
      const sum = sums[j - 1] as Complex
      const difference = differences[j - 1] as Complex
      re += cosine * sum.re
      im += cosine * sum.im
      sineIm = j === 1 ? sine * difference.re : sineIm + sine * difference.re
      sineRe = j === 1 ? sine * difference.im : sineRe + sine * difference.im
    }
    const even = { re, im }
    const odd = { re: -sineRe, im: sineIm }
    out[u] = add(even, odd)
    out[n - u] = subtract(even, odd)
  }
  return out
}

function butterfly(x: readonly Complex[], isForward: boolean): Complex[] {
  switch (x.length) {
    case 2:
      return butterfly2(x)
    case 4:
      return butterfly4(x, isForward)
    case 8:
      return butterfly8(x, isForward)
    default:
      return butterflyOdd(x, isForward)
  }
}

/** Eights, fours and twos, the two in front, then odd divisors. `largest` is 8 for complex numbers, 4 for real ones. */
export function factorsOf(n: number, largest: 4 | 8): number[] {
  const factors: number[] = []
  let left = n
  for (const power of largest === 8 ? [8, 4] : [4]) {
    while (left % power === 0) {
      factors.push(power)
      left /= power
    }
  }
  if (left % 2 === 0) {
    left /= 2
    factors.push(2)
    const last = factors.length - 1
    ;[factors[0], factors[last]] = [factors[last] as number, factors[0] as number]
  }
  for (let divisor = 3; divisor * divisor <= left; divisor += 2) {
    while (left % divisor === 0) {
      factors.push(divisor)
      left /= divisor
    }
  }
  if (left > 1) factors.push(left)
  return factors
}

/** The transform of a signal, in place, times a factor. */
export function transformComplex({ re, im }: Signal, isForward: boolean, factor: number): void {
  const n = re.length
  let from: Signal = { re, im }
  let to: Signal = { re: new Float64Array(n), im: new Float64Array(n) }
  if (n > 1) {
    const roots = new Roots(n)
    let done = 1
    for (const radix of factorsOf(n, 8)) {
      const inner = n / (done * radix)
      for (let k = 0; k < done; k++) {
        for (let i = 0; i < inner; i++) {
          const x = Array.from({ length: radix }, (_, j): Complex => {
            const at = i + inner * (j + radix * k)
            return { re: from.re[at] as number, im: from.im[at] as number }
          })
          butterfly(x, isForward).forEach((y, j) => {
            const at = i + inner * (k + done * j)
            if (i === 0 || j === 0) {
              to.re[at] = y.re
              to.im[at] = y.im
              return
            }
            const w = roots.at(j * done * i)
            to.re[at] = isForward ? y.re * w.re + y.im * w.im : y.re * w.re - y.im * w.im
            to.im[at] = isForward ? y.im * w.re - y.re * w.im : y.re * w.im + y.im * w.re
          })
        }
      }
      ;[from, to] = [to, from]
      done *= radix
    }
  }
  for (let i = 0; i < n; i++) {
    re[i] = factor === 1 ? (from.re[i] as number) : (from.re[i] as number) * factor
    im[i] = factor === 1 ? (from.im[i] as number) : (from.im[i] as number) * factor
  }
}
