/**
 * What ufuncs do to raw values of one type. Each gives its result in the range of that type; what went wrong is noted
 * in the status flags. numpy/_core/src/umath/loops.c.src
 */
import { normalizeInt, type PyInt } from '../../objects/object'
import { isRaised, raise } from '../../objects/errors'
import { isTrue } from '../../objects/number'
import {
  absoluteInt, addInts, andInts, bitCount, floorDivideInts, invertInt, moduloInts, multiplyInts, negateInt, orInts, shiftLeft, shiftRight, subtractInts, xorInts,
} from '../../builtins/int-arithmetic'
import * as double from '../../builtins/double-functions'
import { ExactSum } from '../math-special'
import { complexFunctions } from '../cmath'
import { acosh, asinh, atanh, cosh, sinh } from '../hyperbolic'
import type { Kind } from './dtype'
import { roundFloat, wrapInt, type Complex, type Raw } from './element'
import { Reference } from './references'
import { statusFlags } from './status'

export type Loop = (a: Raw, b: Raw) => Raw

/** How one operation works on each kind; `size` is bytes of the type (of a part, for complex). */
export interface Operation {
  readonly bool?: (a: number, b: number) => number
  readonly int?: (a: PyInt, b: PyInt, size: number, signed: boolean) => PyInt
  readonly float?: (a: number, b: number, size: number) => number
  readonly complex?: (a: Complex, b: Complex, size: number) => Complex | number
  /** The result of `float` says by itself what went wrong. */
  readonly isQuiet?: boolean
}

/** Notes what an operation on doubles, rounded to a type, has to say. */
export function checkFloat(result: number, a: number, b: number): number {
  if (Number.isNaN(result)) {
    if (!Number.isNaN(a) && !Number.isNaN(b)) statusFlags.invalid = true
  } else if (!Number.isFinite(result) && Number.isFinite(a) && Number.isFinite(b)) statusFlags.over = true
  return result
}

/** The loop of an operation for a kind and size; undefined when there is none. */
export function loopOf(operation: Operation, kind: Kind, size: number): Loop | undefined {
  switch (kind) {
    case 'b': {
      const { bool } = operation
      return bool as Loop | undefined
    }
    case 'i':
    case 'u': {
      const { int } = operation
      if (int === undefined) return undefined
      const signed = kind === 'i'
      return (a, b) => wrapInt(int(a as PyInt, b as PyInt, size, signed), size, signed)
    }
    case 'f': {
      const { float } = operation
      if (float === undefined) return undefined
      if (operation.isQuiet === true && size === 8) return (a, b) => float(a as number, b as number, size)
      if (operation.isQuiet === true) {
        return (a, b) => {
          const exact = float(a as number, b as number, size)
          const result = roundFloat(exact, size)
          if (!Number.isFinite(result) && Number.isFinite(exact)) statusFlags.over = true
          return result
        }
      }
      if (size === 8) {
        return (a, b) => {
          const result = float(a as number, b as number, size)
          return Number.isFinite(result) ? result : checkFloat(result, a as number, b as number)
        }
      }
      return (a, b) => {
        const result = roundFloat(float(a as number, b as number, size), size)
        return Number.isFinite(result) ? result : checkFloat(result, a as number, b as number)
      }
    }
    case 'c': {
      const { complex } = operation
      if (complex === undefined) return undefined
      return (a, b) => {
        const result = complex(a as Complex, b as Complex, size)
        return typeof result === 'number' ? roundFloat(result, size) : { re: roundFloat(result.re, size), im: roundFloat(result.im, size) }
      }
    }
    default:
      return undefined
  }
}

function divideFloats(a: number, b: number): number {
  if (b === 0) {
    if (a === 0) statusFlags.invalid = true
    else if (Number.isFinite(a)) statusFlags.divide = true
    return a / b
  }
  return checkFloat(a / b, a, b)
}

/** npy_divmod: quotient and remainder with the sign of the divisor. */
function divmodFloats(a: number, b: number): readonly [number, number] {
  if (b === 0) return [divideFloats(a, b), remainderFloats(a, b)]
  let mod = a % b
  if (Number.isNaN(mod) && !Number.isNaN(a) && !Number.isNaN(b)) statusFlags.invalid = true
  let div = (a - mod) / b
  if (mod !== 0) {
    if (b < 0 !== mod < 0) {
      mod += b
      div -= 1
    }
  } else mod = b < 0 ? -0 : 0
  if (div === 0) return [a / b < 0 || Object.is(a / b, -0) ? -0 : 0, mod]
  const floor = Math.floor(div)
  return [div - floor > 0.5 ? floor + 1 : floor, mod]
}

function remainderFloats(a: number, b: number): number {
  if (b === 0) {
    if (!Number.isNaN(a)) statusFlags.invalid = true
    return NaN
  }
  return divmodFloats(a, b)[1]
}

/** Rounds to a part of `size` bytes. */
function rounding(size: number): (value: number) => number {
  return size === 4 ? Math.fround : (value) => value
}

/** Each step is rounded to the type. @TYPE@_multiply */
function timesComplex(a: Complex, b: Complex, size: number): Complex {
  const f = rounding(size)
  return { re: f(f(a.re * b.re) - f(a.im * b.im)), im: f(f(a.re * b.im) + f(a.im * b.re)) }
}

/** Smith's way, each step rounded to the type. @TYPE@_divide */
function divideComplex(a: Complex, b: Complex, size: number): Complex {
  const f = rounding(size)
  const re = Math.abs(b.re)
  const im = Math.abs(b.im)
  if (re >= im) {
    if (re === 0 && im === 0) {
      if ((a.re === 0 && a.im === 0) || Number.isNaN(a.re) || Number.isNaN(a.im)) statusFlags.invalid = true
      else {
        statusFlags.divide = true
        if (a.re === 0 || a.im === 0) statusFlags.invalid = true
      }
      return { re: a.re / re, im: a.im / re }
    }
    const ratio = f(b.im / b.re)
    const scale = f(1 / f(b.re + f(b.im * ratio)))
    return { re: f(f(a.re + f(a.im * ratio)) * scale), im: f(f(a.im - f(a.re * ratio)) * scale) }
  }
  const ratio = f(b.re / b.im)
  const scale = f(1 / f(b.im + f(b.re * ratio)))
  return { re: f(f(f(a.re * ratio) + a.im) * scale), im: f(f(f(a.im * ratio) - a.re) * scale) }
}

/** @TYPE@_reciprocal */
function reciprocalComplex({ re, im }: Complex, size: number): Complex {
  const f = rounding(size)
  if (Math.abs(im) <= Math.abs(re)) {
    const ratio = f(im / re)
    const length = f(re + f(im * ratio))
    return { re: f(1 / length), im: f(-ratio / length) }
  }
  const ratio = f(re / im)
  const length = f(f(re * ratio) + im)
  return { re: f(ratio / length), im: f(-1 / length) }
}

/** C's pow. */
function powerFloats(a: number, b: number): number {
  if (b === 0 || a === 1) return 1
  if (Number.isNaN(a) || Number.isNaN(b)) return NaN
  if (!Number.isFinite(b)) {
    const magnitude = Math.abs(a)
    if (magnitude === 1) return 1
    return b > 0 === magnitude > 1 ? Infinity : 0
  }
  const odd = Math.abs(b % 2) === 1
  if (!Number.isFinite(a)) {
    if (b > 0) return odd ? a : Infinity
    return odd && a < 0 ? -0 : 0
  }
  if (a === 0) {
    if (b < 0) {
      statusFlags.divide = true
      return odd ? 1 / a : Infinity
    }
    return odd ? a : 0
  }
  if (a < 0 && b !== Math.floor(b)) {
    statusFlags.invalid = true
    return NaN
  }
  if (b === 2) return checkFloat(a * a, a, b)
  const magnitude = double.pow(Math.abs(a), b)
  return checkFloat(a < 0 && odd ? -magnitude : magnitude, a, b)
}

function powerIntegers(a: PyInt, b: PyInt, size: number): PyInt {
  if (b < 0) raise('ValueError', 'Integers to negative integer powers are not allowed.')
  if (typeof a === 'number' && typeof b === 'number') {
    const result = a ** b
    if (Number.isSafeInteger(result)) return result
  }
  const bits = size * 8
  let base = BigInt.asUintN(bits, BigInt(a))
  let exponent = BigInt(b)
  let result = 1n
  while (exponent > 0n) {
    if (exponent & 1n) result = BigInt.asUintN(bits, result * base)
    base = BigInt.asUintN(bits, base * base)
    exponent >>= 1n
  }
  return normalizeInt(result)
}

function powerComplex(a: Complex, b: Complex, size: number): Complex {
  if (b.re === 0 && b.im === 0) return { re: 1, im: 0 }
  if (a.re === 0 && a.im === 0) return b.re > 0 && b.im === 0 ? { re: 0, im: 0 } : { re: NaN, im: NaN }
  if (b.im === 0 && Number.isInteger(b.re) && Math.abs(b.re) < 100) {
    let result: Complex = { re: 1, im: 0 }
    let base = a
    let n = Math.abs(b.re)
    if (n === 1) result = a
    else if (n === 2) result = timesComplex(a, a, size)
    else if (n === 3) result = timesComplex(a, timesComplex(a, a, size), size)
    else {
      while (n > 0) {
        if (n % 2 === 1) result = timesComplex(result, base, size)
        base = timesComplex(base, base, size)
        n = Math.floor(n / 2)
      }
    }
    return b.re < 0 ? divideComplex({ re: 1, im: 0 }, result, size) : result
  }
  // glibc's cpow
  const { re, im } = timesComplex(b, complexLog(a), 8)
  const scale = double.exp(re)
  return { re: scale * double.cos(im), im: scale * double.sin(im) }
}

function safeFloorDivide(a: PyInt, b: PyInt, size: number, signed: boolean): PyInt {
  if (b === 0) {
    statusFlags.divide = true
    return 0
  }
  if (signed && b === -1 && BigInt(a) === -(1n << BigInt(size * 8 - 1))) statusFlags.over = true
  return floorDivideInts(a, b)
}

function safeRemainder(a: PyInt, b: PyInt): PyInt {
  if (b === 0) {
    statusFlags.divide = true
    return 0
  }
  return moduloInts(a, b)
}

function truncatedRemainder(a: PyInt, b: PyInt): PyInt {
  if (b === 0) {
    statusFlags.divide = true
    return 0
  }
  return normalizeInt(BigInt(a) % BigInt(b))
}

function gcd(a: PyInt, b: PyInt): PyInt {
  let x = absoluteInt(a)
  let y = absoluteInt(b)
  while (y !== 0) [x, y] = [y, moduloInts(x, y)]
  return x
}

/** Complex numbers are ordered by their real part first. */
function complexLess(a: Complex, b: Complex): boolean {
  return a.re < b.re || (a.re === b.re && a.im < b.im)
}

function isNaNComplex(a: Complex): boolean {
  return Number.isNaN(a.re) || Number.isNaN(a.im)
}

const pickInt = (wantsFirst: (a: PyInt, b: PyInt) => boolean) => (a: PyInt, b: PyInt): PyInt => (wantsFirst(a, b) ? a : b)

/** Two operands of one type give a third. */
export const BINARY: Record<string, Operation> = {
  add: { bool: (a, b) => a | b, int: addInts, float: (a, b) => a + b, complex: (a, b) => ({ re: a.re + b.re, im: a.im + b.im }) },
  subtract: { int: subtractInts, float: (a, b) => a - b, complex: (a, b) => ({ re: a.re - b.re, im: a.im - b.im }) },
  multiply: {
    bool: (a, b) => a & b, int: multiplyInts, float: (a, b) => a * b,
    complex: timesComplex,
  },
  divide: { float: divideFloats, complex: divideComplex, isQuiet: true },
  floor_divide: { int: safeFloorDivide, float: (a, b) => (b === 0 ? divideFloats(a, b) : divmodFloats(a, b)[0]), isQuiet: true },
  remainder: { int: safeRemainder, float: remainderFloats, isQuiet: true },
  fmod: { int: truncatedRemainder, float: (a, b) => a % b },
  power: { int: powerIntegers, float: powerFloats, complex: powerComplex, isQuiet: true },
  float_power: { float: powerFloats, complex: powerComplex, isQuiet: true },
  bitwise_and: { bool: (a, b) => a & b, int: andInts },
  bitwise_or: { bool: (a, b) => a | b, int: orInts },
  bitwise_xor: { bool: (a, b) => a ^ b, int: xorInts },
  left_shift: { int: (a, b, size) => (b >= 0 && b < size * 8 ? shiftLeft(a, b) : 0) },
  right_shift: { int: (a, b, size) => (b >= 0 && b < size * 8 ? shiftRight(a, b) : a < 0 ? -1 : 0) },
  maximum: {
    bool: (a, b) => a | b, int: pickInt((a, b) => a >= b), isQuiet: true,
    float: (a, b) => (Number.isNaN(a) ? a : Number.isNaN(b) ? b : a > b ? a : b),
    complex: (a, b) => (isNaNComplex(a) || (!isNaNComplex(b) && !complexLess(a, b)) ? a : b),
  },
  minimum: {
    bool: (a, b) => a & b, int: pickInt((a, b) => a <= b), isQuiet: true,
    float: (a, b) => (Number.isNaN(a) ? a : Number.isNaN(b) ? b : a < b ? a : b),
    complex: (a, b) => (isNaNComplex(a) || (!isNaNComplex(b) && !complexLess(b, a)) ? a : b),
  },
  fmax: {
    bool: (a, b) => a | b, int: pickInt((a, b) => a >= b), isQuiet: true,
    float: (a, b) => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : a >= b ? a : b),
  },
  fmin: {
    bool: (a, b) => a & b, int: pickInt((a, b) => a <= b), isQuiet: true,
    float: (a, b) => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : a <= b ? a : b),
  },
  arctan2: { float: double.atan2, isQuiet: true },
  hypot: { float: double.hypot },
  copysign: { float: (a, b) => (b < 0 || Object.is(b, -0) ? -Math.abs(a) : Math.abs(a)), isQuiet: true },
  heaviside: { float: (a, b) => (Number.isNaN(a) ? a : a === 0 ? b : a < 0 ? 0 : 1), isQuiet: true },
  logaddexp2: { float: (a, b) => (a === b ? a + 1 : Math.max(a, b) + Math.log1p(2 ** -Math.abs(a - b)) / Math.LN2) },
  nextafter: { float: nextAfter, isQuiet: true },
  logaddexp: { float: (a, b) => (a === b ? a + Math.LN2 : Math.max(a, b) + Math.log1p(double.exp(-Math.abs(a - b)))) },
  gcd: { int: gcd },
  lcm: { int: (a, b) => (a === 0 || b === 0 ? 0 : absoluteInt(multiplyInts(floorDivideInts(a, gcd(a, b)), b))) },
}

/** Bits of the fraction, and the exponent of the smallest number, by bytes. */
const FLOAT_SIZES: Record<number, readonly [fraction: number, least: number]> = { 2: [10, -24], 4: [23, -149], 8: [52, -1074] }

/** The next number of a float type of so many bytes, towards the second. npy_nextafter */
function nextAfter(a: number, b: number, size: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return NaN
  if (a === b) return b
  const [fraction, least] = FLOAT_SIZES[size] as readonly [number, number]
  if (a === 0) return b > 0 ? 2 ** least : -(2 ** least)
  const magnitude = Math.abs(a)
  const isAway = b > a === a > 0
  let exponent = Math.floor(Math.log2(magnitude))
  if (2 ** exponent > magnitude) exponent--
  else if (2 ** (exponent + 1) <= magnitude) exponent++
  const isPower = magnitude === 2 ** exponent
  const step = 2 ** Math.max(!isAway && isPower ? exponent - 1 - fraction : exponent - fraction, least)
  const largest = (2 - 2 ** -fraction) * 2 ** (size === 2 ? 15 : size === 4 ? 127 : 1023)
  const next = !Number.isFinite(magnitude) ? largest : isAway ? magnitude + step : magnitude - step
  return a < 0 ? -next : next
}

function unary(float: (a: number) => number, complex?: (a: Complex) => Complex | number, isQuiet = false): Operation {
  return { float: (a) => float(a), ...(complex === undefined ? {} : { complex: (a: Complex) => complex(a) }), isQuiet }
}

function poled(fn: (a: number) => number, isPole: (a: number) => boolean): Operation {
  return {
    isQuiet: true,
    float(a) {
      const result = fn(a)
      if (isPole(a)) {
        statusFlags.divide = true
        return result
      }
      return checkFloat(result, a, 0)
    },
  }
}

/** The logarithm of a length near one is that of what its square has beyond one. glibc's clog */
function complexLog({ re, im }: Complex): Complex {
  const [low, high] = [Math.abs(re), Math.abs(im)].sort((a, b) => a - b) as [number, number]
  const angle = double.atan2(im, re)
  if (high === 1) return { re: Math.log1p(low * low) / 2, im: angle }
  if ((high > 1 && high < 2 && low < 1) || (high < 1 && high >= 0.5 && low < Number.EPSILON / 2)) {
    const beyond = (high - 1) * (high + 1)
    return { re: Math.log1p(low >= Number.EPSILON ? beyond + low * low : beyond) / 2, im: angle }
  }
  if (high < 1 && high >= 0.5 && high * high + low * low >= 0.5) {
    const beyond = new ExactSum()
    beyond.addProduct(high, high)
    beyond.addProduct(low, low)
    beyond.add(-1)
    return { re: Math.log1p(beyond.value()) / 2, im: angle }
  }
  return { re: double.log(double.hypot(re, im)), im: angle }
}

/** glibc's csqrt */
function complexSquareRoot({ re, im }: Complex): Complex {
  const sign = im < 0 || Object.is(im, -0) ? -1 : 1
  if (im === Infinity || im === -Infinity) return { re: Infinity, im }
  if (im === 0 && !Number.isNaN(re)) return re < 0 ? { re: 0, im: sign * Math.sqrt(-re) } : { re: Math.sqrt(Math.abs(re)), im }
  if (re === 0) {
    const root = Math.sqrt(0.5 * Math.abs(im))
    return { re: root, im: sign * root }
  }
  const length = double.hypot(re, im)
  if (re > 0) {
    const root = Math.sqrt(0.5 * (length + re))
    return { re: root, im: sign * Math.abs(0.5 * (im / root)) }
  }
  const root = Math.sqrt(0.5 * (length - re))
  return { re: Math.abs(0.5 * (im / root)), im: sign * root }
}

function roundHalfEven(a: number): number {
  if (!Number.isFinite(a) || Math.abs(a) >= 2 ** 52) return a
  const floor = Math.floor(a)
  const rest = a - floor
  const rounded = rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor
  return rounded === 0 && (a < 0 || Object.is(a, -0)) ? -0 : rounded
}

/** A complex function of the C library's; outside of its domain there is no number. */
function complexOf(name: keyof typeof complexFunctions): (a: Complex) => Complex {
  const fn = complexFunctions[name]
  return (a) => {
    try {
      const { re, im } = fn({ re: a.re, im: a.im })
      return { re, im }
    } catch (thrown) {
      if (!isRaised(thrown, 'ArithmeticError') && !isRaised(thrown, 'ValueError')) throw thrown
      statusFlags.invalid = true
      return { re: NaN, im: NaN }
    }
  }
}

function scaledLog(a: Complex, factor: number): Complex {
  const { re, im } = complexLog(a)
  return { re: re * factor, im: im * factor }
}

/** One operand gives another of the same type (of a part, where complex becomes a number). */
export const UNARY: Record<string, Operation> = {
  negative: { int: negateInt, float: (a) => -a, complex: (a) => ({ re: -a.re, im: -a.im }), isQuiet: true },
  positive: { int: (a) => a, float: (a) => a, complex: (a) => a, isQuiet: true },
  absolute: { bool: (a) => a, int: absoluteInt, float: (a) => Math.abs(a), complex: (a) => double.hypot(a.re, a.im), isQuiet: true },
  fabs: unary(Math.abs, undefined, true),
  invert: { bool: (a) => 1 - a, int: invertInt },
  square: { int: (a) => multiplyInts(a, a), float: (a) => a * a, complex: (a, _, size) => timesComplex(a, a, size) },
  reciprocal: {
    int: (a) => {
      if (a === 0) {
        statusFlags.divide = true
        return 0
      }
      return a === 1 || a === -1 ? a : 0
    },
    isQuiet: true, float: (a) => divideFloats(1, a),
    complex: (a, _, size) => reciprocalComplex(a, size),
  },
  conjugate: { int: (a) => a, float: (a) => a, complex: (a) => ({ re: a.re, im: -a.im }), isQuiet: true },
  sign: {
    int: (a) => (a > 0 ? 1 : a < 0 ? -1 : 0), float: (a) => (a > 0 ? 1 : a < 0 ? -1 : a === 0 ? 0 : a), isQuiet: true,
    complex: (a) => {
      const length = double.hypot(a.re, a.im)
      return length === 0 ? { re: 0, im: 0 } : { re: a.re / length, im: a.im / length }
    },
  },
  floor: { bool: (a) => a, int: (a) => a, float: (a) => Math.floor(a), isQuiet: true },
  ceil: { bool: (a) => a, int: (a) => a, float: (a) => Math.ceil(a), isQuiet: true },
  trunc: { bool: (a) => a, int: (a) => a, float: (a) => Math.trunc(a), isQuiet: true },
  rint: { ...unary(roundHalfEven, (a) => ({ re: roundHalfEven(a.re), im: roundHalfEven(a.im) }), true) },
  sqrt: unary(Math.sqrt, complexSquareRoot),
  spacing: { float: (a, _b, size) => (Number.isFinite(a) ? nextAfter(a, a < 0 ? -Infinity : Infinity, size) - a : NaN), isQuiet: true },
  cbrt: unary(Math.cbrt),
  exp: unary((a) => (a === -Infinity ? 0 : double.exp(a)), (a) => ({ re: double.exp(a.re) * double.cos(a.im), im: double.exp(a.re) * double.sin(a.im) })),
  exp2: unary((a) => (a === -Infinity ? 0 : double.exp2(a))),
  expm1: unary((a) => Math.expm1(a)),
  log: { ...poled((a) => (a === 0 ? -Infinity : a < 0 ? NaN : double.log(a)), (a) => a === 0), complex: complexLog },
  log2: { ...poled((a) => (a === 0 ? -Infinity : a < 0 ? NaN : double.log2(a)), (a) => a === 0), complex: (a) => scaledLog(a, Math.LOG2E) },
  log10: { ...poled((a) => (a === 0 ? -Infinity : a < 0 ? NaN : double.log10(a)), (a) => a === 0), complex: (a) => scaledLog(a, Math.LOG10E) },
  log1p: poled((a) => Math.log1p(a), (a) => a === -1),
  sin: { ...unary((a) => (Number.isFinite(a) ? double.sin(a) : NaN)), complex: complexOf('sin') },
  cos: { ...unary((a) => (Number.isFinite(a) ? double.cos(a) : NaN)), complex: complexOf('cos') },
  tan: { ...unary((a) => (Number.isFinite(a) ? double.tan(a) : NaN)), complex: complexOf('tan') },
  arcsin: { ...unary((a) => (Math.abs(a) <= 1 ? double.asin(a) : NaN)), complex: complexOf('arcsin') },
  arccos: { ...unary((a) => (Math.abs(a) <= 1 ? double.acos(a) : NaN)), complex: complexOf('arccos') },
  arctan: { ...unary(double.atan), complex: complexOf('arctan') },
  sinh: { ...unary((a) => (Number.isFinite(a) ? sinh(a) : a)), complex: complexOf('sinh') },
  cosh: { ...unary((a) => (Number.isFinite(a) ? cosh(a) : Math.abs(a))), complex: complexOf('cosh') },
  tanh: { ...unary((a) => Math.tanh(a)), complex: complexOf('tanh') },
  arcsinh: { ...unary((a) => (Number.isFinite(a) ? asinh(a) : a)), complex: complexOf('arcsinh') },
  arccosh: { ...unary((a) => (a >= 1 ? acosh(a) : NaN)), complex: complexOf('arccosh') },
  arctanh: { ...poled((a) => (Math.abs(a) > 1 ? NaN : Math.abs(a) === 1 ? a * Infinity : atanh(a)), (a) => Math.abs(a) === 1), complex: complexOf('arctanh') },
  degrees: unary((a) => a * (180 / Math.PI)),
  radians: unary((a) => a * (Math.PI / 180)),
  bitwise_count: { int: (a) => bitCount(a) },
}

/** Predicates: kinds of numbers to bool. */
export const TESTS: Record<string, { float: (a: number) => boolean; complex: (a: Complex) => boolean; int: (a: PyInt) => boolean }> = {
  isnan: { float: Number.isNaN, complex: isNaNComplex, int: () => false },
  isinf: { float: (a) => Math.abs(a) === Infinity, complex: (a) => Math.abs(a.re) === Infinity || Math.abs(a.im) === Infinity, int: () => false },
  isfinite: { float: Number.isFinite, complex: (a) => Number.isFinite(a.re) && Number.isFinite(a.im), int: () => true },
  signbit: { float: (a) => a < 0 || Object.is(a, -0), complex: () => false, int: (a) => a < 0 },
}

type CompareName = 'less' | 'less_equal' | 'greater' | 'greater_equal' | 'equal' | 'not_equal'

function compareText(a: string, b: string): number {
  // By code points, as NumPy compares: surrogate pairs come after everything below them.
  const left = Array.from(a, (point) => point.codePointAt(0) as number)
  const right = Array.from(b, (point) => point.codePointAt(0) as number)
  return compareNumbers(left, right)
}

function compareNumbers(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const length = Math.max(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a[i] ?? 0
    const y = b[i] ?? 0
    if (x !== y) return x - y
  }
  return 0
}

/** Elements of one kind compared; NaN is unequal to all. */
export function comparison(name: string, kind: Kind): Loop {
  const order = ((): ((a: Raw, b: Raw) => number) => {
    switch (kind) {
      case 'c':
        return (a, b) => {
          const left = a as Complex
          const right = b as Complex
          if (isNaNComplex(left) || isNaNComplex(right)) return NaN
          return left.re === right.re ? left.im - right.im : left.re < right.re ? -1 : 1
        }
      case 'S':
      case 'V':
        return (a, b) => compareNumbers(a as Uint8Array, b as Uint8Array)
      case 'U':
        return (a, b) => compareText(a as string, b as string)
      default:
        return (a, b) => ((a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : Number.isNaN(a) || Number.isNaN(b) ? NaN : 0)
    }
  })()
  switch (name as CompareName) {
    case 'less':
      return (a, b) => Number(order(a, b) < 0)
    case 'less_equal':
      return (a, b) => Number(order(a, b) <= 0)
    case 'greater':
      return (a, b) => Number(order(a, b) > 0)
    case 'greater_equal':
      return (a, b) => Number(order(a, b) >= 0)
    case 'equal':
      return (a, b) => Number(order(a, b) === 0)
    case 'not_equal':
      return (a, b) => Number(order(a, b) !== 0)
  }
}

export function truthOf(raw: Raw): boolean {
  if (typeof raw === 'number') return raw !== 0
  if (typeof raw === 'bigint') return true
  if (typeof raw === 'string') return raw !== ''
  if (raw instanceof Uint8Array) return raw.some((byte) => byte !== 0)
  if (raw instanceof Reference) return isTrue(raw.value)
  return raw.re !== 0 || raw.im !== 0
}
