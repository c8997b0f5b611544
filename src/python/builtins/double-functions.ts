/**
 * Elementary functions of doubles, rounded correctly but for one result in billions: CPython shows what the C library
 * computes to within a hair of that, while JavaScript engines are free to be off by one unit, and are.
 */
import { bitLengthBig, decompose, scaleByTwo } from './int-arithmetic'
import { add, dd, divide, multiply, negate, scale, squareRoot, subtract, twoProduct, twoSum, type DoubleDouble } from './double-double'

const LN2: DoubleDouble = { hi: 0.6931471805599453, lo: 2.3190468138462996e-17 }
/** π/2 in three parts. */
const HALF_PI = [1.5707963267948966, 6.123233995736766e-17, -1.4973849048591833e-33] as const

const inverseFactorials: DoubleDouble[] = [dd(1)]

function inverseFactorial(n: number): DoubleDouble {
  for (let i = inverseFactorials.length; i <= n; i++) inverseFactorials.push(divide(inverseFactorials[i - 1] as DoubleDouble, dd(i)))
  return inverseFactorials[n] as DoubleDouble
}

/** exp(x) as mantissa × 2**power, for |x| below 2000 or so. */
export function exponential(x: DoubleDouble): { mantissa: DoubleDouble; power: number } {
  const power = Math.round(x.hi / LN2.hi)
  const reduced = subtract(x, scale(LN2, power))
  const small = dd(reduced.hi / 256, reduced.lo / 256)
  // exp(small) - 1, then squared eight times: (1+e)² - 1 = 2e + e² keeps the bits.
  let sum = inverseFactorial(9)
  for (let n = 8; n >= 1; n--) sum = add(multiply(sum, small), inverseFactorial(n))
  let excess = multiply(sum, small)
  for (let i = 0; i < 8; i++) excess = add(scale(excess, 2), multiply(excess, excess))
  return { mantissa: add(dd(1), excess), power }
}

/** (hi + lo) × 2**power as the nearest double, also where that is subnormal. */
function roundScaled(value: DoubleDouble, power: number): number {
  const result = scaleByTwo(value.hi, power)
  if (Math.abs(result) >= 2.2250738585072014e-308 || result === 0 || !Number.isFinite(result)) return result
  // Subnormal: the units are 2**-1074; let the low part decide near ties.
  const units = scaleByTwo(value.hi, power + 1074)
  const whole = Math.floor(units)
  const rest = units - whole + scaleByTwo(value.lo, power + 1074)
  const up = rest > 0.5 || (rest === 0.5 && whole % 2 !== 0)
  return (whole + (up ? 1 : 0)) * Number.MIN_VALUE
}

/** log(x) for a finite positive x. */
export function logarithm(x: number): DoubleDouble {
  const { mantissa, exponent } = decompose(x)
  let m = mantissa
  let e = exponent
  while (m < 2 ** 52) {
    m *= 2
    e--
  }
  // m × 2**-53 is in [½, 1); bring it around 1.
  m *= 2 ** -53
  e += 53
  if (m < Math.SQRT1_2) {
    m *= 2
    e--
  }
  if (m === 1) return scale(LN2, e)
  const guess = Math.log(m)
  const { mantissa: inverse, power } = exponential(dd(-guess))
  const product = multiply(dd(m * 2 ** power), inverse)
  const correction = subtract(product, dd(1))
  // log(1+c) = c - c²/2 …, and c is about 1e-16.
  const refined = add(dd(guess), subtract(correction, scale(multiply(correction, correction), 0.5)))
  return e === 0 ? refined : add(scale(LN2, e), refined)
}

export function exp(x: number): number {
  if (Number.isNaN(x)) return x
  if (x > 710) return Number.POSITIVE_INFINITY
  if (x < -746) return 0
  if (x === 0) return 1
  const { mantissa, power } = exponential(dd(x))
  return roundScaled(mantissa, power)
}

export function exp2(x: number): number {
  if (Number.isNaN(x)) return x
  if (x >= 1024) return Number.POSITIVE_INFINITY
  if (x < -1080) return 0
  const whole = Math.round(x)
  if (whole === x) return scaleByTwo(1, x)
  const { mantissa, power } = exponential(scale(LN2, x - whole))
  return roundScaled(mantissa, power + whole)
}

export function log(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return Math.log(x)
  return logarithm(x).hi
}


export function log2(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return Math.log2(x)
  const { mantissa, exponent } = decompose(x)
  // Powers of two exactly.
  const bits = Math.log2(mantissa)
  if (Number.isInteger(bits) && 2 ** bits === mantissa) return bits + exponent
  return divide(logarithm(x), LN2).hi
}

export function log10(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return Math.log10(x)
  // In the C library's steps, which are not quite exact.
  const { mantissa, exponent } = decompose(x)
  const bits = Math.floor(Math.log2(mantissa))
  const power = exponent + bits
  const below = power < 0 ? 1 : 0
  const y = power + below
  const rest = scaleByTwo(mantissa, -bits - below)
  const z = y * 3.69423907715893078616e-13 + 4.34294481903251816668e-1 * log(rest)
  return z + y * 3.01029995663611771306e-1
}

/** x ** y for a positive finite x. */
export function pow(x: number, y: number): number {
  if (x === 1 || y === 0) return 1
  if (y === 1) return x
  if (y === 2) return x * x
  if (y === 0.5) return Math.sqrt(x)
  if (y === -1) return 1 / x
  const rough = y * Math.log(x)
  if (rough > 710) return Number.POSITIVE_INFINITY
  if (rough < -746) return 0
  const { mantissa, power } = exponential(scale(logarithm(x), y))
  return roundScaled(mantissa, power)
}

/** x - k × π/2 with |x| at most π/4 afterwards, and k modulo 4. */
function reduceAngle(x: number): { angle: DoubleDouble; quadrant: number } {
  if (Math.abs(x) > 1e8) return reduceHugeAngle(x)
  const k = Math.round(x / HALF_PI[0])
  let angle = subtract(dd(x), twoProduct(k, HALF_PI[0]))
  angle = subtract(angle, twoProduct(k, HALF_PI[1]))
  angle = subtract(angle, dd(k * HALF_PI[2]))
  return { angle, quadrant: ((k % 4) + 4) % 4 }
}

const PI_BITS = 1300n
let halfPiBig: bigint | undefined

/** π/2 × 2**PI_BITS by Machin's formula. */
function halfPiInteger(): bigint {
  if (halfPiBig !== undefined) return halfPiBig
  const one = 1n << (PI_BITS + 32n)
  const inverseTangent = (n: bigint): bigint => {
    let term = one / n
    let sum = term
    for (let k = 3n, sign = -1n; term !== 0n; k += 2n, sign = -sign) {
      term /= n * n
      sum += (sign * term) / k
    }
    return sum
  }
  halfPiBig = (2n * (4n * inverseTangent(5n) - inverseTangent(239n))) >> 32n
  return halfPiBig
}

function reduceHugeAngle(x: number): { angle: DoubleDouble; quadrant: number } {
  const { mantissa, exponent } = decompose(x)
  const halfPi = halfPiInteger()
  const shift = BigInt(exponent) + PI_BITS
  const scaled = shift >= 0n ? BigInt(mantissa) << shift : BigInt(mantissa) >> -shift
  let k = scaled / halfPi
  let rest = scaled - k * halfPi
  if (rest * 2n > halfPi) {
    k++
    rest -= halfPi
  }
  // Of the many bits below the point, the first 200 are more than a double-double keeps.
  const drop = BigInt(Math.max(0, bitLengthBig(rest) - 200))
  const kept = rest >> drop
  const high = Number(kept)
  const power = Number(drop - PI_BITS)
  const hi = scaleByTwo(high, power)
  const lo = scaleByTwo(Number(kept - BigInt(high)), power)
  const sign = x < 0 ? -1 : 1
  return { angle: dd(sign * hi, sign * lo), quadrant: Number(((BigInt(sign) * k) % 4n) + 4n) % 4 }
}

/** Taylor series, |x| <= π/4. */
function sineSeries(x: DoubleDouble): DoubleDouble {
  const square = multiply(x, x)
  let sum = inverseFactorial(27)
  for (let n = 25; n >= 1; n -= 2) sum = subtract(inverseFactorial(n), multiply(sum, square))
  return multiply(sum, x)
}

function cosineSeries(x: DoubleDouble): DoubleDouble {
  const square = multiply(x, x)
  let sum = inverseFactorial(26)
  for (let n = 24; n >= 0; n -= 2) sum = subtract(inverseFactorial(n), multiply(sum, square))
  return sum
}

function sineAndCosine(x: number): { sine: DoubleDouble; cosine: DoubleDouble } {
  const { angle, quadrant } = reduceAngle(x)
  const s = sineSeries(angle)
  const c = cosineSeries(angle)
  switch (quadrant) {
    case 0:
      return { sine: s, cosine: c }
    case 1:
      return { sine: c, cosine: negate(s) }
    case 2:
      return { sine: negate(s), cosine: negate(c) }
    default:
      return { sine: negate(c), cosine: s }
  }
}

export function sin(x: number): number {
  return Number.isFinite(x) && Math.abs(x) > 1e-9 ? sineAndCosine(x).sine.hi : Math.sin(x)
}

export function cos(x: number): number {
  return Number.isFinite(x) ? sineAndCosine(x).cosine.hi : Number.NaN
}

export function tan(x: number): number {
  if (!Number.isFinite(x) || Math.abs(x) < 1e-9) return Math.tan(x)
  const { sine, cosine } = sineAndCosine(x)
  return divide(sine, cosine).hi
}

/** One Newton step from the engine's angle of the point (x, y). */
function refineAngle(guess: number, y: DoubleDouble, x: DoubleDouble): number {
  const { sine, cosine } = sineAndCosine(guess)
  const across = subtract(multiply(y, cosine), multiply(x, sine))
  const along = add(multiply(x, cosine), multiply(y, sine))
  return add(dd(guess), divide(across, along)).hi
}

export function atan2(y: number, x: number): number {
  const guess = Math.atan2(y, x)
  if (!Number.isFinite(x) || !Number.isFinite(y) || x === 0 || y === 0 || Math.abs(guess) < 1e-290) return guess
  const largest = Math.max(Math.abs(x), Math.abs(y))
  const power = -Math.floor(Math.log2(largest))
  const scaledX = scaleByTwo(x, power)
  const scaledY = scaleByTwo(y, power)
  // What vanishes in the scaling is far below a unit of the result, but for tiny angles that are y / x.
  if (Math.abs(guess) < 1e-9) return y / x
  return refineAngle(guess, dd(scaledY), dd(scaledX))
}

export function atan(x: number): number {
  return Number.isFinite(x) && Math.abs(x) > 1e-9 ? refineAngle(Math.atan(x), dd(x), dd(1)) : Math.atan(x)
}

/** √(1 - x²) */
function otherLeg(x: number): DoubleDouble {
  return squareRoot(multiply(twoSum(1, -x), twoSum(1, x)))
}

export function asin(x: number): number {
  if (!(Math.abs(x) < 1) || Math.abs(x) < 1e-9) return Math.asin(x)
  return refineAngle(Math.asin(x), dd(x), otherLeg(x))
}

export function acos(x: number): number {
  if (!(Math.abs(x) < 1) || x === 0) return Math.acos(x)
  return refineAngle(Math.acos(x), otherLeg(x), dd(x))
}

/** √(x² + y²) to within a unit, by the correction that C libraries make. ax >= ay */
function hypotenuse(ax: number, ay: number): number {
  const h = Math.sqrt(ax * ax + ay * ay)
  if (h <= 2 * ay) {
    const delta = h - ay
    return h - (ax * (2 * delta - ax) + (delta - 2 * (ax - ay)) * delta) / (2 * h)
  }
  const delta = h - ax
  return h - (2 * delta * (ax - 2 * ay) + (4 * delta - ay) * ay + delta * delta) / (2 * h)
}

export function hypot(x: number, y: number): number {
  const ax = Math.max(Math.abs(x), Math.abs(y))
  const ay = Math.min(Math.abs(x), Math.abs(y))
  if (Math.abs(x) === Number.POSITIVE_INFINITY || Math.abs(y) === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY
  if (Number.isNaN(ax)) return Number.NaN
  if (ay <= ax * 2 ** -54) return ax + ay
  if (ax > 2 ** 511) return hypotenuse(ax * 2 ** -600, ay * 2 ** -600) * 2 ** 600
  if (ay < 2 ** -459) return hypotenuse(ax * 2 ** 600, ay * 2 ** 600) * 2 ** -600
  return hypotenuse(ax, ay)
}
