/** math. Modules/mathmodule.c */
import { normalizeInt, typeOf, type Keywords, type PyInt, type PyValue } from '../objects/object'
import { callSpecial } from '../objects/call'
import { raise, typeName } from '../objects/errors'
import { release, retain } from '../objects/lifetime'
import { checkPositional, oneArg, positional, variadic, withKeywords, type MethodSpec } from '../objects/native'
import { asIndexInt, binaryOp } from '../objects/number'
import { forEachItem, itemsOf, iterOf, nextOf, reprOf } from '../objects/protocols'
import { makeTuple } from '../objects/tuple'
import { lookup } from '../objects/type'
import * as double from '../builtins/double-functions'
import { asDouble } from '../builtins/float'
import { makeFloat, PyFloat, toInt } from '../builtins/number-storage'
import { erf, erfc } from './error-function'
import { gamma, lgamma } from './gamma'
import { acosh, asinh, atanh, cosh, sinh } from './hyperbolic'
import { ExactSum, fma } from './math-special'
import { moduleFunctions, type ModuleSpec } from './module'

function shown(x: number): string {
  return reprOf(makeFloat(x))
}

function domain(text: string, x: number): never {
  return raise('ValueError', `${text}, got ${shown(x)}`)
}

function rangeError(): never {
  return raise('OverflowError', 'math range error')
}

interface Rule {
  /** Refused with this text when the result is not a number though the argument is one (or the test says so). */
  readonly outside?: string
  readonly overflows?: boolean
}

/** A function of one double. math_1 */
function real(fn: (x: number) => number, rule: Rule = {}): MethodSpec {
  return oneArg((_self, value) => {
    const x = asDouble(value)
    const result = fn(x)
    if (Number.isNaN(result) && !Number.isNaN(x)) return rule.outside === undefined ? raise('ValueError', 'math domain error') : domain(rule.outside, x)
    if (!Number.isFinite(result) && Number.isFinite(x)) return rule.overflows === true ? rangeError() : rule.outside === undefined ? raise('ValueError', 'math domain error') : domain(rule.outside, x)
    return makeFloat(result)
  })
}

/** A function of two doubles. math_2 */
function real2(name: string, fn: (x: number, y: number) => number): MethodSpec {
  return variadic((_self, args, keywords) => {
    if (keywords !== null && keywords.length > 0) raise('TypeError', `math.${name}() takes no keyword arguments`)
    checkPositional(name, args.length, 2, 2)
    const x = asDouble(args[0] as PyValue)
    const y = asDouble(args[1] as PyValue)
    const result = fn(x, y)
    if (Number.isNaN(result) && !Number.isNaN(x) && !Number.isNaN(y)) return raise('ValueError', 'math domain error')
    if (!Number.isFinite(result) && Number.isFinite(x) && Number.isFinite(y)) return rangeError()
    return makeFloat(result)
  })
}

/** Logarithms also of ints too large for a double. loghelper */
function logarithm(value: PyValue, log: (x: number) => number, logOfTwo: number): number {
  const int = toInt(value)
  if (int !== undefined) {
    if (int <= 0) raise('ValueError', 'expected a positive input')
    if (typeof int === 'bigint' && int > 2n ** 1000n) {
      const bits = int.toString(2).length
      const shift = bits - 64
      return log(Number(int >> BigInt(shift))) + shift * logOfTwo
    }
    return log(Number(int))
  }
  const x = asDouble(value)
  if (Number.isNaN(x)) return x
  if (x > 0) return x === Infinity ? x : log(x)
  return domain('expected a positive input', x)
}

function log(value: PyValue, base: PyValue | undefined): PyValue {
  const numerator = logarithm(value, double.log, Math.LN2)
  if (base === undefined) return makeFloat(numerator)
  const denominator = logarithm(base, double.log, Math.LN2)
  if (denominator === 0) raise('ZeroDivisionError', 'division by zero')
  return makeFloat(numerator / denominator)
}

function floorOrCeil(name: 'floor' | 'ceil'): MethodSpec {
  return oneArg((_self, value) => {
    if (!(value instanceof PyFloat && !value.cls.isHeapType)) {
      const special = callSpecial(value, `__${name}__`)
      if (special !== undefined) return special
    }
    const x = asDouble(value)
    return integerOf(Math[name](x))
  })
}

function integerOf(x: number): PyInt {
  if (Number.isNaN(x)) raise('ValueError', 'cannot convert float NaN to integer')
  if (!Number.isFinite(x)) raise('OverflowError', 'cannot convert float infinity to integer')
  return Number.isSafeInteger(x) ? (x === 0 ? 0 : x) : normalizeInt(BigInt(x))
}

function factorial(value: PyValue): PyInt {
  const n = asIndexInt(value)
  if (n < 0) raise('ValueError', 'factorial() not defined for negative values')
  if (typeof n === 'bigint') raise('OverflowError', 'factorial() argument should not exceed 9223372036854775807')
  return normalizeInt(productOf(2n, BigInt(n)))
}

/** low * (low+1) * … * high, multiplied in halves so that the factors stay of like size. */
function productOf(low: bigint, high: bigint): bigint {
  if (low > high) return 1n
  if (high - low < 8n) {
    let product = low
    for (let i = low + 1n; i <= high; i++) product *= i
    return product
  }
  const middle = (low + high) / 2n
  return productOf(low, middle) * productOf(middle + 1n, high)
}

function bigIndex(value: PyValue): bigint {
  return BigInt(asIndexInt(value))
}

function permutations(n: bigint, k: bigint): PyInt {
  if (n < 0n) raise('ValueError', 'n must be a non-negative integer')
  if (k < 0n) raise('ValueError', 'k must be a non-negative integer')
  return k > n ? 0 : normalizeInt(productOf(n - k + 1n, n))
}

function combinations(n: bigint, k: bigint): PyInt {
  if (n < 0n) raise('ValueError', 'n must be a non-negative integer')
  if (k < 0n) raise('ValueError', 'k must be a non-negative integer')
  if (k > n) return 0
  const fewer = k < n - k ? k : n - k
  return normalizeInt(productOf(n - fewer + 1n, n) / productOf(2n, fewer))
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

function integerSquareRoot(value: PyValue): PyInt {
  const n = bigIndex(value)
  if (n < 0n) raise('ValueError', 'isqrt() argument must be nonnegative')
  if (n < 2n ** 52n) return Math.floor(Math.sqrt(Number(n)))
  let x = 1n << BigInt((n.toString(2).length + 1) >> 1)
  for (;;) {
    const y = (x + n / x) >> 1n
    if (y >= x) return normalizeInt(x)
    x = y
  }
}

/** The double `steps` units away. */
function nextAfter(x: number, towards: number, steps: number): number {
  if (Number.isNaN(x) || Number.isNaN(towards)) return NaN
  let at = x
  for (let i = 0; i < steps && at !== towards; i++) at = stepTowards(at, towards)
  return at === x && x === towards ? towards : at
}

const view = new DataView(new ArrayBuffer(8))
function stepTowards(x: number, y: number): number {
  if (x === 0) return y > 0 ? Number.MIN_VALUE : -Number.MIN_VALUE
  view.setFloat64(0, x)
  const bits = view.getBigInt64(0)
  view.setBigInt64(0, x > 0 === y > x ? bits + 1n : bits - 1n)
  return view.getFloat64(0)
}

function frexp(x: number): [number, number] {
  if (x === 0 || !Number.isFinite(x)) return [x, 0]
  let m = x
  let e = 0
  if (Math.abs(m) < 2.2250738585072014e-308) {
    m *= 2 ** 54
    e = -54
  }
  view.setFloat64(0, m)
  const high = view.getUint32(0)
  e += ((high >>> 20) & 0x7ff) - 1022
  view.setUint32(0, (high & 0x800fffff) | (1022 << 20))
  return [view.getFloat64(0), e]
}

function ldexp(x: number, exponent: PyInt): number {
  if (x === 0 || !Number.isFinite(x)) return x
  const e = Number(exponent)
  if (e > 5000) return rangeError()
  if (e < -5000) return x < 0 ? -0 : 0
  const [m, own] = frexp(x)
  const total = own + e
  if (total > 1024) return rangeError()
  if (total > -1021) return m * 2 ** Math.trunc(total / 2) * 2 ** (total - Math.trunc(total / 2))
  // One rounding, where the result becomes subnormal.
  return m * 2 ** -1021 * 2 ** (total + 1021)
}

function remainder(x: number, y: number): number {
  if (!Number.isFinite(y) && Number.isFinite(x) && !Number.isNaN(y)) return x
  if (!Number.isFinite(x) || y === 0 || Number.isNaN(y)) return NaN
  const [a, b] = [Math.abs(x), Math.abs(y)]
  const m = a % b
  const c = b - m
  let r: number
  if (m < c) r = m
  else if (m > c) r = -c
  else r = m - 2 * ((0.5 * (a - m)) % b)
  return (Object.is(x, -0) || x < 0 ? -1 : 1) * r
}

/** The length of a vector, scaled so that nothing overflows, with a corrected square root. vector_norm */
function norm(values: number[]): number {
  if (values.some((x) => x === Infinity || x === -Infinity)) return Infinity
  if (values.some(Number.isNaN)) return NaN
  const largest = Math.max(0, ...values.map(Math.abs))
  if (largest === 0 || values.length <= 1) return largest
  const [, e] = frexp(largest)
  const scale = e > -1000 ? 2 ** -Math.min(e, 1020) : 2 ** 1000
  const sum = new ExactSum()
  for (const x of values) sum.addProduct(x * scale, x * scale)
  let root = Math.sqrt(sum.value())
  const rest = new ExactSum()
  for (const x of values) rest.addProduct(x * scale, x * scale)
  rest.addProduct(-root, root)
  root += rest.value() / (2 * root)
  return root / scale
}

function preciseSum(iterable: PyValue): PyValue {
  const sum = new ExactSum()
  let special = 0
  let infinities = 0
  forEachItem(iterable, (item) => {
    const x = asDouble(item)
    if (Number.isFinite(x)) sum.add(x)
    else {
      if (!Number.isNaN(x)) infinities += x
      special += x
    }
  })
  if (special !== 0 || Number.isNaN(special)) {
    if (Number.isNaN(infinities)) raise('ValueError', '-inf + inf in fsum')
    return makeFloat(special)
  }
  const value = sum.value()
  if (!Number.isFinite(value)) raise('OverflowError', 'intermediate overflow in fsum')
  return makeFloat(value)
}

function sumOfProducts(left: PyValue, right: PyValue): PyValue {
  const [a, b] = [iterOf(left), iterOf(right)]
  let total: PyValue = 0
  const exact = new ExactSum()
  let allFloats = true
  let any = false
  for (;;) {
    const x = nextOf(a)
    const y = nextOf(b)
    if ((x === undefined) !== (y === undefined)) raise('ValueError', 'Inputs are not the same length')
    if (x === undefined || y === undefined) break
    const isNumber = (v: PyValue): boolean => v instanceof PyFloat || (toInt(v) !== undefined && Number.isSafeInteger(Number(toInt(v))))
    if (allFloats && isNumber(x) && isNumber(y) && Number.isFinite(asDouble(x)) && Number.isFinite(asDouble(y))) {
      exact.addProduct(asDouble(x), asDouble(y))
      any ||= x instanceof PyFloat || y instanceof PyFloat
    } else allFloats = false
    total = binaryOp('+', total, binaryOp('*', x, y))
  }
  return allFloats && any ? makeFloat(exact.value()) : total
}

function isClose(a: number, b: number, relative: number, absolute: number): boolean {
  if (relative < 0 || absolute < 0) raise('ValueError', 'tolerances must be non-negative')
  if (a === b) return true
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false
  const difference = Math.abs(b - a)
  return difference <= Math.abs(relative * b) || difference <= Math.abs(relative * a) || difference <= absolute
}

const BETWEEN = 'expected a number in range from -1 up to 1'
const POLE = 'expected a noninteger or positive integer'
const isPole = (x: number): boolean => x <= 0 && Number.isInteger(x)

function refuseNames(name: string, keywords: Keywords): void {
  if (keywords !== null && keywords.length > 0) raise('TypeError', `math.${name}() takes no keyword arguments`)
}

const functions: Record<string, MethodSpec> = {
  acos: real(double.acos, { outside: BETWEEN }),
  acosh: real(acosh, { outside: 'expected argument value not less than 1' }),
  asin: real(double.asin, { outside: BETWEEN }),
  asinh: real(asinh),
  atan: real(double.atan),
  atan2: real2('atan2', double.atan2),
  atanh: real(atanh, { outside: 'expected a number between -1 and 1' }),
  cbrt: real((x) => Math.cbrt(x)),
  ceil: floorOrCeil('ceil'),
  comb: positional(2, 2, (_self, n, k) => combinations(bigIndex(n as PyValue), bigIndex(k as PyValue))),
  copysign: real2('copysign', (x, y) => (Object.is(y, -0) || y < 0 ? -Math.abs(x) : Math.abs(x))),
  cos: real(double.cos, { outside: 'expected a finite input' }),
  cosh: real(cosh, { overflows: true }),
  degrees: oneArg((_self, x) => makeFloat(asDouble(x) * (180 / Math.PI))),
  dist: positional(2, 2, (_self, p, q) => {
    // Both are gone through before either is looked at.
    const from = makeTuple(itemsOf(p as PyValue))
    retain(from)
    try {
      const to = itemsOf(q as PyValue)
      if (from.items.length !== to.length) raise('ValueError', 'both points must have the same number of dimensions')
      return makeFloat(norm(from.items.map((x, i) => asDouble(x) - asDouble(to[i] as PyValue))))
    } finally {
      release(from)
    }
  }),
  erf: real(erf),
  erfc: real(erfc),
  exp: real(double.exp, { overflows: true }),
  exp2: real(double.exp2, { overflows: true }),
  expm1: real((x) => Math.expm1(x), { overflows: true }),
  fabs: real(Math.abs),
  factorial: oneArg((_self, n) => factorial(n)),
  floor: floorOrCeil('floor'),
  fma: positional(3, 3, (_self, x, y, z) => {
    const [a, b, c] = [asDouble(x as PyValue), asDouble(y as PyValue), asDouble(z as PyValue)]
    const result = fma(a, b, c)
    if (Number.isNaN(result) && ![a, b, c].some(Number.isNaN)) raise('ValueError', 'invalid operation in fma')
    if (!Number.isFinite(result) && [a, b, c].every(Number.isFinite)) raise('OverflowError', 'overflow in fma')
    return makeFloat(result)
  }),
  fmod: real2('fmod', (x, y) => (y === Infinity || y === -Infinity ? (Number.isFinite(x) ? x : NaN) : x % y)),
  frexp: oneArg((_self, value) => {
    const [m, e] = frexp(asDouble(value))
    return makeTuple([makeFloat(m), e])
  }),
  fsum: oneArg((_self, values) => preciseSum(values)),
  gamma: real((x) => (isPole(x) || x === -Infinity ? NaN : gamma(x)), { outside: POLE, overflows: true }),
  gcd: variadic((_self, args, keywords) => {
    refuseNames('gcd', keywords)
    return normalizeInt(args.map(bigIndex).reduce(greatestCommonDivisor, 0n))
  }),
  hypot: variadic((_self, args, keywords) => {
    refuseNames('hypot', keywords)
    return makeFloat(norm(args.map(asDouble)))
  }),
  isclose: withKeywords({ names: ['a', 'b', 'rel_tol', 'abs_tol'], required: 2, keywordOnly: 2 }, (_self, a, b, relative, absolute) =>
    isClose(asDouble(a as PyValue), asDouble(b as PyValue), relative === undefined ? 1e-9 : asDouble(relative), absolute === undefined ? 0 : asDouble(absolute)),
  ),
  isfinite: oneArg((_self, x) => Number.isFinite(asDouble(x))),
  isinf: oneArg((_self, x) => Math.abs(asDouble(x)) === Infinity),
  isnan: oneArg((_self, x) => Number.isNaN(asDouble(x))),
  isqrt: oneArg((_self, n) => integerSquareRoot(n)),
  lcm: variadic((_self, args, keywords) => {
    refuseNames('lcm', keywords)
    return normalizeInt(args.map(bigIndex).reduce((a, b) => (a === 0n || b === 0n ? 0n : (a < 0n ? -a : a) / greatestCommonDivisor(a, b) * (b < 0n ? -b : b)), 1n))
  }),
  ldexp: positional(2, 2, (_self, x, exponent) => {
    const value = asDouble(x as PyValue)
    const e = toInt(exponent as PyValue)
    if (e === undefined) raise('TypeError', 'Expected an int as second argument to ldexp.')
    return makeFloat(ldexp(value, e))
  }),
  lgamma: real((x) => (x === -Infinity ? Infinity : isPole(x) ? NaN : lgamma(x)), { outside: POLE, overflows: true }),
  log: positional(1, 2, (_self, x, base) => log(x as PyValue, base)),
  log10: oneArg((_self, x) => makeFloat(logarithm(x, double.log10, Math.log10(2)))),
  log1p: real((x) => Math.log1p(x), { outside: 'expected argument value > -1' }),
  log2: oneArg((_self, x) => makeFloat(logarithm(x, double.log2, 1))),
  modf: oneArg((_self, value) => {
    const x = asDouble(value)
    if (!Number.isFinite(x)) return makeTuple([makeFloat(Number.isNaN(x) ? x : x > 0 ? 0 : -0), makeFloat(x)])
    const whole = Math.trunc(x)
    const rest = x - whole
    return makeTuple([makeFloat(rest === 0 && (x < 0 || Object.is(x, -0)) ? -0 : rest), makeFloat(whole)])
  }),
  nextafter: withKeywords({ names: ['', '', 'steps'], positionalOnly: 2, required: 2, keywordOnly: 1 }, (_self, x, y, steps) => {
    const count = steps === undefined || steps === null ? 1 : asIndexInt(steps)
    if (count < 0) raise('ValueError', 'steps must be a non-negative integer')
    return makeFloat(nextAfter(asDouble(x as PyValue), asDouble(y as PyValue), Number(count)))
  }),
  perm: positional(1, 2, (_self, n, k) => (k === undefined || k === null ? factorial(n as PyValue) : permutations(bigIndex(n as PyValue), bigIndex(k)))),
  pow: real2('pow', (x, y) => {
    if (x === 0 && y < 0 && Number.isFinite(y)) return raise('ValueError', 'math domain error')
    return double.pow(x, y)
  }),
  prod: withKeywords({ names: ['', 'start'], positionalOnly: 1, required: 1, keywordOnly: 1 }, (_self, iterable, start) => {
    let product: PyValue = start === undefined ? 1 : start
    forEachItem(iterable as PyValue, (item) => {
      product = binaryOp('*', product, item)
    })
    return product
  }),
  radians: oneArg((_self, x) => makeFloat(asDouble(x) * (Math.PI / 180))),
  remainder: real2('remainder', remainder),
  sin: real(double.sin, { outside: 'expected a finite input' }),
  sinh: real(sinh, { overflows: true }),
  sqrt: real(Math.sqrt, { outside: 'expected a nonnegative input' }),
  sumprod: positional(2, 2, (_self, p, q) => sumOfProducts(p as PyValue, q as PyValue)),
  tan: real(double.tan, { outside: 'expected a finite input' }),
  tanh: real((x) => Math.tanh(x)),
  trunc: oneArg((_self, value) => {
    if (value instanceof PyFloat && !value.cls.isHeapType) return integerOf(Math.trunc(value.value))
    if (lookup(typeOf(value), '__trunc__') === undefined) raise('TypeError', `type ${typeName(value)} doesn't define __trunc__ method`)
    return callSpecial(value, '__trunc__') as PyValue
  }),
  ulp: oneArg((_self, value) => {
    const x = Math.abs(asDouble(value))
    if (!Number.isFinite(x)) return makeFloat(x)
    const above = stepTowards(x, Infinity)
    return makeFloat(above === Infinity ? x - stepTowards(x, 0) : above - x)
  }),
}

export const mathModule: ModuleSpec = {
  name: 'math',
  doc: 'This module provides access to the mathematical functions\ndefined by the C standard.',
  members: () => ({
    ...moduleFunctions('math', functions),
    pi: makeFloat(Math.PI),
    e: makeFloat(Math.E),
    tau: makeFloat(2 * Math.PI),
    inf: makeFloat(Infinity),
    nan: makeFloat(NaN),
  }),
}

