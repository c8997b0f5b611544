/**
 * Roots of unity for Fourier transforms, to the last digit of pocketfft's: products of two tables whose sines and cosines
 * are rounded correctly, as the C library's are. pocketfft: sincos_2pibyn
 */
import type { Complex } from './element'

/** Binary places of the numbers in between. */
const PLACES = 192n
/** A quarter of pi. */
const EIGHTH_TURN = 4930024174431634640599033341057067222865862716297522433140n

function fixedOf(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  const bits = view.getBigUint64(0)
  const exponent = (bits >> 52n) & 0x7ffn
  const mantissa = (bits & ((1n << 52n) - 1n)) | (exponent === 0n ? 0n : 1n << 52n)
  const shift = PLACES + (exponent === 0n ? 1n : exponent) - 1075n
  return shift >= 0n ? mantissa << shift : mantissa >> -shift
}

/** The nearest double; ties do not come up. */
function doubleOf(fixed: bigint): number {
  const length = BigInt(fixed.toString(2).length)
  if (length <= 53n) return Number(fixed) / 2 ** Number(PLACES)
  const cut = length - 53n
  const rounded = (fixed + (1n << (cut - 1n))) >> cut
  return Number(rounded) * 2 ** Number(cut - PLACES)
}

/** Sine and cosine of an angle between 0 and an eighth of a turn. */
function sineAndCosine(angle: number): { readonly sine: number; readonly cosine: number } {
  const x = fixedOf(angle)
  let sine = 0n
  let cosine = 0n
  let term = 1n << PLACES
  for (let k = 0n; term !== 0n; k++) {
    const isMinus = k % 4n >= 2n
    if (k % 2n === 0n) cosine += isMinus ? -term : term
    else sine += isMinus ? -term : term
    term = ((term * x) >> PLACES) / (k + 1n)
  }
  return { sine: doubleOf(sine), cosine: doubleOf(cosine) }
}

/** e^(2 pi i x / n), by the octant in which it lies. */
function rootAt(at: number, n: number, unit: number): Complex {
  const of = (x: number): { readonly sine: number; readonly cosine: number } => sineAndCosine(x * unit)
  let x = at * 8
  const isLower = x >= 4 * n
  if (isLower) x = 8 * n - x
  const isLeft = x >= 2 * n
  if (isLeft) x -= 2 * n
  const { sine, cosine } = x < n ? of(x) : of(2 * n - x)
  const [first, second] = x < n ? [cosine, sine] : [sine, cosine]
  const re = isLeft ? -second : first
  const im = isLeft ? first : second
  return { re, im: isLower ? -im : im }
}

/** The roots of 1 of order n, counted from 1 on against the clock. */
export class Roots {
  private readonly shift: number
  private readonly fine: Complex[] = []
  private readonly coarse: Complex[] = []

  constructor(private readonly n: number) {
    const unit = doubleOf(EIGHTH_TURN / BigInt(n))
    const count = Math.floor((n + 2) / 2)
    let shift = 1
    while (2 ** shift * 2 ** shift < count) shift++
    this.shift = shift
    const size = 2 ** shift
    for (let i = 0; i < size; i++) this.fine.push(i === 0 ? { re: 1, im: 0 } : rootAt(i, n, unit))
    for (let i = 0; i < Math.floor((count + size - 1) / size); i++) this.coarse.push(i === 0 ? { re: 1, im: 0 } : rootAt(i * size, n, unit))
  }

  at(index: number): Complex {
    const isFar = 2 * index > this.n
    const i = isFar ? this.n - index : index
    const a = this.fine[i & (2 ** this.shift - 1)] as Complex
    const b = this.coarse[i >> this.shift] as Complex
    const im = a.re * b.im + a.im * b.re
    return { re: a.re * b.re - a.im * b.im, im: isFar ? -im : im }
  }
}
