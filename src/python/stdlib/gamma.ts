/** Gamma and its logarithm by Lanczos' approximation, step by step as CPython computes them. m_tgamma, m_lgamma in Modules/mathmodule.c */
import { cos, exp, log, pow, sin } from '../builtins/double-functions'

const G = 6.024680040776729583740234375
const G_MINUS_HALF = 5.524680040776729583740234375
const NUMERATOR = [
  23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
  35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
  6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
  248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
  2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
  8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
  2.5066282746310002701649081771338373386264310793408,
]
const DENOMINATOR = [0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1]
const LARGEST_EXACT = 23

function lanczosSum(x: number): number {
  let numerator = 0
  let denominator = 0
  if (x < 5) {
    for (let i = 12; i >= 0; i--) {
      numerator = numerator * x + (NUMERATOR[i] as number)
      denominator = denominator * x + (DENOMINATOR[i] as number)
    }
  } else {
    for (let i = 0; i < 13; i++) {
      numerator = numerator / x + (NUMERATOR[i] as number)
      denominator = denominator / x + (DENOMINATOR[i] as number)
    }
  }
  return numerator / denominator
}

/** sin(πx), accurate near whole numbers. m_sinpi */
function sinPi(x: number): number {
  const y = Math.abs(x) % 2
  let value: number
  switch (Math.round(2 * y)) {
    case 0:
      value = sin(Math.PI * y)
      break
    case 1:
      value = cos(Math.PI * (y - 0.5))
      break
    case 2:
      value = sin(Math.PI * (1 - y))
      break
    case 3:
      value = -cos(Math.PI * (y - 1.5))
      break
    default:
      value = sin(Math.PI * (y - 2))
  }
  return x < 0 ? -value : value
}

/** gamma(x) for x that is no pole; ±Infinity where it is too large. */
export function gamma(x: number): number {
  if (!Number.isFinite(x)) return x
  if (x === Math.floor(x) && x > 0 && x <= LARGEST_EXACT) {
    let product = 1
    for (let i = 2; i < x; i++) product *= i
    return product
  }
  const size = Math.abs(x)
  if (size < 1e-20) return 1 / x
  if (size > 200) return x < 0 ? 0 / sinPi(x) : Number.POSITIVE_INFINITY
  const y = size + G_MINUS_HALF
  const lost = size > G_MINUS_HALF ? y - size - G_MINUS_HALF : y - G_MINUS_HALF - size
  const z = (lost * G) / y
  let result: number
  if (x < 0) {
    result = ((-Math.PI / sinPi(size) / size) * exp(y)) / lanczosSum(size)
    result -= z * result
    if (size < 140) return result / pow(y, size - 0.5)
    const root = pow(y, size / 2 - 0.25)
    return result / root / root
  }
  result = lanczosSum(size) / exp(y)
  result += z * result
  if (size < 140) return result * pow(y, size - 0.5)
  const root = pow(y, size / 2 - 0.25)
  return result * root * root
}

/** log(abs(gamma(x))) for x that is no pole. */
export function lgamma(x: number): number {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? x : Number.POSITIVE_INFINITY
  if (x === Math.floor(x) && x > 0 && x <= 2) return 0
  const size = Math.abs(x)
  if (size < 1e-20) return -log(size)
  let result = log(lanczosSum(size)) - G
  result += (size - 0.5) * (log(size + G - 0.5) - 1)
  return x < 0 ? 1.144729885849400174143427351353058711647 - log(Math.abs(sinPi(size))) - log(size) - result : result
}
