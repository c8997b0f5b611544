/** complex. Objects/complexobject.c */
import { typeOf, type Keywords, type PyType, type PyValue } from '../objects/object'
import { call, callUnbound } from '../objects/call'
import { raise, typeName } from '../objects/errors'
import { classMethod, noArgs, oneArg, unpackKeywords } from '../objects/native'
import { reprOf } from '../objects/protocols'
import type { BinarySlot } from '../objects/slots'
import { makeTuple } from '../objects/tuple'
import { defineType, lookup } from '../objects/type'
import { asDouble } from '../buffer/element'
import { textOf } from './arguments'
import {
  complexDivideByZero,
  complexPower,
  multiplyComplex,
  quotient,
  quotientOfReal,
  type ComplexParts,
} from './complex-arithmetic'
import { hypot } from './double-functions'
import { formatDouble } from './float-format'
import { parseDecimal, toAsciiDigits, trimAscii, withoutUnderscores } from './float-parse'
import { formatComplex } from './format-spec'
import { compareNumbers, formatMethod } from './int'
import { hashDouble, normalizeBig } from './int-arithmetic'
import { makeComplex, makeFloat, numberTypes, PyComplex, PyFloat, toDouble, toInt } from './number-storage'
import { warnDeprecated, warnSubclass } from './warn'

export { makeComplex, PyComplex } from './number-storage'

/** An operand: complex, or a number that stands for a real one; undefined for anything else. */
function operand(value: PyValue): PyComplex | number | undefined {
  return value instanceof PyComplex ? value : toDouble(value)
}

function parts(value: ComplexParts | number): ComplexParts {
  return typeof value === 'number' ? { re: value, im: 0 } : value
}

/** The operator with real operands left real, as C's Annex G wants it: an imaginary zero would change signs and infinities. */
function binary(compute: (left: PyComplex | number, right: PyComplex | number) => ComplexParts): BinarySlot {
  return (left, right) => {
    const a = operand(left)
    if (a === undefined) return undefined
    const b = operand(right)
    if (b === undefined) return undefined
    const { re, im } = compute(a, b)
    return makeComplex(re, im)
  }
}

function add(left: PyComplex | number, right: PyComplex | number): ComplexParts {
  if (typeof left === 'number') return { re: left + parts(right).re, im: parts(right).im }
  if (typeof right === 'number') return { re: left.re + right, im: left.im }
  return { re: left.re + right.re, im: left.im + right.im }
}

function subtract(left: PyComplex | number, right: PyComplex | number): ComplexParts {
  if (typeof left === 'number') return { re: left - parts(right).re, im: -parts(right).im }
  if (typeof right === 'number') return { re: left.re - right, im: left.im }
  return { re: left.re - right.re, im: left.im - right.im }
}

function multiply(left: PyComplex | number, right: PyComplex | number): ComplexParts {
  if (typeof left === 'number') return { re: left * parts(right).re, im: left * parts(right).im }
  if (typeof right === 'number') return { re: left.re * right, im: left.im * right }
  return multiplyComplex(left, right)
}

function divide(left: PyComplex | number, right: PyComplex | number): ComplexParts {
  if (typeof right === 'number') {
    if (right === 0) complexDivideByZero()
    const { re, im } = parts(left)
    return { re: re / right, im: im / right }
  }
  return (typeof left === 'number' ? quotientOfReal(left, right) : quotient(left, right)) ?? complexDivideByZero()
}

/** complex_pow */
function power(left: PyValue, right: PyValue, modulus: PyValue): PyValue | undefined {
  const base = operand(left)
  if (base === undefined) return undefined
  const exponent = operand(right)
  if (exponent === undefined) return undefined
  if (modulus !== null) raise('ValueError', 'complex modulo')
  const { re, im } = complexPower(parts(base), parts(exponent))
  return makeComplex(re, im)
}

/** Real part +0: only the imaginary one is shown. complex_repr */
export function reprComplex({ re, im }: ComplexParts): string {
  const imaginary = formatDouble(im, 'r', 0)
  if (re === 0 && !Object.is(re, -0)) return `${imaginary}j`
  return `(${formatDouble(re, 'r', 0)}${imaginary.startsWith('-') ? '' : '+'}${imaginary}j)`
}

function absolute({ re, im }: ComplexParts): PyValue {
  const size = hypot(re, im)
  if (size === Number.POSITIVE_INFINITY && Number.isFinite(re) && Number.isFinite(im)) raise('OverflowError', 'absolute value too large')
  return makeFloat(size)
}

function malformed(): never {
  return raise('ValueError', 'complex() arg is a malformed string')
}

const DECIMAL = '(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?|inf(?:inity)?|nan'
const REAL_AND_IMAGINARY = new RegExp(`^([+-]?(?:${DECIMAL}))?(?:([+-]?(?:${DECIMAL})?)[jJ])?$`, 'i')

/** complex('…'). complex_from_string_inner */
function parseComplex(text: string, shown: PyValue): ComplexParts {
  const whole = withoutUnderscores(toAsciiDigits(text))
  if (whole === undefined) raise('ValueError', `could not convert string to complex: ${reprOf(shown)}`)
  let ascii = trimAscii(whole)
  if (ascii.startsWith('(')) {
    if (!ascii.endsWith(')')) malformed()
    ascii = trimAscii(ascii.slice(1, -1))
  }
  const plain = ascii
  if (plain === '') malformed()
  // One number: real, or imaginary with a j.
  const real = parseDecimal(plain)
  if (real !== undefined) return { re: real, im: 0 }
  const last = plain.charAt(plain.length - 1)
  if (last !== 'j' && last !== 'J') malformed()
  const alone = imaginaryOf(plain.slice(0, -1))
  if (alone !== undefined) return { re: 0, im: alone }
  const match = REAL_AND_IMAGINARY.exec(plain)
  if (match === null || match[1] === undefined || !/^[+-]/.test(match[2] ?? '')) malformed()
  return { re: parseDecimal(match[1]) ?? malformed(), im: imaginaryOf(match[2] as string) ?? malformed() }
}

function imaginaryOf(text: string): number | undefined {
  if (text === '' || text === '+') return 1
  if (text === '-') return -1
  return parseDecimal(text)
}

/** What `__complex__` gives, or undefined without one. try_complex_special_method */
function specialComplex(value: PyValue): ComplexParts | undefined {
  if (value instanceof PyComplex && value.cls === complexType) return value
  const method = lookup(typeOf(value), '__complex__')
  if (method === undefined) return undefined
  const result = callUnbound(method, value, [])
  if (!(result instanceof PyComplex)) raise('TypeError', `__complex__ returned non-complex (type ${typeName(result)})`)
  if (result.cls !== complexType) warnSubclass('__complex__', 'complex', typeName(result))
  return result
}

function isRealNumber(value: PyValue): boolean {
  const { float, index } = typeOf(value).slots
  return float !== undefined || index !== undefined || value instanceof PyFloat
}

/** The complex value of any number. TypeError. PyComplex_AsCComplex */
export function asComplex(value: PyValue): ComplexParts {
  return specialComplex(value) ?? { re: asDouble(value), im: 0 }
}

function isPart(value: PyValue): boolean {
  return value instanceof PyComplex || isRealNumber(value)
}

/** Complex parts are long deprecated. */
function checkPart(value: PyValue, name: 'real' | 'imag'): void {
  if (!isRealNumber(value)) warnDeprecated(`complex() argument '${name}' must be a real number, not ${typeName(value)}`)
}

function refusePart(value: PyValue, name: 'real' | 'imag'): never {
  return raise('TypeError', `complex() argument '${name}' must be a real number, not ${typeName(value)}`)
}

/** actual_complex_new and complex_new_impl */
function newComplex(cls: PyType, args: PyValue[], keywords: Keywords): PyValue {
  const [real, imag] = unpackKeywords('complex', { names: ['real', 'imag'] }, args, keywords)
  const result = complexFrom(real, imag, keywords === null && args.length === 1)
  if (cls === complexType && imag === undefined && real instanceof PyComplex && real.cls === complexType) return real
  return new PyComplex(cls, result.re, result.im)
}

function complexFrom(real: PyValue | undefined, imag: PyValue | undefined, single: boolean): ComplexParts {
  if (single && real !== undefined) {
    const text = textOf(real)
    if (text !== undefined) return parseComplex(text, real)
    const special = specialComplex(real)
    if (special !== undefined) return special
    if (!isRealNumber(real)) raise('TypeError', `complex() argument must be a string or a number, not ${typeName(real)}`)
    return { re: asDouble(real), im: 0 }
  }
  const special = real === undefined ? undefined : specialComplex(real)
  if (real !== undefined && special === undefined && !isPart(real)) refusePart(real, 'real')
  if (imag !== undefined && !isPart(imag)) refusePart(imag, 'imag')
  if (real !== undefined) checkPart(real, 'real')
  if (imag !== undefined) checkPart(imag, 'imag')
  const first = special ?? (real === undefined ? 0 : asDouble(real))
  const second = imag === undefined ? 0 : imag instanceof PyComplex ? imag : asDouble(imag)
  let { re, im } = parts(first)
  if (typeof first === 'number') im = 0
  if (typeof second === 'number') return { re, im: imag === undefined ? im : typeof first === 'number' ? second : im + second }
  re -= second.im
  return { re, im: typeof first === 'number' ? second.re : im + second.re }
}

const HASH_IMAGINARY = 1000003n

export const complexType: PyType = defineType<PyComplex>('complex', {
  doc: `Create a complex number from a string or numbers.

If a string is given, parse it as a complex number.
If a single number is given, convert it to a complex number.
If the 'real' or 'imag' arguments are given, create a complex number
with the specified real and imaginary components.`,
  slots: {
    new: newComplex,
    repr: reprComplex,
    hash(self) {
      const combined = BigInt.asIntN(64, BigInt(hashDouble(self.re)) + HASH_IMAGINARY * BigInt(hashDouble(self.im)))
      return combined === -1n ? -2 : normalizeBig(combined)
    },
    compare(self, other, op) {
      if (op !== '==' && op !== '!=') return undefined
      let equal: boolean
      if (other instanceof PyComplex) equal = self.re === other.re && self.im === other.im
      else {
        const real = other instanceof PyFloat ? other.value : toInt(other)
        if (real === undefined) return undefined
        equal = self.im === 0 && compareNumbers(self.re, real, '==')
      }
      return equal === (op === '==')
    },
    add: binary(add),
    sub: binary(subtract),
    mul: binary(multiply),
    truediv: binary(divide),
    pow: power,
    neg: (self) => makeComplex(-self.re, -self.im),
    pos: (self) => (self.cls === complexType ? self : makeComplex(self.re, self.im)),
    abs: absolute,
    bool: (self) => self.re !== 0 || self.im !== 0,
  },
  methods: {
    conjugate: noArgs((self: PyComplex) => makeComplex(self.re, -self.im)),
    __complex__: noArgs((self: PyComplex) => (self.cls === complexType ? self : makeComplex(self.re, self.im))),
    __getnewargs__: noArgs((self: PyComplex) => makeTuple([makeFloat(self.re), makeFloat(self.im)])),
    __format__: formatMethod((self, spec) => formatComplex(self, self as PyComplex, spec)),
    from_number: classMethod(
      oneArg((cls: PyType, number) => {
        if (number instanceof PyComplex && number.cls === complexType && cls === complexType) return number
        const { re, im } = asComplex(number)
        const value = makeComplex(re, im)
        return cls === complexType ? value : call(cls, [value])
      }),
    ),
    __sizeof__: noArgs(() => 32),
  },
  getset: {
    real: { get: (self) => makeFloat(self.re), member: true },
    imag: { get: (self) => makeFloat(self.im), member: true },
  },
})
numberTypes.complex = complexType
