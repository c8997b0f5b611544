/** float. Objects/floatobject.c */
import type { Keywords, PyType, PyValue } from '../objects/object'
import { PyObject, typeOf } from '../objects/object'
import { call } from '../objects/call'
import { dictHooks } from '../objects/dict'
import { isRaised, raise, typeName } from '../objects/errors'
import { checkPositional, classMethod, noArgs, oneArg, positional } from '../objects/native'
import { asIndexInt } from '../objects/number'
import { idOf, reprOf } from '../objects/protocols'
import type { BinarySlot } from '../objects/slots'
import { makeTuple } from '../objects/tuple'
import { defineType } from '../objects/type'
import { asDouble } from '../buffer/element'
import { hasBuffer } from '../buffer/request'
import { textOf, positionalArguments } from './arguments'
import { bytesOf } from './bytes-storage'
import { latinText } from './codecs'
import { divideDoubles, floatPower, floorDivideDoubles, moduloDoubles } from './float-arithmetic'
import { reprDouble, roundDouble } from './float-format'
import { parseDouble, parseHexadecimal } from './float-parse'
import { formatFloat } from './format-spec'
import { compareNumbers, formatMethod, truncateDouble } from './int'
import { decompose, doubleOfInt, hashDouble, normalizeBig } from './int-arithmetic'
import { makeFloat, numberTypes, PyComplex, PyFloat, PyIntObject, toDouble, toInt } from './number-storage'
import { warnSubclass } from './warn'

export { asDouble } from '../buffer/element'
export { makeFloat, PyFloat } from './number-storage'

function binary(compute: (left: number, right: number) => number): BinarySlot {
  return (left, right) => {
    const a = left instanceof PyFloat ? left.value : toDouble(left)
    if (a === undefined) return undefined
    const b = right instanceof PyFloat ? right.value : toDouble(right)
    return b === undefined ? undefined : makeFloat(compute(a, b))
  }
}

function power(left: PyValue, right: PyValue, modulus: PyValue): PyValue | undefined {
  if (modulus !== null) raise('TypeError', 'pow() 3rd argument not allowed unless all arguments are integers')
  const base = toDouble(left)
  if (base === undefined) return undefined
  const exponent = toDouble(right)
  return exponent === undefined ? undefined : floatPower(base, exponent)
}

function floorAndModulo(left: PyValue, right: PyValue): PyValue | undefined {
  const a = toDouble(left)
  if (a === undefined) return undefined
  const b = toDouble(right)
  if (b === undefined) return undefined
  return makeTuple([makeFloat(floorDivideDoubles(a, b)), makeFloat(moduloDoubles(a, b))])
}

/** float(value) for a value that is not given as text. PyNumber_Float */
export function floatFromValue(value: PyValue): number {
  if (value instanceof PyFloat && value.cls === floatType) return value.value
  const slots = typeOf(value).slots
  if (slots.float !== undefined) {
    const result = slots.float(value)
    if (!(result instanceof PyFloat)) raise('TypeError', `${typeName(value)}.__float__ returned non-float (type ${typeName(result)})`)
    if (result.cls !== floatType && slots.float !== (floatType.slots.float as unknown)) warnFloatSubclass(value, result)
    return result.value
  }
  if (slots.index !== undefined) return doubleOfInt(asIndexInt(value))
  if (value instanceof PyFloat) return value.value
  return floatFromText(value)
}

function warnFloatSubclass(value: PyValue, result: PyFloat): void {
  warnSubclass(`${typeName(value)}.__float__`, 'float', typeName(result))
}

/** A buffer that cannot be had (a strided view) is no text of a number. */
function numberBytes(value: PyValue): Uint8Array {
  try {
    return bytesOf(value)
  } catch (thrown) {
    if (!isRaised(thrown, 'BaseException')) throw thrown
    return raise('TypeError', `float() argument must be a string or a real number, not '${typeName(value)}'`)
  }
}

/** PyFloat_FromString */
function floatFromText(value: PyValue): number {
  let text = textOf(value)
  if (text === undefined) {
    if (!hasBuffer(value)) raise('TypeError', `float() argument must be a string or a real number, not '${typeName(value)}'`)
    text = latinText(numberBytes(value)).replace(/[\x80-\xff]/g, '?')
  }
  const parsed = parseDouble(text)
  if (parsed === undefined) raise('ValueError', `could not convert string to float: ${reprOf(value)}`)
  return parsed
}

function newFloat(cls: PyType, given: PyValue[], keywords: Keywords): PyValue {
  const args = positionalArguments(cls, 'float', given, keywords)
  checkPositional('float', args.length, 0, 1)
  const value = args[0]
  if (args.length === 1 && cls === floatType && value instanceof PyFloat && value.cls === floatType) return value
  return new PyFloat(cls, args.length === 0 ? 0 : typeof value === 'string' ? floatFromText(value as PyValue) : floatFromValue(value as PyValue))
}

const itself = (self: PyFloat): PyFloat => (self.cls === floatType ? self : makeFloat(self.value))

/** float.hex. float_hex_impl */
function hexOf(value: number): string {
  if (!Number.isFinite(value)) return reprDouble(value)
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  if (value === 0) return `${sign}0x0.0p+0`
  const { mantissa, exponent } = decompose(value)
  const normal = mantissa >= 2 ** 52
  const fraction = (normal ? mantissa - 2 ** 52 : mantissa).toString(16).padStart(13, '0')
  const power = exponent + 52
  return `${sign}0x${normal ? 1 : 0}.${fraction}p${power < 0 ? '-' : '+'}${Math.abs(power)}`
}

/** float.as_integer_ratio, in lowest terms. */
export function integerRatio(value: number): PyValue {
  if (Number.isNaN(value)) raise('ValueError', 'cannot convert NaN to integer ratio')
  if (!Number.isFinite(value)) raise('OverflowError', 'cannot convert Infinity to integer ratio')
  let { mantissa, exponent } = decompose(value)
  while (exponent < 0 && mantissa % 2 === 0 && mantissa !== 0) {
    mantissa /= 2
    exponent++
  }
  if (mantissa === 0) return makeTuple([0, 1])
  const magnitude = exponent > 0 ? BigInt(mantissa) << BigInt(exponent) : BigInt(mantissa)
  const denominator = exponent < 0 ? 1n << BigInt(-exponent) : 1n
  return makeTuple([normalizeBig(value < 0 ? -magnitude : magnitude), normalizeBig(denominator)])
}

/** round(x) to an int, half to even. */
function roundToInt(value: number): PyValue {
  if (!Number.isFinite(value)) return truncateDouble(value)
  const floor = Math.floor(value)
  const rest = value - floor
  return truncateDouble(rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor)
}

/** float.__round__ with digits. float___round___impl */
function roundToPlaces(value: number, places: PyValue): PyValue {
  const digits = asIndexInt(places)
  if (!Number.isFinite(value) || value === 0) return makeFloat(value)
  // Beyond these, nothing or everything is rounded away.
  if (digits > 323) return makeFloat(value)
  if (digits < -309) return makeFloat(0 * value)
  const rounded = roundDouble(value, digits as number)
  if (!Number.isFinite(rounded)) raise('OverflowError', 'rounded value too large to represent')
  return makeFloat(rounded)
}

function hashFloat(self: PyFloat): ReturnType<typeof hashDouble> {
  // Each NaN is its own: the hash is that of the object. _Py_HashPointer
  if (!Number.isNaN(self.value)) return hashDouble(self.value)
  return Math.floor(Number(idOf(self)) / 16)
}

export const floatType: PyType = defineType<PyFloat>('float', {
  matchSelf: true,
  slots: {
    new: newFloat,
    repr: (self) => reprDouble(self.value),
    hash: hashFloat,
    compare(self, other, op) {
      if (other instanceof PyFloat) return compareNumbers(self.value, other.value, op)
      const int = toInt(other)
      return int === undefined ? undefined : compareNumbers(self.value, int, op)
    },
    add: binary((left, right) => left + right),
    sub: binary((left, right) => left - right),
    mul: binary((left, right) => left * right),
    truediv: binary(divideDoubles),
    floordiv: binary(floorDivideDoubles),
    mod: binary(moduloDoubles),
    divmod: floorAndModulo,
    pow: power,
    neg: (self) => makeFloat(-self.value),
    pos: itself,
    abs: (self) => makeFloat(Math.abs(self.value)),
    bool: (self) => self.value !== 0,
    int: (self) => truncateDouble(self.value),
    float: itself,
  },
  methods: {
    conjugate: noArgs(itself),
    __trunc__: noArgs((self: PyFloat) => truncateDouble(self.value)),
    __floor__: noArgs((self: PyFloat) => truncateDouble(Math.floor(self.value))),
    __ceil__: noArgs((self: PyFloat) => truncateDouble(Math.ceil(self.value))),
    __round__: positional(0, 1, (self: PyFloat, places) =>
      places === undefined || places === null ? roundToInt(self.value) : roundToPlaces(self.value, places),
    ),
    as_integer_ratio: noArgs((self: PyFloat) => integerRatio(self.value)),
    is_integer: noArgs((self: PyFloat) => Number.isInteger(self.value)),
    hex: noArgs((self: PyFloat) => hexOf(self.value)),
    fromhex: classMethod(
      oneArg((cls: PyType, string) => {
        const text = textOf(string)
        if (text === undefined) raise('TypeError', 'bad argument type for built-in operation')
        const value = parseHexadecimal(text)
        if (value === 'invalid') raise('ValueError', 'invalid hexadecimal floating-point string')
        if (value === 'overflow') raise('OverflowError', 'hexadecimal value too large to represent as a float')
        return cls === floatType ? makeFloat(value) : call(cls, [makeFloat(value)])
      }),
    ),
    from_number: classMethod(
      oneArg((cls: PyType, number) => {
        if (number instanceof PyFloat && number.cls === floatType && cls === floatType) return number
        const value = makeFloat(asDouble(number))
        return cls === floatType ? value : call(cls, [value])
      }),
    ),
    __getnewargs__: noArgs((self: PyFloat) => makeTuple([makeFloat(self.value)])),
    __getformat__: classMethod(
      oneArg((_cls: PyType, kind) => {
        const text = textOf(kind)
        if (text === undefined) raise('TypeError', `__getformat__() argument must be str, not ${kind === null ? 'None' : typeName(kind)}`)
        if (text !== 'double' && text !== 'float') raise('ValueError', "__getformat__() argument 1 must be 'double' or 'float'")
        return 'IEEE, little-endian'
      }),
    ),
    __format__: formatMethod((self, spec) => formatFloat(self, (self as PyFloat).value, spec)),
    __sizeof__: noArgs(() => 24),
  },
  getset: {
    real: { get: itself },
    imag: { get: () => makeFloat(0) },
  },
})
numberTypes.float = floatType

/**
 * What JavaScript's Map may compare instead of the object, so that 1, 1.0 and True are one key: the payload of a
 * number or text whose class has not changed what equality means.
 */
dictHooks.payload = (value) => {
  if (!(value instanceof PyObject)) return undefined
  const { cls } = value
  if (value instanceof PyFloat) {
    if (cls !== floatType && (cls.slots.hash !== floatType.slots.hash || cls.slots.compare !== floatType.slots.compare)) return undefined
    return keyOfDouble(value.value)
  }
  if (value instanceof PyIntObject) return cls.keyKind === 'int' ? value.value : undefined
  if (value instanceof PyComplex) return value.im === 0 && cls === numberTypes.complex ? keyOfDouble(value.re) : undefined
  return cls.keyKind === 'str' ? textOf(value) : undefined
}

function keyOfDouble(value: number): PyValue | undefined {
  if (Number.isNaN(value)) return undefined
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? BigInt(value) : value + 0
}
