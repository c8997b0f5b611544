/** The distributions of the random module, from a source of doubles in [0, 1). Lib/random.py */
import { raise } from '../objects/errors'
import { acos, cos, exp, log, pow as positivePower, sin } from '../builtins/double-functions'

export { exp, log } from '../builtins/double-functions'

type Source = () => number

const TWO_PI = 2 * Math.PI
const LOG_4 = log(4)
const KINDERMAN_MONAHAN = (4 * exp(-0.5)) / Math.sqrt(2)
const CHENG = 1 + log(4.5)

/** base ** exponent for a base that is not negative. */
export function pow(base: number, exponent: number): number {
  return base > 0 && Number.isFinite(base) && Number.isFinite(exponent) ? positivePower(base, exponent) : base ** exponent
}

/** Two independent values of the standard normal distribution, by Box and Muller. */
export function gaussPair(random: Source): [number, number] {
  const angle = random() * TWO_PI
  const radius = Math.sqrt(-2 * log(1 - random()))
  return [cos(angle) * radius, sin(angle) * radius]
}

/** Kinderman and Monahan's ratio of uniforms. */
export function normal(random: Source): number {
  for (;;) {
    const u1 = random()
    const u2 = 1 - random()
    const z = (KINDERMAN_MONAHAN * (u1 - 0.5)) / u2
    if ((z * z) / 4 <= -log(u2)) return z
  }
}

export function triangular(u: number, low: number, high: number, mode: number | null): number {
  const c = mode === null ? 0.5 : (mode - low) / (high - low)
  return u > c ? high + (low - high) * Math.sqrt((1 - u) * (1 - c)) : low + (high - low) * Math.sqrt(u * c)
}

/** Fisher's algorithm for angles. */
export function vonMises(random: Source, mu: number, kappa: number): number {
  if (kappa <= 1e-6) return TWO_PI * random()
  const s = 0.5 / kappa
  const r = s + Math.sqrt(1 + s * s)
  let z: number
  for (;;) {
    z = cos(Math.PI * random())
    const d = z / (r + z)
    const u = random()
    if (u < 1 - d * d || u <= (1 - d) * exp(d)) break
  }
  const q = 1 / r
  const f = (q + z) / (1 + q * z)
  const angle = random() > 0.5 ? mu + acos(f) : mu - acos(f)
  const turned = angle % TWO_PI
  return turned < 0 ? turned + TWO_PI : turned
}

/** Cheng's, the exponential, or Ahrens and Dieter's algorithm, by the shape. ValueError for a shape or scale not above 0. */
export function gamma(random: Source, alpha: number, beta: number): number {
  if (alpha <= 0 || beta <= 0) raise('ValueError', 'gammavariate: alpha and beta must be > 0.0')
  if (alpha > 1) return gammaOfLargeShape(random, alpha) * beta
  if (alpha === 1) return -log(1 - random()) * beta
  for (;;) {
    const b = (Math.E + alpha) / Math.E
    const p = b * random()
    const x = p <= 1 ? pow(p, 1 / alpha) : -log((b - p) / alpha)
    const u = random()
    if (p > 1 ? u <= pow(x, alpha - 1) : u <= exp(-x)) return x * beta
  }
}

function gammaOfLargeShape(random: Source, alpha: number): number {
  const root = Math.sqrt(2 * alpha - 1)
  const b = alpha - LOG_4
  const c = alpha + root
  for (;;) {
    const u1 = random()
    if (!(u1 > 1e-7 && u1 < 0.9999999)) continue
    const u2 = 1 - random()
    const v = log(u1 / (1 - u1)) / root
    const x = alpha * exp(v)
    const z = u1 * u1 * u2
    const r = b + c * v - x
    if (r + CHENG - 4.5 * z >= 0 || r >= log(z)) return x
  }
}
