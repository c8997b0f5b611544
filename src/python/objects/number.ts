/** Numbers as operands: truth, indices, and the binary operators' dispatch. Objects/abstract.c */
import { typeOf, type PyInt, type PyValue } from './object'
import { raise, typeName } from './errors'
import type { BinarySlot, SlotName } from './slots'

/** bool(value). PyObject_IsTrue */
export function isTrue(value: PyValue): boolean {
  switch (typeof value) {
    case 'boolean':
      return value
    case 'number':
      return value !== 0
    case 'string':
      return value.length !== 0
    case 'bigint':
      return true
    default: {
      if (value === null) return false
      const { bool, length } = value.cls.slots
      if (bool !== undefined) return bool(value)
      if (length !== undefined) return length(value) > 0
      return true
    }
  }
}

/** The payload of an int, bool or int subclass; undefined for anything else. */
export const intHooks: {
  payload: (value: PyValue) => PyInt | undefined
  /** `__index__` gave a bool or an instance of another subclass. */
  warnSubclass: (result: PyValue) => void
} = {
  warnSubclass: () => {},
  payload: (value) => (typeof value === 'number' || typeof value === 'bigint' ? value : typeof value === 'boolean' ? Number(value) : undefined),
}

/** An int of any size from an int or something with `__index__`; TypeError otherwise. PyNumber_Index */
export function asIndexInt(value: PyValue): PyInt {
  if (typeof value === 'number' || typeof value === 'bigint') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  const payload = intHooks.payload(value)
  if (payload !== undefined) return payload
  const slot = typeOf(value).slots.index
  if (slot === undefined) raise('TypeError', `'${typeName(value)}' object cannot be interpreted as an integer`)
  const result = slot(value)
  const int = intHooks.payload(result)
  if (int === undefined) raise('TypeError', `__index__ returned non-int (type ${typeName(result)})`)
  if (typeof result !== 'number' && typeof result !== 'bigint') intHooks.warnSubclass(result)
  return int
}

export function hasIndex(value: PyValue): boolean {
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' || typeOf(value).slots.index !== undefined
}

/**
 * A size or an index as a JavaScript number. Beyond 63 bits: `error` names the exception ("cannot fit 'int' into an
 * index-sized integer"), or null clips. Values between 2^53 and 2^63 lose precision, which no buffer of ours reaches.
 * PyNumber_AsSsize_t
 */
export function asSsize(value: PyValue, error: 'OverflowError' | 'IndexError' | 'ValueError' | null = 'OverflowError'): number {
  if (typeof value === 'number') return value
  const int = asIndexInt(value)
  if (typeof int === 'number') return int
  if (int >= -(2n ** 63n) && int < 2n ** 63n) return Number(int)
  if (error === null) return int < 0n ? -(2 ** 63) : 2 ** 63
  return raise(error, `cannot fit '${typeName(value)}' into an index-sized integer`)
}

/** Slot of either operand, right first when its type is a proper subtype; undefined when neither can. binary_op1 */
export function binaryOp1(left: PyValue, right: PyValue, slot: SlotName): PyValue | undefined {
  const leftType = typeOf(left)
  const rightType = typeOf(right)
  const leftSlot = leftType.slots[slot] as BinarySlot | undefined
  let rightSlot = rightType === leftType ? undefined : (rightType.slots[slot] as BinarySlot | undefined)
  if (rightSlot === leftSlot) rightSlot = undefined
  if (leftSlot !== undefined) {
    if (rightSlot !== undefined && rightType.isSubtypeOf(leftType)) {
      const result = rightSlot(left, right)
      if (result !== undefined) return result
      rightSlot = undefined
    }
    const result = leftSlot(left, right)
    if (result !== undefined) return result
  }
  return rightSlot === undefined ? undefined : rightSlot(left, right)
}

export type Operator = '+' | '-' | '*' | '@' | '/' | '//' | '%' | '**' | '<<' | '>>' | '&' | '^' | '|'

const SLOT_OF: Record<Operator, SlotName> = {
  '+': 'add', '-': 'sub', '*': 'mul', '@': 'matmul', '/': 'truediv', '//': 'floordiv', '%': 'mod', '**': 'pow',
  '<<': 'lshift', '>>': 'rshift', '&': 'and', '^': 'xor', '|': 'or',
}

/** left OP right. PyNumber_Add … */
export function binaryOp(op: Operator, left: PyValue, right: PyValue): PyValue {
  const result = op === '**' ? powerOp(left, right, null) : binaryOp1(left, right, SLOT_OF[op])
  if (result !== undefined) return result
  if (op === '+') {
    const { concat } = typeOf(left).slots
    if (concat !== undefined) return concat(left, right)
  } else if (op === '*') {
    const { repeat } = typeOf(left).slots
    if (repeat !== undefined) return repeatSequence(repeat, left, right)
    const other = typeOf(right).slots.repeat
    if (other !== undefined) return repeatSequence(other, right, left)
  }
  return unsupported(op === '**' ? '** or pow()' : op, left, right)
}

function repeatSequence(repeat: (self: PyValue, count: number) => PyValue, sequence: PyValue, count: PyValue): PyValue {
  if (!hasIndex(count)) raise('TypeError', `can't multiply sequence by non-int of type '${typeName(count)}'`)
  return repeat(sequence, asSsize(count))
}

export function unsupported(op: string, left: PyValue, right: PyValue): never {
  if (op === '>>' && isPrintFunction(left)) {
    raise('TypeError', `unsupported operand type(s) for >>: '${typeName(left)}' and '${typeName(right)}'. Did you mean "print(<message>, file=<output_stream>)"?`)
  }
  return raise('TypeError', `unsupported operand type(s) for ${op}: '${typeName(left)}' and '${typeName(right)}'`)
}

function isPrintFunction(value: PyValue): boolean {
  return typeof value === 'object' && value !== null && (value as { name?: unknown }).name === 'print' && value.cls.name === 'builtin_function_or_method'
}

/** pow(base, exponent, modulus) by slots; undefined when none can. ternary_op */
export function powerOp(base: PyValue, exponent: PyValue, modulus: PyValue): PyValue | undefined {
  const baseType = typeOf(base)
  const exponentType = typeOf(exponent)
  const first = baseType.slots.pow
  let second = exponentType === baseType ? undefined : exponentType.slots.pow
  if (second === first) second = undefined
  if (first !== undefined) {
    if (second !== undefined && exponentType.isSubtypeOf(baseType)) {
      const result = second(base, exponent, modulus)
      if (result !== undefined) return result
      second = undefined
    }
    const result = first(base, exponent, modulus)
    if (result !== undefined) return result
  }
  if (second !== undefined) {
    const result = second(base, exponent, modulus)
    if (result !== undefined) return result
  }
  if (modulus !== null) {
    const third = typeOf(modulus).slots.pow
    if (third !== undefined && third !== first && third !== second) return third(base, exponent, modulus)
  }
  return undefined
}

/** left OP= right. PyNumber_InPlaceAdd … */
export function inplaceOp(op: Operator, left: PyValue, right: PyValue): PyValue {
  const slots = typeOf(left).slots
  const inplace = slots[`i${SLOT_OF[op]}` as SlotName] as BinarySlot | undefined
  if (inplace !== undefined) {
    const result = inplace(left, right)
    if (result !== undefined) return result
  }
  const result = op === '**' ? powerOp(left, right, null) : binaryOp1(left, right, SLOT_OF[op])
  if (result !== undefined) return result
  if (op === '+') {
    const concat = slots.inplaceConcat ?? slots.concat
    if (concat !== undefined) return concat(left, right)
  } else if (op === '*') {
    const repeat = slots.inplaceRepeat ?? slots.repeat
    if (repeat !== undefined) return repeatSequence(repeat, left, right)
    // The right operand is asked only where the left one's type has no sequence methods at all, as CPython lays types out.
    const { isHeapType, name } = typeOf(left)
    const isSequenceLike = isHeapType || (name.includes('.') && !name.startsWith('datetime.')) || slots.length !== undefined || slots.contains !== undefined
    const other = isSequenceLike ? undefined : typeOf(right).slots.repeat
    if (other !== undefined) return repeatSequence(other, right, left)
  }
  return unsupported(op === '**' ? '**=' : `${op}=`, left, right)
}

const UNARY_TEXT = { neg: '-', pos: '+', invert: '~' } as const

/** -value, +value, ~value. PyNumber_Negative … */
export function unaryOp(slot: 'neg' | 'pos' | 'invert', value: PyValue): PyValue {
  const fn = typeOf(value).slots[slot]
  if (fn === undefined) raise('TypeError', `bad operand type for unary ${UNARY_TEXT[slot]}: '${typeName(value)}'`)
  return fn(value)
}

/** Something that index(), int() or float() may be asked of, or a complex number. PyNumber_Check */
export function isNumber(value: PyValue): boolean {
  const { slots, name } = typeOf(value)
  return slots.index !== undefined || slots.int !== undefined || slots.float !== undefined || name === 'complex'
}
