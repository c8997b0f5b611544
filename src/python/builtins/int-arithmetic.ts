/**
 * Arithmetic on Python's ints: numbers while both operands and the result are safe integers, bigints beyond.
 * No function here knows of types or operands that are not ints. Objects/longobject.c
 */
import { LimitReached, raise, raiseWith } from '../objects/errors'
import { stateOfRun } from '../objects/interpreter'
import { normalizeInt, type PyInt } from '../objects/object'

export { normalizeInt as normalizeBig } from '../objects/object'

const MAX = 9007199254740991

/** sys.int_info and sys.set_int_max_str_digits. */
export const intLimits = stateOfRun(() => ({ maxStrDigits: 4300 }))

export function addInts(left: PyInt, right: PyInt): PyInt {
  if (typeof left === 'number' && typeof right === 'number') {
    const sum = left + right
    if (sum <= MAX && sum >= -MAX) return sum
  }
  return normalizeInt(BigInt(left) + BigInt(right))
}

export function subtractInts(left: PyInt, right: PyInt): PyInt {
  if (typeof left === 'number' && typeof right === 'number') {
    const difference = left - right
    if (difference <= MAX && difference >= -MAX) return difference
  }
  return normalizeInt(BigInt(left) - BigInt(right))
}

export function multiplyInts(left: PyInt, right: PyInt): PyInt {
  if (typeof left === 'number' && typeof right === 'number') {
    const product = left * right
    // Adding 0 turns -0 into 0.
    if (product <= MAX && product >= -MAX) return product + 0
  }
  if (typeof left === 'bigint' && typeof right === 'bigint' && isVast(left) && isVast(right)) refuseVast()
  return fromEngine(() => BigInt(left) * BigInt(right))
}

/** Products and powers of more bits take the engine longer than a run may last, and nothing could stop it meanwhile. */
const MAX_BITS = 2 ** 25
/** No integer of the engine is longer than this. */
const ENGINE_BITS = 2 ** 30
/** Both are made once: they are megabytes long. */
let vast: { most: bigint; least: bigint } | null = null

function isVast(value: bigint): boolean {
  vast ??= { most: 1n << BigInt(MAX_BITS), least: -(1n << BigInt(MAX_BITS)) }
  return value > vast.most || value < vast.least
}

function refuseVast(): never {
  throw new LimitReached('seconds', 'the program computes with integers of more than ten million digits')
}

/** The engine has no room for the result: neither would CPython's allocator. */
function fromEngine(compute: () => bigint): PyInt {
  try {
    return normalizeInt(compute())
  } catch (thrown) {
    if (thrown instanceof RangeError) return raiseWith('MemoryError')
    throw thrown
  }
}

export function divideByZero(): never {
  return raise('ZeroDivisionError', 'division by zero')
}

/** left // right, towards minus infinity. ZeroDivisionError. long_div */
export function floorDivideInts(left: PyInt, right: PyInt): PyInt {
  if (typeof left === 'number' && typeof right === 'number') {
    if (right === 0) divideByZero()
    // The quotient of safe integers never rounds across an integer.
    return Math.floor(left / right) + 0
  }
  return normalizeInt(floorDivideBig(BigInt(left), BigInt(right)))
}

function floorDivideBig(left: bigint, right: bigint): bigint {
  if (right === 0n) divideByZero()
  const quotient = left / right
  return left % right !== 0n && left < 0n !== right < 0n ? quotient - 1n : quotient
}

/** left % right, with the sign of `right`. ZeroDivisionError. long_mod */
export function moduloInts(left: PyInt, right: PyInt): PyInt {
  if (typeof left === 'number' && typeof right === 'number') {
    if (right === 0) divideByZero()
    const remainder = left % right
    return (remainder !== 0 && remainder < 0 !== right < 0 ? remainder + right : remainder) + 0
  }
  return normalizeInt(moduloBig(BigInt(left), BigInt(right)))
}

function moduloBig(left: bigint, right: bigint): bigint {
  if (right === 0n) divideByZero()
  const remainder = left % right
  return remainder !== 0n && remainder < 0n !== right < 0n ? remainder + right : remainder
}

/** left / right as the nearest double. ZeroDivisionError, OverflowError. long_true_divide */
export function divideInts(left: PyInt, right: PyInt): number {
  if (right === 0) divideByZero()
  if (typeof left === 'number' && typeof right === 'number') return left === 0 ? (right < 0 ? -0 : 0) : left / right
  const quotient = divideBig(BigInt(left), BigInt(right))
  if (!Number.isFinite(quotient)) raise('OverflowError', 'integer division result too large for a float')
  return quotient
}

function divideBig(left: bigint, right: bigint): number {
  if (left === 0n) return right < 0n ? -0 : 0
  const negative = left < 0n !== right < 0n
  const a = left < 0n ? -left : left
  const b = right < 0n ? -right : right
  // 66 bits of quotient, the lowest of them also set when anything was cut off, round to a double correctly;
  // below 2**-1074 there is nothing, so fewer bits are asked for there.
  const shift = Math.min(66 - (bitLengthBig(a) - bitLengthBig(b)), 1076)
  const numerator = shift > 0 ? a << BigInt(shift) : a
  const denominator = shift < 0 ? b << BigInt(-shift) : b
  let quotient = numerator / denominator
  if (numerator % denominator !== 0n) quotient |= 1n
  const magnitude = shift === 1076 ? roundToSubnormal(quotient) : scaleByTwo(Number(quotient), -shift)
  return negative ? -magnitude : magnitude
}

/** quotient × 2**-1076 for a result that may be subnormal, half to even. */
function roundToSubnormal(quotient: bigint): number {
  if (quotient >= 1n << 56n) return scaleByTwo(Number(quotient), -1076)
  const low = Number(quotient & 3n)
  let units = quotient >> 2n
  if (low === 3 || (low === 2 && (units & 1n) === 1n)) units++
  return Number(units) * Number.MIN_VALUE
}

/** value × 2**exponent, in steps that neither overflow nor underflow before the result does. ldexp */
export function scaleByTwo(value: number, exponent: number): number {
  let result = value
  let left = exponent
  while (left > 1000) {
    result *= 2 ** 1000
    left -= 1000
  }
  while (left < -1000) {
    result *= 2 ** -1000
    left += 1000
  }
  return result * 2 ** left
}

/** left ** right for right >= 0. long_pow */
export function powerInts(left: PyInt, right: PyInt): PyInt {
  if (typeof left === 'number') {
    if (left === 0 || left === 1) return right === 0 ? 1 : left
    if (left === -1) return isOdd(right) ? -1 : 1
    if (typeof right === 'number' && right < 64) {
      let result: number = 1
      for (let i = 0; i < right; i++) {
        result *= left
        if (result > MAX || result < -MAX) return normalizeInt(BigInt(left) ** BigInt(right))
      }
      return result
    }
  }
  const baseBits = typeof left === 'number' ? Math.log2(Math.abs(left)) : left.toString(16).length * 4
  const bits = Number(right) * baseBits
  if (bits > ENGINE_BITS) raiseWith('MemoryError')
  // A power of two is one bit in its place, however far.
  if (bits > MAX_BITS && !(typeof left === 'number' && Number.isInteger(baseBits))) refuseVast()
  return fromEngine(() => BigInt(left) ** BigInt(right))
}

function isOdd(value: PyInt): boolean {
  return typeof value === 'number' ? value % 2 !== 0 : (value & 1n) === 1n
}

/** pow(base, exponent, modulus). ValueError for a modulus of 0 or a base without inverse. long_pow */
export function powerModulo(base: PyInt, exponent: PyInt, modulus: PyInt): PyInt {
  if (modulus === 0) raise('ValueError', 'pow() 3rd argument cannot be 0')
  const m = modulus < 0 ? -BigInt(modulus) : BigInt(modulus)
  if (m === 1n) return 0
  let b = BigInt(base)
  let e = BigInt(exponent)
  if (e < 0n) {
    b = inverseModulo(b, m)
    e = -e
  }
  b = moduloBig(b, m)
  let result = 1n
  while (e > 0n) {
    if ((e & 1n) === 1n) result = (result * b) % m
    e >>= 1n
    if (e > 0n) b = (b * b) % m
  }
  return normalizeInt(modulus < 0 && result !== 0n ? result - m : result)
}

function inverseModulo(value: bigint, modulus: bigint): bigint {
  let [a, b] = [moduloBig(value, modulus), modulus]
  let [x, y] = [1n, 0n]
  while (b !== 0n) {
    const quotient = a / b
    ;[a, b] = [b, a - quotient * b]
    ;[x, y] = [y, x - quotient * y]
  }
  if (a !== 1n) raise('ValueError', 'base is not invertible for the given modulus')
  return x
}

/** left << right. ValueError for a negative count, OverflowError and MemoryError for huge ones. long_lshift */
export function shiftLeft(left: PyInt, right: PyInt): PyInt {
  if (right < 0) raise('ValueError', 'negative shift count')
  if (left === 0) return 0
  if (typeof left === 'number' && typeof right === 'number' && right < 53) {
    const shifted = left * 2 ** right
    if (shifted <= MAX && shifted >= -MAX) return shifted
  }
  if (right >= 2n ** 63n) raise('OverflowError', 'too many digits in integer')
  return fromEngine(() => BigInt(left) << BigInt(right))
}

/** left >> right, towards minus infinity. ValueError for a negative count. long_rshift */
export function shiftRight(left: PyInt, right: PyInt): PyInt {
  if (right < 0) raise('ValueError', 'negative shift count')
  if (typeof left === 'number') {
    if (right >= 53) return left < 0 ? -1 : 0
    return Math.floor(left / 2 ** (right as number)) + 0
  }
  if (typeof right === 'bigint' || right > 2 ** 30) return left < 0n ? -1 : 0
  return normalizeInt(left >> BigInt(right))
}

const TWO_32 = 4294967296

/** From the upper and lower 32 bits of a two's complement; -2**53 is the one result that is no safe integer. */
function fromHalves(high: number, low: number): PyInt {
  const value = high * TWO_32 + (low >>> 0)
  return value < -MAX ? BigInt(value) : value
}

export function andInts(left: PyInt, right: PyInt): PyInt {
  if (typeof left === 'number' && typeof right === 'number') {
    if (left === (left | 0) && right === (right | 0)) return left & right
    return fromHalves(Math.floor(left / TWO_32) & Math.floor(right / TWO_32), left & right)
  }
  return normalizeInt(BigInt(left) & BigInt(right))
}

export function orInts(left: PyInt, right: PyInt): PyInt {
  if (typeof left === 'number' && typeof right === 'number') {
    if (left === (left | 0) && right === (right | 0)) return left | right
    return fromHalves(Math.floor(left / TWO_32) | Math.floor(right / TWO_32), left | right)
  }
  return normalizeInt(BigInt(left) | BigInt(right))
}

export function xorInts(left: PyInt, right: PyInt): PyInt {
  if (typeof left === 'number' && typeof right === 'number') {
    if (left === (left | 0) && right === (right | 0)) return left ^ right
    return fromHalves(Math.floor(left / TWO_32) ^ Math.floor(right / TWO_32), left ^ right)
  }
  return normalizeInt(BigInt(left) ^ BigInt(right))
}

export function negateInt(value: PyInt): PyInt {
  return typeof value === 'number' ? 0 - value : normalizeInt(-value)
}

export function invertInt(value: PyInt): PyInt {
  return subtractInts(-1, value)
}

export function absoluteInt(value: PyInt): PyInt {
  return value < 0 ? negateInt(value) : value
}

export function bitLengthBig(value: bigint): number {
  if (value === 0n) return 0
  const digits = (value < 0n ? -value : value).toString(16)
  return digits.length * 4 - 4 + (32 - Math.clz32(Number.parseInt(digits[0] as string, 16)))
}

/** int.bit_length */
export function bitLength(value: PyInt): number {
  if (typeof value === 'bigint') return bitLengthBig(value)
  const magnitude = Math.abs(value)
  return magnitude < TWO_32 ? 32 - Math.clz32(magnitude) : 64 - Math.clz32(Math.floor(magnitude / TWO_32))
}

/** int.bit_count */
export function bitCount(value: PyInt): number {
  let count = 0
  for (const digit of absoluteInt(value).toString(16)) {
    const nibble = Number.parseInt(digit, 16)
    count += (nibble & 1) + ((nibble >> 1) & 1) + ((nibble >> 2) & 1) + (nibble >> 3)
  }
  return count
}

/** The nearest double, half to even. OverflowError when there is none. PyLong_AsDouble */
export function doubleOfInt(value: PyInt): number {
  if (typeof value === 'number') return value
  const double = Number(value)
  if (!Number.isFinite(double)) raise('OverflowError', 'int too large to convert to float')
  return double
}

/** Decimal digits. ValueError beyond the limit on digits. long_to_decimal_string */
export function intToString(value: PyInt): string {
  if (typeof value === 'number') return String(value)
  const limit = intLimits.maxStrDigits
  // log10(2) bits make a digit; the first test only spares the conversion of what is hopeless.
  if (limit > 0 && bitLengthBig(value) > limit * 3.33 + 8) refuseDigits()
  const digits = value.toString()
  if (limit > 0 && digits.length - (value < 0n ? 1 : 0) > limit) refuseDigits()
  return digits
}

function refuseDigits(): never {
  return raise('ValueError', `Exceeds the limit (${intLimits.maxStrDigits} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit`)
}

const HASH_MODULUS = 2n ** 61n - 1n

/** hash(int): the value modulo 2**61 - 1, and never -1. long_hash */
export function hashInt(value: PyInt): PyInt {
  if (typeof value === 'number') return value === -1 ? -2 : value
  const reduced = value % HASH_MODULUS
  return reduced === -1n ? -2 : normalizeInt(reduced)
}

/** hash(float), equal to the int's for whole numbers; not for NaN. _Py_HashDouble */
export function hashDouble(value: number): PyInt {
  if (Number.isSafeInteger(value)) return value === -1 ? -2 : value + 0
  if (!Number.isFinite(value)) return value > 0 ? 314159 : -314159
  const { mantissa, exponent } = decompose(value)
  // 2**61 is 1 in this field, so exponents count modulo 61.
  const power = ((exponent % 61) + 61) % 61
  const magnitude = (BigInt(mantissa) << BigInt(power)) % HASH_MODULUS
  const hash = value < 0 ? -magnitude : magnitude
  return hash === -1n ? -2 : normalizeInt(hash)
}

const scratch = new DataView(new ArrayBuffer(8))

/** |value| = mantissa × 2**exponent with an integral mantissa below 2**53. */
export function decompose(value: number): { mantissa: number; exponent: number } {
  scratch.setFloat64(0, value)
  const high = scratch.getUint32(0)
  const biased = (high >>> 20) & 0x7ff
  const fraction = (high & 0xfffff) * TWO_32 + scratch.getUint32(4)
  return biased === 0 ? { mantissa: fraction, exponent: -1074 } : { mantissa: fraction + 2 ** 52, exponent: biased - 1075 }
}

/** round(value, -places): half to even. int___round___impl */
export function roundIntToPlaces(value: PyInt, places: bigint): PyInt {
  const unit = BigInt(powerInts(10, normalizeInt(places)))
  const big = BigInt(value)
  const quotient = floorDivideBig(big, unit)
  const twice = (big - quotient * unit) * 2n
  const up = twice > unit || (twice === unit && (quotient & 1n) === 1n)
  return normalizeInt((up ? quotient + 1n : quotient) * unit)
}
