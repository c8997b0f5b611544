/** int. Objects/longobject.c; the arithmetic itself is in int-arithmetic.ts */
import { normalizeInt, plainTypes, typeOf, type Keywords, type PyInt, type PyType, type PyValue } from '../objects/object'
import { call } from '../objects/call'
import { isRaised, raise, typeName } from '../objects/errors'
import { classMethod, noArgs, oneArg, positional, unpackKeywords, withKeywords, type MethodSpec } from '../objects/native'
import { intHooks, asIndexInt, isTrue } from '../objects/number'
import { reprOf } from '../objects/protocols'
import type { BinarySlot, CompareOp } from '../objects/slots'
import { makeTuple } from '../objects/tuple'
import { defineType, lookupSpecial } from '../objects/type'
import { hasBuffer } from '../buffer/request'
import { asSsizeArgument, textOf } from './arguments'
import { bytesOf, bytesTypes, copiedBytes, makeBytes, PyByteArray, PyBytes } from './bytes-storage'
import { latinText } from './codecs'
import { formatInt } from './format-spec'
import {
  absoluteInt,
  addInts,
  andInts,
  bitCount,
  bitLength,
  divideInts,
  doubleOfInt,
  floorDivideInts,
  hashInt,
  intToString,
  invertInt,
  moduloInts,
  multiplyInts,
  negateInt,
  orInts,
  powerInts,
  powerModulo,
  roundIntToPlaces,
  shiftLeft,
  shiftRight,
  subtractInts,
  xorInts,
} from './int-arithmetic'
import { bytesToInt, intToBytes } from './int-bytes'
import { parseInteger } from './int-parse'
import { makeFloat, PyIntObject, toInt } from './number-storage'
import { floatPower } from './float-arithmetic'
import { warnSubclass } from './warn'

export { PyIntObject } from './number-storage'
export * from './int-arithmetic'

function binary(compute: (left: PyInt, right: PyInt) => PyValue): BinarySlot {
  return (left, right) => {
    const a = toInt(left)
    if (a === undefined) return undefined
    const b = toInt(right)
    return b === undefined ? undefined : compute(a, b)
  }
}

/** A number and a bigint are compared exactly, but only by order. */
function isSameNumber(left: number | bigint, right: number | bigint): boolean {
  if (left < right) return false
  return left <= right
}

/** Whether `left OP right` holds for two numbers of any kind, exactly. */
export function compareNumbers(left: number | bigint, right: number | bigint, op: CompareOp): boolean {
  switch (op) {
    case '==':
      return isSameNumber(left, right)
    case '!=':
      return !isSameNumber(left, right)
    case '<':
      return left < right
    case '<=':
      return left <= right
    case '>':
      return left > right
    case '>=':
      return left >= right
  }
}

/** int ** int: an int, or a float for a negative exponent. long_pow */
function power(left: PyValue, right: PyValue, modulus: PyValue): PyValue | undefined {
  const base = toInt(left)
  const exponent = toInt(right)
  if (base === undefined || exponent === undefined) return undefined
  if (modulus !== null) {
    const divisor = toInt(modulus)
    return divisor === undefined ? undefined : powerModulo(base, exponent, divisor)
  }
  if (exponent >= 0) return powerInts(base, exponent)
  return floatPower(doubleOfInt(base), doubleOfInt(exponent))
}

function floorAndModulo(left: PyInt, right: PyInt): PyValue {
  return makeTuple([floorDivideInts(left, right), moduloInts(left, right)])
}

/** The int an object turns into: `__int__`, `__index__`, or its text. PyNumber_Long */
export function intFromValue(value: PyValue): PyInt {
  const exact = toInt(value)
  if (exact !== undefined && !(value instanceof PyIntObject)) return exact
  const { int, index } = typeOf(value).slots
  if (int !== undefined) {
    const result = int(value)
    const payload = toInt(result)
    if (payload === undefined) raise('TypeError', `__int__ returned non-int (type ${typeName(result)})`)
    if ((result instanceof PyIntObject || typeof result === 'boolean') && int !== (plainTypes.int.slots.int as unknown)) warnSubclass('__int__', 'int', typeName(result))
    return payload
  }
  if (index !== undefined) return asIndexInt(value)
  const text = textOf(value)
  if (text !== undefined) return parseOrRaise(text, 10, value)
  if (value instanceof PyBytes || value instanceof PyByteArray) return parseBytes(value, 10)
  if (hasBuffer(value)) {
    let bytes: Uint8Array | undefined
    try {
      bytes = bytesOf(value)
    } catch (thrown) {
      // A buffer that cannot be had (a strided view) is no text of a number.
      if (!isRaised(thrown, 'BaseException')) throw thrown
    }
    if (bytes !== undefined) return parseBytes(makeBytes(bytes.slice()), 10)
  }
  return raise('TypeError', `int() argument must be a string, a bytes-like object or a real number, not '${typeName(value)}'`)
}

function parseOrRaise(text: string, base: number, shown: PyValue): PyInt {
  const value = parseInteger(text, base)
  if (value === undefined) raise('ValueError', `invalid literal for int() with base ${base}: ${[...reprOf(shown)].slice(0, 200).join('')}`)
  return value
}

function parseBytes(value: PyBytes | PyByteArray, base: number): PyInt {
  const bytes = value.contents()
  return parseOrRaise(latinText(bytes).replace(/[\x80-\xff]/g, '?'), base, makeBytes(bytes.slice()))
}

/** long_new_impl */
function intFrom(value: PyValue | undefined, base: PyValue | undefined): PyInt {
  if (value === undefined) {
    if (base !== undefined) raise('TypeError', 'int() missing string argument')
    return 0
  }
  if (base === undefined) return intFromValue(value)
  const index = asIndexInt(base)
  if (index !== 0 && (index < 2 || index > 36)) raise('ValueError', 'int() base must be >= 2 and <= 36, or 0')
  const radix = index as number
  const text = textOf(value)
  if (text !== undefined) return parseOrRaise(text, radix, value)
  if (value instanceof PyBytes || value instanceof PyByteArray) return parseBytes(value, radix)
  return raise('TypeError', "int() can't convert non-string with explicit base")
}

function newInt(cls: PyType, args: PyValue[], keywords: Keywords): PyValue {
  if (cls === intType && keywords === null) checkVectorcall(args.length)
  const [value, base] = unpackKeywords('int', { names: ['', 'base'], positionalOnly: 1 }, args, keywords)
  const int = intFrom(value, base)
  return cls === intType ? int : new PyIntObject(cls, int)
}

function checkVectorcall(given: number): void {
  if (given > 2) raise('TypeError', `int expected at most 2 arguments, got ${given}`)
}

function byteOrder(value: PyValue | undefined, fname: string): 'big' | 'little' {
  if (value === undefined) return 'big'
  const text = textOf(value)
  if (text === undefined) raise('TypeError', `${fname}() argument 'byteorder' must be str, not ${value === null ? 'None' : typeName(value)}`)
  if (text !== 'little' && text !== 'big') raise('ValueError', "byteorder must be either 'little' or 'big'")
  return text
}

/** What from_bytes reads: a bytes-like object in C order, or an iterable of ints. PyObject_Bytes */
function bytesFrom(value: PyValue): Uint8Array {
  if (value instanceof PyBytes) return value.bytes
  const { iter, getItem } = typeOf(value).slots
  const convertible = hasBuffer(value) || lookupSpecial(value, '__bytes__') !== undefined || ((iter !== undefined || getItem !== undefined) && textOf(value) === undefined)
  if (!convertible) raise('TypeError', `cannot convert '${typeName(value)}' object to bytes`)
  if (hasBuffer(value)) return copiedBytes(value)
  const made = call(bytesTypes.bytes, [value])
  return made instanceof PyBytes ? made.bytes : bytesOf(made)
}

/** The int itself where the type is int; the value alone for a subclass. long_long */
const itself = (self: PyValue): PyInt => toInt(self) as PyInt

const self_: MethodSpec = noArgs(itself)

/** type.__format__ of numbers and texts: one str argument. */
export function formatMethod(render: (self: PyValue, spec: string) => string): MethodSpec {
  return oneArg((self: PyValue, spec) => {
    const text = textOf(spec)
    if (text === undefined) raise('TypeError', `__format__() argument must be str, not ${spec === null ? 'None' : typeName(spec)}`)
    return render(self, text)
  })
}

intHooks.warnSubclass = (result) => warnSubclass('__index__', 'int', typeName(result))

export const intType: PyType = defineType<PyValue>('int', {
  matchSelf: true,
  doc: `int([x]) -> integer
int(x, base=10) -> integer

Convert a number or string to an integer, or return 0 if no arguments
are given.  If x is a number, return x.__int__().  For floating-point
numbers, this truncates towards zero.

If x is not a number or if base is given, then x must be a string,
bytes, or bytearray instance representing an integer literal in the
given base.  The literal can be preceded by '+' or '-' and be surrounded
by whitespace.  The base defaults to 10.  Valid bases are 0 and 2-36.
Base 0 means to interpret the base from the string as an integer
iteral.
>>> int('0b100', base=0)
4`,
  slots: {
    new: newInt,
    repr: (self) => intToString(itself(self)),
    hash: (self) => hashInt(itself(self)),
    compare(self, other, op) {
      const right = toInt(other)
      return right === undefined ? undefined : compareNumbers(itself(self), right, op)
    },
    add: binary(addInts),
    sub: binary(subtractInts),
    mul: binary(multiplyInts),
    truediv: binary((left, right) => makeFloat(divideInts(left, right))),
    floordiv: binary(floorDivideInts),
    mod: binary(moduloInts),
    divmod: binary(floorAndModulo),
    pow: power,
    lshift: binary(shiftLeft),
    rshift: binary(shiftRight),
    and: binary(andInts),
    or: binary(orInts),
    xor: binary(xorInts),
    neg: (self) => negateInt(itself(self)),
    pos: itself,
    abs: (self) => absoluteInt(itself(self)),
    invert: (self) => invertInt(itself(self)),
    bool: (self) => itself(self) !== 0,
    int: itself,
    index: itself,
    float: (self) => makeFloat(doubleOfInt(itself(self))),
  },
  methods: {
    conjugate: self_,
    bit_length: noArgs((self: PyValue) => bitLength(itself(self))),
    bit_count: noArgs((self: PyValue) => bitCount(itself(self))),
    to_bytes: withKeywords(
      { names: ['length', 'byteorder', 'signed'], keywordOnly: 1 },
      (self: PyValue, length, order, signed) => {
        const size = length === undefined ? 1 : asSsizeArgument(length)
        const byteorder = byteOrder(order, 'to_bytes')
        const isSigned = signed !== undefined && isTrue(signed)
        if (size < 0) raise('ValueError', 'length argument must be non-negative')
        return makeBytes(intToBytes(itself(self), size, byteorder === 'little', isSigned))
      },
    ),
    from_bytes: classMethod(
      withKeywords({ names: ['bytes', 'byteorder', 'signed'], required: 1, keywordOnly: 1 }, (cls: PyType, source, order, signed) => {
        const byteorder = byteOrder(order, 'from_bytes')
        const isSigned = signed !== undefined && isTrue(signed)
        const value = bytesToInt(bytesFrom(source as PyValue), byteorder === 'little', isSigned)
        return cls === intType ? value : call(cls, [value])
      }),
    ),
    as_integer_ratio: noArgs((self: PyValue) => makeTuple([itself(self), 1])),
    is_integer: noArgs(() => true),
    __trunc__: self_,
    __floor__: self_,
    __ceil__: self_,
    __round__: positional(0, 1, (self: PyValue, places) => {
      const value = itself(self)
      if (places === undefined || places === null) return value
      const digits = asIndexInt(places)
      return digits >= 0 ? value : roundIntToPlaces(value, -BigInt(digits))
    }),
    __getnewargs__: noArgs((self: PyValue) => makeTuple([itself(self)])),
    __format__: formatMethod((self, spec) => formatInt(self, itself(self), spec)),
    // A digit has 30 bits; an int has at least one. int___sizeof___impl
    __sizeof__: noArgs((self: PyValue) => 24 + 4 * Math.max(1, Math.ceil(bitLength(itself(self)) / 30))),
  },
  getset: {
    real: { get: itself },
    imag: { get: () => 0 },
    numerator: { get: itself },
    denominator: { get: () => 1 },
  },
})
plainTypes.int = intType

/** An int from a float's value, towards zero. OverflowError, ValueError. PyLong_FromDouble */
export function truncateDouble(value: number): PyInt {
  if (Number.isNaN(value)) raise('ValueError', 'cannot convert float NaN to integer')
  if (!Number.isFinite(value)) raise('OverflowError', 'cannot convert float infinity to integer')
  const whole = Math.trunc(value)
  return Number.isSafeInteger(whole) ? whole + 0 : normalizeInt(BigInt(whole))
}
