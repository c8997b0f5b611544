/**
 * Arithmetic on constants at compile time, within CPython's limits. What would raise, or what only the runtime computes to
 * the last bit (most powers of floats, quotients of complex numbers), is left to the runtime: null.
 */
import type { CodeConstant } from './code'
import { FALSE, TRUE, intConstant, isTrueConstant, strConstant, tupleConstant } from './constants'
import * as op from './opcodes'

const MAX_INT_BITS = 128n
const MAX_COLLECTION_SIZE = 256
const MAX_STR_SIZE = 4096
const MAX_TOTAL_ITEMS = 1024

function asInt(constant: CodeConstant): bigint | null {
  if (constant.type === 'int') return BigInt(constant.value)
  return constant.type === 'bool' ? (constant.value ? 1n : 0n) : null
}

function asFloat(constant: CodeConstant): number | null {
  if (constant.type === 'float') return constant.value
  const int = asInt(constant)
  return int !== null && int >= -9007199254740991n && int <= 9007199254740991n ? Number(int) : null
}

function bitCount(value: bigint): bigint {
  return value === 0n ? 0n : BigInt((value < 0n ? -value : value).toString(2).length)
}

function int(value: bigint): CodeConstant {
  return intConstant(value)
}

function float(value: number): CodeConstant {
  return { type: 'float', value }
}

function floorDivide(left: bigint, right: bigint): bigint {
  const quotient = left / right
  return left % right !== 0n && left < 0n !== right < 0n ? quotient - 1n : quotient
}

function foldInts(operator: string, left: bigint, right: bigint): CodeConstant | null {
  switch (operator) {
    case '+':
      return int(left + right)
    case '-':
      return int(left - right)
    case '*':
      if (left !== 0n && right !== 0n && bitCount(left) + bitCount(right) > MAX_INT_BITS) return null
      return int(left * right)
    case '/': {
      const dividend = asFloat(int(left))
      const divisor = asFloat(int(right))
      return dividend === null || divisor === null || divisor === 0 ? null : float(dividend / divisor)
    }
    case '//':
      return right === 0n ? null : int(floorDivide(left, right))
    case '%':
      return right === 0n ? null : int(left - floorDivide(left, right) * right)
    case '**':
      if (right < 0n) return null
      if (left !== 0n && right > 0n && bitCount(left) * right > MAX_INT_BITS) return null
      return right > 100_000n ? null : int(left ** right)
    case '<<':
      if (right < 0n) return null
      if (left !== 0n && right !== 0n && (right > MAX_INT_BITS || bitCount(left) > MAX_INT_BITS - right)) return null
      return left === 0n ? int(0n) : int(left << right)
    case '>>':
      if (right < 0n) return null
      return right > 1_000_000n ? int(left < 0n ? -1n : 0n) : int(left >> right)
    case '&':
      return int(left & right)
    case '|':
      return int(left | right)
    case '^':
      return int(left ^ right)
    default:
      return null
  }
}

function foldFloats(operator: string, left: number, right: number): CodeConstant | null {
  switch (operator) {
    case '+':
      return float(left + right)
    case '-':
      return float(left - right)
    case '*':
      return float(left * right)
    case '/':
      return right === 0 ? null : float(left / right)
    case '%':
      return right === 0 ? null : float(floatRemainder(left, right))
    case '//': {
      if (right === 0) return null
      const quotient = (left - floatRemainder(left, right)) / right
      const floor = Math.floor(quotient)
      return quotient === 0 ? null : float(quotient - floor > 0.5 ? floor + 1 : floor)
    }
    case '**':
      // Only what is exact: whole powers of two, and small whole numbers.
      return isExactPower(left, right) ? float(left ** right) : null
    default:
      return null
  }
}

/** The remainder with the sign of the divisor. float_rem */
function floatRemainder(left: number, right: number): number {
  const remainder = left % right
  if (remainder === 0) return right < 0 ? -0 : 0
  return remainder < 0 !== right < 0 ? remainder + right : remainder
}

function isExactPower(left: number, right: number): boolean {
  if (!Number.isInteger(left) || !Number.isInteger(right)) return false
  if (left === 2) return right > -1023 && right < 1024
  return right >= 0 && Math.abs(left) ** right <= Number.MAX_SAFE_INTEGER
}

function foldComplex(operator: string, left: CodeConstant, right: CodeConstant): CodeConstant | null {
  const parts = (constant: CodeConstant): { real: number; imag: number | null } | null => {
    if (constant.type === 'complex') return constant
    const real = asFloat(constant)
    return real === null ? null : { real, imag: null }
  }
  const a = parts(left)
  const b = parts(right)
  if (a === null || b === null) return null
  // A real operand has no imaginary part at all: a zero of either sign stays as it is.
  switch (operator) {
    case '+':
      return { type: 'complex', real: a.real + b.real, imag: a.imag === null ? (b.imag ?? 0) : b.imag === null ? a.imag : a.imag + b.imag }
    case '-':
      return { type: 'complex', real: a.real - b.real, imag: a.imag === null ? -(b.imag ?? 0) : b.imag === null ? a.imag : a.imag - b.imag }
    case '*':
      if (a.imag === null || b.imag === null) {
        const [scale, z] = a.imag === null ? [a.real, b] : [b.real, a]
        return { type: 'complex', real: scale * z.real, imag: scale * (z.imag ?? 0) }
      }
      return { type: 'complex', real: a.real * b.real - a.imag * b.imag, imag: a.real * b.imag + a.imag * b.real }
    default:
      return null
  }
}

/** Items of a tuple, nested ones too; stops counting above the limit. */
function totalItems(constant: CodeConstant): number {
  if (constant.type !== 'tuple') return 0
  return constant.items.reduce((sum, item) => sum + totalItems(item), constant.items.length)
}

function foldRepeat(sequence: CodeConstant, times: bigint): CodeConstant | null {
  if (sequence.type !== 'str' && sequence.type !== 'bytes' && sequence.type !== 'tuple') return null
  const length = sequence.type === 'tuple' ? sequence.items.length : sequence.type === 'str' ? [...sequence.value].length : sequence.value.length
  const limit = sequence.type === 'tuple' ? MAX_COLLECTION_SIZE : MAX_STR_SIZE
  if (length > 0 && (times < 0n || times > BigInt(Math.floor(limit / length)))) return null
  const count = length === 0 ? 0 : Number(times)
  if (sequence.type === 'str') return strConstant(sequence.value.repeat(count))
  if (sequence.type === 'bytes') {
    const value = new Uint8Array(length * count)
    for (let each = 0; each < count; each++) value.set(sequence.value, each * length)
    return { type: 'bytes', value }
  }
  if (count > 0 && totalItems(sequence) > MAX_TOTAL_ITEMS / count) return null
  return tupleConstant(Array.from({ length: count }, () => sequence.items).flat())
}

function foldConcatenation(left: CodeConstant, right: CodeConstant): CodeConstant | null {
  if (left.type === 'str' && right.type === 'str') return strConstant(left.value + right.value)
  if (left.type === 'tuple' && right.type === 'tuple') return tupleConstant([...left.items, ...right.items])
  if (left.type === 'bytes' && right.type === 'bytes') {
    const value = new Uint8Array(left.value.length + right.value.length)
    value.set(left.value)
    value.set(right.value, left.value.length)
    return { type: 'bytes', value }
  }
  return null
}

/** The operation of BINARY_OP with this operand on two constants, or null. */
export function foldBinary(operator: number, left: CodeConstant, right: CodeConstant): CodeConstant | null {
  const symbol = op.BINARY_OPERATORS[operator]
  if (symbol === undefined || operator > op.BINARY_OPERATORS.indexOf('^')) return null
  const leftInt = asInt(left)
  const rightInt = asInt(right)
  if (leftInt !== null && rightInt !== null) {
    const result = foldInts(symbol, leftInt, rightInt)
    const areBools = left.type === 'bool' && right.type === 'bool'
    if (result !== null && areBools && '&|^'.includes(symbol)) return isTrueConstant(result) ? TRUE : FALSE
    return result
  }
  if (left.type === 'complex' || right.type === 'complex') return foldComplex(symbol, left, right)
  const leftFloat = asFloat(left)
  const rightFloat = asFloat(right)
  if (leftFloat !== null && rightFloat !== null) return foldFloats(symbol, leftFloat, rightFloat)
  if (symbol === '+') return foldConcatenation(left, right)
  if (symbol !== '*') return null
  if (rightInt !== null) return foldRepeat(left, rightInt)
  return leftInt === null ? null : foldRepeat(right, leftInt)
}

/** The operation of a UNARY_ instruction on a constant, or null. */
export function foldUnary(opcode: number, operand: CodeConstant): CodeConstant | null {
  if (opcode === op.UNARY_NOT) return isTrueConstant(operand) ? FALSE : TRUE
  const value = asInt(operand)
  if (value !== null) {
    if (opcode === op.UNARY_NEGATIVE) return int(-value)
    // ~True is deprecated with a warning: the runtime gives it.
    if (opcode === op.UNARY_INVERT) return operand.type === 'bool' ? null : int(~value)
    return opcode === op.UNARY_POSITIVE ? int(value) : null
  }
  if (operand.type === 'float') {
    if (opcode === op.UNARY_NEGATIVE) return float(-operand.value)
    return opcode === op.UNARY_POSITIVE ? operand : null
  }
  if (operand.type === 'complex') {
    if (opcode === op.UNARY_NEGATIVE) return { type: 'complex', real: -operand.real, imag: -operand.imag }
    return opcode === op.UNARY_POSITIVE ? operand : null
  }
  return null
}

function sliceIndices(slice: CodeConstant & { type: 'slice' }, length: number): number[] | null {
  const part = (constant: CodeConstant): number | null | undefined => {
    if (constant.type === 'None') return null
    const value = asInt(constant)
    if (value === null) return undefined
    return Number(value > 1_000_000n ? 1_000_000n : value < -1_000_000n ? -1_000_000n : value)
  }
  const step = part(slice.step) ?? (slice.step.type === 'None' ? 1 : 0)
  const start = part(slice.start)
  const stop = part(slice.stop)
  if (step === 0 || start === undefined || stop === undefined) return null
  const [lowest, highest] = step > 0 ? [0, length] : [-1, length - 1]
  const clamp = (value: number): number => Math.min(Math.max(value < 0 ? value + length : value, lowest), highest)
  const first = start === null ? (step > 0 ? 0 : length - 1) : clamp(start)
  const end = stop === null ? (step > 0 ? length : -1) : clamp(stop)
  const indices: number[] = []
  for (let index = first; step > 0 ? index < end : index > end; index += step) indices.push(index)
  return indices
}

/** constant[constant], or null. */
export function foldSubscript(container: CodeConstant, key: CodeConstant): CodeConstant | null {
  if (container.type !== 'str' && container.type !== 'bytes' && container.type !== 'tuple') return null
  const characters = container.type === 'str' ? [...container.value] : null
  const length = container.type === 'tuple' ? container.items.length : (characters ?? container.value).length
  if (key.type === 'slice') {
    const indices = sliceIndices(key, length)
    if (indices === null) return null
    if (container.type === 'tuple') return tupleConstant(indices.map((index) => container.items[index]))
    if (characters !== null) return strConstant(indices.map((index) => characters[index]).join(''))
    return container.type === 'bytes' ? { type: 'bytes', value: Uint8Array.from(indices, (index) => container.value[index]) } : null
  }
  const position = asInt(key)
  if (position === null) return null
  const index = Number(position < 0n ? position + BigInt(length) : position)
  if (index < 0 || index >= length) return null
  if (container.type === 'tuple') return container.items[index]
  if (characters !== null) return strConstant(characters[index])
  return container.type === 'bytes' ? intConstant(container.value[index]) : null
}
