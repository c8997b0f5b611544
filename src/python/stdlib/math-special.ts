/** Arithmetic on doubles that is rounded only once: fma and exact sums. Modules/mathmodule.c */

/** A double as an exact fraction of integers: numerator × 2**exponent. */
function exact(x: number): { numerator: bigint; exponent: number } {
  let exponent = 0
  let m = x
  while (!Number.isInteger(m)) {
    m *= 2
    exponent--
  }
  return { numerator: BigInt(m), exponent }
}

/** numerator × 2**exponent as the nearest double. */
function nearest(numerator: bigint, exponent: number): number {
  if (exponent >= 0) return Number(numerator << BigInt(exponent))
  const negative = numerator < 0n
  let n = negative ? -numerator : numerator
  const bits = n.toString(2).length
  // Keep two bits beyond what a double holds, and whether anything was cut off.
  const least = -1074 - exponent
  const drop = Math.max(bits - 55, least - 2, 0)
  let sticky = 0n
  if (drop > 0) {
    const mask = (1n << BigInt(drop)) - 1n
    sticky = (n & mask) === 0n ? 0n : 1n
    n = (n >> BigInt(drop)) | 0n
  }
  let e = exponent + drop
  let keep = n * 4n + sticky
  e -= 2
  // Round to nearest, ties to even, at the place where the double ends.
  const width = keep.toString(2).length
  const cut = Math.max(width - 53, -1074 - e, 0)
  if (cut > 0) {
    const half = 1n << BigInt(cut - 1)
    const rest = keep & ((1n << BigInt(cut)) - 1n)
    keep >>= BigInt(cut)
    if (rest > half || (rest === half && (keep & 1n) === 1n)) keep++
    e += cut
  }
  let value = Number(keep)
  while (e > 1000) {
    value *= 2 ** 1000
    e -= 1000
  }
  while (e < -1000) {
    value *= 2 ** -1000
    e += 1000
  }
  value *= 2 ** e
  return negative ? -value : value
}

/** x*y + z with one rounding. */
export function fma(x: number, y: number, z: number): number {
  if (!Number.isFinite(x) || !Number.isFinite(y) || !Number.isFinite(z) || x === 0 || y === 0) return x * y + z
  const product = { a: exact(x), b: exact(y) }
  const numerator = product.a.numerator * product.b.numerator
  const exponent = product.a.exponent + product.b.exponent
  const other = exact(z)
  const low = Math.min(exponent, other.exponent)
  const sum = (numerator << BigInt(exponent - low)) + (other.numerator << BigInt(other.exponent - low))
  if (sum === 0n) return z === 0 ? x * y + z : 0
  return nearest(sum, low)
}

/** The exact sum of doubles, rounded once. */
export class ExactSum {
  private numerator = 0n
  private exponent = 0
  add(x: number): void {
    const { numerator, exponent } = exact(x)
    this.addScaled(numerator, exponent)
  }
  addProduct(x: number, y: number): void {
    const [a, b] = [exact(x), exact(y)]
    this.addScaled(a.numerator * b.numerator, a.exponent + b.exponent)
  }
  private addScaled(numerator: bigint, exponent: number): void {
    if (exponent < this.exponent) {
      this.numerator <<= BigInt(this.exponent - exponent)
      this.exponent = exponent
    }
    this.numerator += numerator << BigInt(exponent - this.exponent)
  }
  value(): number {
    return this.numerator === 0n ? 0 : nearest(this.numerator, this.exponent)
  }
}
