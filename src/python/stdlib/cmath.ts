/** cmath: functions of complex numbers. Modules/cmathmodule.c */
import type { PyValue } from '../objects/object'
import { raise } from '../objects/errors'
import { oneArg, positional, withKeywords, type MethodSpec } from '../objects/native'
import { makeTuple } from '../objects/tuple'
import { asComplex } from '../builtins/complex'
import { quotient, type ComplexParts } from '../builtins/complex-arithmetic'
import { atan2, cos, exp, hypot, log, sin, tan } from '../builtins/double-functions'
import { asDouble } from '../builtins/float'
import { makeComplex, makeFloat } from '../builtins/number-storage'
import { specialValue, type SpecialFunction } from './cmath-special'
import { asinh, cosh, sinh } from './hyperbolic'
import { moduleFunctions, type ModuleSpec } from './module'

const LARGE = Number.MAX_VALUE / 4
const SQRT_LARGE = Math.sqrt(LARGE)
const LOG_LARGE = Math.log(LARGE)
const SMALLEST_NORMAL = 2 ** -1022
const SQRT_SMALLEST = 2 ** -511
const LN_2 = Math.LN2
const LN_10 = Math.LN10

const complex = (re: number, im: number): ComplexParts => ({ re, im })
const isFinite = ({ re, im }: ComplexParts): boolean => Number.isFinite(re) && Number.isFinite(im)
const withSignOf = (size: number, sign: number): number => (sign < 0 || Object.is(sign, -0) ? -Math.abs(size) : Math.abs(size))
/** i × z and z / i. */
const turned = ({ re, im }: ComplexParts): ComplexParts => complex(-im, re)
const turnedBack = ({ re, im }: ComplexParts): ComplexParts => complex(im, -re)

function outsideDomain(): never {
  return raise('ValueError', 'math domain error')
}

/** The table's answer where a part is not finite; undefined where both are. SPECIAL_VALUE */
function special(name: SpecialFunction, z: ComplexParts): ComplexParts | undefined {
  return isFinite(z) ? undefined : (specialValue(name, z) ?? outsideDomain())
}

/** The same for functions whose sign follows from sin and cos of a finite angle. */
function specialAtAngle(name: 'cosh' | 'exp' | 'sinh' | 'rect', z: ComplexParts): ComplexParts | undefined {
  const known = special(name, z)
  if (known === undefined || Number.isFinite(z.re) || !Number.isFinite(z.im) || z.im === 0 || Number.isNaN(z.re)) return known
  const isNegative = z.re < 0
  const size = name === 'exp' && isNegative ? 0 : Number.POSITIVE_INFINITY
  const re = withSignOf(size, cos(z.im))
  const im = withSignOf(size, sin(z.im))
  if (!isNegative || name === 'exp') return complex(re, im)
  return complex(name === 'cosh' ? re : -re, name === 'sinh' ? im : -im)
}

function checked(z: ComplexParts): ComplexParts {
  return Math.abs(z.re) === Number.POSITIVE_INFINITY || Math.abs(z.im) === Number.POSITIVE_INFINITY ? raise('OverflowError', 'math range error') : z
}

const isLarge = ({ re, im }: ComplexParts): boolean => Math.abs(re) > LARGE || Math.abs(im) > LARGE
const logOfLarge = ({ re, im }: ComplexParts): number => log(hypot(re / 2, im / 2)) + LN_2 * 2

function sqrt(z: ComplexParts): ComplexParts {
  const known = special('sqrt', z)
  if (known !== undefined) return known
  const { re, im } = z
  if (re === 0 && im === 0) return complex(0, im)
  let x = Math.abs(re)
  const y = Math.abs(im)
  let s: number
  if (x < SMALLEST_NORMAL && y < SMALLEST_NORMAL) {
    // Where hypot would be subnormal.
    x *= 2 ** 53
    s = Math.sqrt(x + hypot(x, y * 2 ** 53)) * 2 ** -27
  } else {
    x /= 8
    s = 2 * Math.sqrt(x + hypot(x, y / 8))
  }
  const d = y / (2 * s)
  return re >= 0 ? complex(s, withSignOf(d, im)) : complex(d, withSignOf(s, im))
}

function acos(z: ComplexParts): ComplexParts {
  const known = special('acos', z)
  if (known !== undefined) return known
  if (isLarge(z)) return complex(atan2(Math.abs(z.im), z.re), z.re < 0 ? -withSignOf(logOfLarge(z), z.im) : withSignOf(logOfLarge(z), -z.im))
  const a = sqrt(complex(1 - z.re, -z.im))
  const b = sqrt(complex(1 + z.re, z.im))
  return complex(2 * atan2(a.re, b.re), asinh(b.re * a.im - b.im * a.re))
}

function acosh(z: ComplexParts): ComplexParts {
  const known = special('acosh', z)
  if (known !== undefined) return known
  if (isLarge(z)) return complex(logOfLarge(z), atan2(z.im, z.re))
  const a = sqrt(complex(z.re - 1, z.im))
  const b = sqrt(complex(z.re + 1, z.im))
  return complex(asinh(a.re * b.re + a.im * b.im), 2 * atan2(a.im, b.re))
}

function inverseSinh(z: ComplexParts): ComplexParts {
  const known = special('asinh', z)
  if (known !== undefined) return known
  if (isLarge(z)) return complex(z.im >= 0 ? withSignOf(logOfLarge(z), z.re) : -withSignOf(logOfLarge(z), -z.re), atan2(z.im, Math.abs(z.re)))
  const a = sqrt(complex(1 + z.im, -z.re))
  const b = sqrt(complex(1 - z.im, z.re))
  return complex(asinh(a.re * b.im - b.re * a.im), atan2(z.im, a.re * b.re - a.im * b.im))
}

function inverseTanh(z: ComplexParts): ComplexParts {
  const known = special('atanh', z)
  if (known !== undefined) return known
  const { re, im } = z
  if (re < 0) {
    const { re: x, im: y } = inverseTanh(complex(-re, -im))
    return complex(-x, -y)
  }
  const y = Math.abs(im)
  if (re > SQRT_LARGE || y > SQRT_LARGE) {
    const h = hypot(re / 2, im / 2)
    return complex(re / 4 / h / h, -withSignOf(Math.PI / 2, -im))
  }
  if (re === 1 && y < SQRT_SMALLEST) {
    if (y === 0) return outsideDomain()
    return complex(-log(Math.sqrt(y) / Math.sqrt(hypot(y, 2))), withSignOf(atan2(2, -y) / 2, im))
  }
  return complex(Math.log1p((4 * re) / ((1 - re) * (1 - re) + y * y)) / 4, -atan2(-2 * im, (1 - re) * (1 + re) - y * y) / 2)
}

function hyperbolicCosine(z: ComplexParts): ComplexParts {
  const known = specialAtAngle('cosh', z)
  if (known !== undefined) return known
  const { re, im } = z
  if (Math.abs(re) <= LOG_LARGE) return checked(complex(cos(im) * cosh(re), sin(im) * sinh(re)))
  const less = re - Math.sign(re)
  return checked(complex(cos(im) * cosh(less) * Math.E, sin(im) * sinh(less) * Math.E))
}

function hyperbolicSine(z: ComplexParts): ComplexParts {
  const known = specialAtAngle('sinh', z)
  if (known !== undefined) return known
  const { re, im } = z
  if (Math.abs(re) <= LOG_LARGE) return checked(complex(cos(im) * sinh(re), sin(im) * cosh(re)))
  const less = re - Math.sign(re)
  return checked(complex(cos(im) * sinh(less) * Math.E, sin(im) * cosh(less) * Math.E))
}

function hyperbolicTangent(z: ComplexParts): ComplexParts {
  const { re, im } = z
  const known = special('tanh', z)
  if (known !== undefined) return !Number.isFinite(im) || im === 0 || Number.isNaN(re) ? known : complex(Math.sign(re), withSignOf(0, 2 * sin(im) * cos(im)))
  if (Math.abs(re) > LOG_LARGE) return complex(Math.sign(re), 4 * sin(im) * cos(im) * exp(-2 * Math.abs(re)))
  const tx = Math.tanh(re)
  const ty = tan(im)
  const cx = 1 / cosh(re)
  const product = tx * ty
  const denominator = 1 + product * product
  return complex((tx * (1 + ty * ty)) / denominator, (ty / denominator) * cx * cx)
}

function exponential(z: ComplexParts): ComplexParts {
  const known = specialAtAngle('exp', z)
  if (known !== undefined) return known
  const { re, im } = z
  if (re > LOG_LARGE) {
    const size = exp(re - 1)
    return checked(complex(size * cos(im) * Math.E, size * sin(im) * Math.E))
  }
  const size = exp(re)
  return checked(complex(size * cos(im), size * sin(im)))
}

/** `isZero`: the logarithm of 0, which most callers refuse. c_log */
function logarithm(z: ComplexParts): ComplexParts & { readonly isZero?: boolean } {
  const known = special('log', z)
  if (known !== undefined) return known
  const x = Math.abs(z.re)
  const y = Math.abs(z.im)
  const im = atan2(z.im, z.re)
  if (isLarge(z)) return complex(log(hypot(x / 2, y / 2)) + LN_2, im)
  if (x < SMALLEST_NORMAL && y < SMALLEST_NORMAL) {
    if (x === 0 && y === 0) return { re: Number.NEGATIVE_INFINITY, im, isZero: true }
    return complex(log(hypot(x * 2 ** 53, y * 2 ** 53)) - 53 * LN_2, im)
  }
  const h = hypot(x, y)
  if (h < 0.71 || h > 1.73) return complex(log(h), im)
  const [larger, smaller] = x > y ? [x, y] : [y, x]
  return complex(Math.log1p((larger - 1) * (larger + 1) + smaller * smaller) / 2, im)
}

function naturalLog(z: ComplexParts): ComplexParts {
  const result = logarithm(z)
  return result.isZero === true ? outsideDomain() : result
}

/** c_atan2 */
function angle({ re, im }: ComplexParts): number {
  return Number.isNaN(re) || Number.isNaN(im) ? Number.NaN : atan2(im, re)
}

function size({ re, im }: ComplexParts): number {
  const result = hypot(re, im)
  return result === Number.POSITIVE_INFINITY && Number.isFinite(re) && Number.isFinite(im) ? raise('OverflowError', 'math range error') : result
}

function fromPolar(r: number, phi: number): ComplexParts {
  const known = specialAtAngle('rect', complex(r, phi))
  if (known !== undefined) return known
  return phi === 0 ? complex(r, r * phi) : complex(r * cos(phi), r * sin(phi))
}

const made = ({ re, im }: ComplexParts): PyValue => makeComplex(re, im)
const of = (fn: (z: ComplexParts) => ComplexParts): MethodSpec => oneArg((_self, value) => made(fn(asComplex(value))))
const test = (fn: (x: number) => boolean, needsBoth: boolean): MethodSpec =>
  oneArg((_self, value) => {
    const { re, im } = asComplex(value)
    return needsBoth ? fn(re) && fn(im) : fn(re) || fn(im)
  })

const isInfinite = (x: number): boolean => Math.abs(x) === Number.POSITIVE_INFINITY

/** Those that NumPy's complex numbers have as well. */
export const complexFunctions = {
  arccos: acos,
  arccosh: acosh,
  arcsin: (z: ComplexParts) => turnedBack(inverseSinh(turned(z))),
  arcsinh: inverseSinh,
  arctan: (z: ComplexParts) => turnedBack(inverseTanh(turned(z))),
  arctanh: inverseTanh,
  cos: (z: ComplexParts) => hyperbolicCosine(turned(z)),
  cosh: hyperbolicCosine,
  sin: (z: ComplexParts) => turnedBack(hyperbolicSine(turned(z))),
  sinh: hyperbolicSine,
  tan: (z: ComplexParts) => turnedBack(hyperbolicTangent(turned(z))),
  tanh: hyperbolicTangent,
} as const

const functions: Record<string, MethodSpec> = {
  acos: of(acos),
  acosh: of(acosh),
  asin: of((z) => turnedBack(inverseSinh(turned(z)))),
  asinh: of(inverseSinh),
  atan: of((z) => turnedBack(inverseTanh(turned(z)))),
  atanh: of(inverseTanh),
  cos: of((z) => hyperbolicCosine(turned(z))),
  cosh: of(hyperbolicCosine),
  exp: of(exponential),
  sin: of((z) => turnedBack(hyperbolicSine(turned(z)))),
  sinh: of(hyperbolicSine),
  sqrt: of(sqrt),
  tan: of((z) => turnedBack(hyperbolicTangent(turned(z)))),
  tanh: of(hyperbolicTangent),
  log10: of((z) => {
    const { re, im } = naturalLog(z)
    return complex(re / LN_10, im / LN_10)
  }),
  log: positional(1, 2, (_self, value, base) => {
    const x = logarithm(asComplex(value as PyValue))
    if (base === undefined) return x.isZero === true ? outsideDomain() : made(x)
    const y = logarithm(asComplex(base))
    const result = quotient(x, y)
    return result === null || x.isZero === true || y.isZero === true ? outsideDomain() : made(result)
  }),
  phase: oneArg((_self, value) => {
    const z = asComplex(value)
    const result = angle(z)
    // The C library tells of an angle that is too small to be anything but 0.
    return result === 0 && z.im !== 0 && Number.isFinite(z.re) ? raise('OverflowError', 'math range error') : makeFloat(result)
  }),
  polar: oneArg((_self, value) => {
    const z = asComplex(value)
    return makeTuple([makeFloat(size(z)), makeFloat(angle(z))])
  }),
  rect: positional(2, 2, (_self, r, phi) => made(fromPolar(asDouble(r as PyValue), asDouble(phi as PyValue)))),
  isfinite: test(Number.isFinite, true),
  isnan: test(Number.isNaN, false),
  isinf: test(isInfinite, false),
  isclose: withKeywords({ names: ['a', 'b', 'rel_tol', 'abs_tol'], required: 2, keywordOnly: 2 }, (_self, first, second, relative, absolute) => {
    const a = asComplex(first as PyValue)
    const b = asComplex(second as PyValue)
    const relativeTolerance = relative === undefined ? 1e-9 : asDouble(relative)
    const absoluteTolerance = absolute === undefined ? 0 : asDouble(absolute)
    if (relativeTolerance < 0 || absoluteTolerance < 0) raise('ValueError', 'tolerances must be non-negative')
    if (a.re === b.re && a.im === b.im) return true
    if ([a.re, a.im, b.re, b.im].some(isInfinite)) return false
    const difference = hypot(a.re - b.re, a.im - b.im)
    return difference <= relativeTolerance * hypot(b.re, b.im) || difference <= relativeTolerance * hypot(a.re, a.im) || difference <= absoluteTolerance
  }),
}

export const cmathModule: ModuleSpec = {
  name: 'cmath',
  doc: 'This module provides access to mathematical functions for complex\nnumbers.',
  members: () => ({
    ...moduleFunctions('cmath', functions),
    pi: makeFloat(Math.PI),
    e: makeFloat(Math.E),
    tau: makeFloat(2 * Math.PI),
    inf: makeFloat(Number.POSITIVE_INFINITY),
    infj: makeComplex(0, Number.POSITIVE_INFINITY),
    nan: makeFloat(Number.NaN),
    nanj: makeComplex(0, Number.NaN),
  }),
}
