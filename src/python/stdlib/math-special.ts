/** Functions of mathematics that JavaScript has not: gamma, erf, fma, exact sums. Modules/mathmodule.c */

/** Lanczos' approximation of gamma for g = 607/128; good to about 15 digits. */
const LANCZOS_G = 607 / 128
const LANCZOS = [
  0.99999999999999709182, 57.156235665862923517, -59.597960355475491248, 14.136097974741747174, -0.49191381609762019978,
  0.33994649984811888699e-4, 0.46523628927048575665e-4, -0.98374475304879564677e-4, 0.15808870322491248884e-3,
  -0.21026444172410488319e-3, 0.2174396181152126432e-3, -0.16431810653676389022e-3, 0.84418223983852743293e-4,
  -0.2619083840158140867e-4, 0.36899182659531622704e-5,
]
const LOG_SQRT_2PI = 0.9189385332046727418

function lanczosSum(x: number): number {
  let sum = LANCZOS[0] as number
  for (let i = 1; i < LANCZOS.length; i++) sum += (LANCZOS[i] as number) / (x + i)
  return sum
}

/** gamma(x) for x that is no pole; ±Infinity where it is too large. */
export function gamma(x: number): number {
  if (Number.isInteger(x) && x > 0 && x <= 171) {
    let product = 1n
    for (let i = 2n; i < BigInt(x); i++) product *= i
    return Number(product)
  }
  if (x < 0.5) return Math.PI / (sinPi(x) * gamma(1 - x))
  const z = x - 1
  const t = z + LANCZOS_G + 0.5
  const half = t ** ((z + 0.5) / 2)
  return Math.sqrt(2 * Math.PI) * half * Math.exp(-t) * half * lanczosSum(z)
}

function sinPi(x: number): number {
  const y = Math.abs(x) % 2
  const n = Math.round(2 * y)
  const r = y - n / 2
  const value = [Math.sin(Math.PI * r), Math.cos(Math.PI * r), -Math.sin(Math.PI * r), -Math.cos(Math.PI * r)][n % 4] as number
  return x < 0 ? -value : value
}

/** log(abs(gamma(x))). */
export function lgamma(x: number): number {
  if (x === 1 || x === 2) return 0
  if (x < 0.5) return Math.log(Math.PI) - Math.log(Math.abs(sinPi(x))) - lgamma(1 - x)
  if (Math.abs(x) < 1e-20) return -Math.log(Math.abs(x))
  if (x < 171.5 && x > 1e-5) {
    const value = gamma(x)
    if (Number.isFinite(value) && value > 1e-300) return Math.log(value)
  }
  const z = x - 1
  const t = z + LANCZOS_G + 0.5
  return LOG_SQRT_2PI + (z + 0.5) * Math.log(t) - t + Math.log(lanczosSum(z))
}

export function erf(x: number): number {
  if (Number.isNaN(x)) return NaN
  const a = Math.abs(x)
  const value = a < 1.5 ? erfSeries(a) : a > 30 ? 1 : 1 - erfcFraction(a)
  return x < 0 ? -value : x === 0 ? x : value
}

export function erfc(x: number): number {
  if (Number.isNaN(x)) return NaN
  const a = Math.abs(x)
  if (a < 1.5) return 1 - erf(x)
  const tail = a > 30 ? 0 : erfcFraction(a)
  return x > 0 ? tail : 2 - tail
}

function erfSeries(x: number): number {
  const square = x * x
  let sum = 0
  let factor = 25.5
  for (let i = 0; i < 25; i++) {
    sum = 2 + (square * sum) / factor
    factor -= 1
  }
  return (sum * x * Math.exp(-square)) / Math.sqrt(Math.PI)
}

function erfcFraction(x: number): number {
  const square = x * x
  let a = 0
  let da = 0.5
  let p = 1
  let q = da + square
  let pBefore = 0
  let qBefore = 1
  for (let i = 0; i < 50; i++) {
    a += da
    da += 2
    const b = da + square
    ;[p, pBefore] = [b * p - a * pBefore, p]
    ;[q, qBefore] = [b * q - a * qBefore, q]
  }
  return ((p / q) * x * Math.exp(-square)) / Math.sqrt(Math.PI)
}

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
