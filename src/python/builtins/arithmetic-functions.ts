/** Built-in functions on numbers: abs, divmod, pow, round, sum, hex, oct, bin. Python/bltinmodule.c */
import { normalizeInt, typeOf, type PyInt, type PyValue } from '../objects/object'
import { callUnbound } from '../objects/call'
import { raise, typeName } from '../objects/errors'
import { handOver, release, retain } from '../objects/lifetime'
import { oneArg, positional, withKeywords, type MethodSpec } from '../objects/native'
import { asIndexInt, binaryOp, binaryOp1, powerOp, unsupported } from '../objects/number'
import { forEachItem, iterOf } from '../objects/protocols'
import { lookup } from '../objects/type'
import { doubleOfInt } from './int-arithmetic'
import { makeComplex, makeFloat, numberTypes, PyComplex, PyFloat } from './number-storage'

function inBase(value: PyValue, base: number, prefix: string): string {
  const int = asIndexInt(value)
  const digits = (int < 0 ? -BigInt(int) : BigInt(int)).toString(base)
  return `${int < 0 ? '-' : ''}${prefix}${digits}`
}

/** pow(base, exp, mod=None). PyNumber_Power */
export function power(base: PyValue, exponent: PyValue, modulus: PyValue): PyValue {
  const result = powerOp(base, exponent, modulus)
  if (result !== undefined) return result
  if (modulus === null) return unsupported('** or pow()', base, exponent)
  return raise('TypeError', `unsupported operand type(s) for ** or pow(): '${typeName(base)}', '${typeName(exponent)}', '${typeName(modulus)}'`)
}

/** divmod(left, right). PyNumber_Divmod */
export function divideWithRemainder(left: PyValue, right: PyValue): PyValue {
  return binaryOp1(left, right, 'divmod') ?? unsupported('divmod()', left, right)
}

/** abs(x). PyNumber_Absolute */
export function absolute(value: PyValue): PyValue {
  const { abs } = typeOf(value).slots
  return abs === undefined ? raise('TypeError', `bad operand type for abs(): '${typeName(value)}'`) : abs(value)
}

/** Adds floats so that rounding errors are carried along: Neumaier's sum. cs_add */
class CompensatedSum {
  high = 0
  low = 0
  constructor(start: number) {
    this.high = start
  }
  add(x: number): void {
    const total = this.high + x
    if (Math.abs(this.high) >= Math.abs(x)) this.low += this.high - total + x
    else this.low += x - total + this.high
    this.high = total
  }
  value(): number {
    return this.low !== 0 && Number.isFinite(this.low) ? this.high + this.low : this.high
  }
}

function isInt(value: PyValue): value is PyInt | boolean {
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean'
}

function isFloat(value: PyValue): value is PyFloat {
  return value instanceof PyFloat && value.cls === numberTypes.float
}

function addInts(sum: PyInt, value: PyInt | boolean): PyInt {
  if (typeof sum === 'number' && typeof value !== 'bigint') {
    const total = sum + Number(value)
    if (Number.isSafeInteger(total)) return total
  }
  return normalizeInt(BigInt(sum) + BigInt(value))
}

/** How far sum() has come: it stays with ints, then with floats, then with complex numbers, then takes any objects. */
class Summing {
  private kind: 'int' | 'float' | 'complex' | 'object'
  private int: PyInt = 0
  private real = new CompensatedSum(0)
  private imaginary = new CompensatedSum(0)
  private object: PyValue = null
  constructor(start: PyValue) {
    if (isInt(start) && typeof start !== 'boolean') {
      this.kind = 'int'
      this.int = start
    } else if (isFloat(start)) {
      this.kind = 'float'
      this.real = new CompensatedSum(start.value)
    } else {
      this.kind = 'object'
      this.object = start
      retain(start)
    }
  }
  add(item: PyValue): void {
    if (this.kind === 'int' && isInt(item)) {
      this.int = addInts(this.int, item)
      return
    }
    if (this.kind === 'int' && isFloat(item)) {
      this.kind = 'float'
      this.real = new CompensatedSum(doubleOfInt(this.int))
    }
    if (this.kind === 'int' && item instanceof PyComplex) {
      this.kind = 'complex'
      this.real = new CompensatedSum(doubleOfInt(this.int))
    }
    if (this.kind === 'float' && item instanceof PyComplex) this.kind = 'complex'
    if (this.kind === 'float' || this.kind === 'complex') {
      if (isFloat(item)) {
        this.real.add(item.value)
        return
      }
      if (isInt(item)) {
        this.real.add(typeof item === 'bigint' ? doubleOfInt(item) : Number(item))
        return
      }
      if (this.kind === 'complex' && item instanceof PyComplex) {
        this.real.add(item.re)
        this.imaginary.add(item.im)
        return
      }
    }
    const next = binaryOp('+', this.plain(), item)
    retain(next)
    if (this.kind === 'object') release(this.object)
    this.kind = 'object'
    this.object = next
  }
  private plain(): PyValue {
    switch (this.kind) {
      case 'int':
        return this.int
      case 'float':
        return makeFloat(this.real.value())
      case 'complex':
        return makeComplex(this.real.value(), this.imaginary.value())
      case 'object':
        return this.object
    }
  }
  /** Lets go of what came together so far. */
  drop(): void {
    if (this.kind === 'object') release(this.object)
  }
  finish(): PyValue {
    return this.kind === 'object' ? handOver(this.object) : this.plain()
  }
}

const sum: MethodSpec = withKeywords({ names: ['', 'start'], positionalOnly: 1, required: 1 }, (_self, iterable, start) => {
  const from = start === undefined ? 0 : start
  const name = typeName(from)
  if (typeof from === 'string' || name === 'bytes' || name === 'bytearray') {
    // What is no iterable is refused first.
    iterOf(iterable as PyValue)
    raise('TypeError', typeof from === 'string' ? "sum() can't sum strings [use ''.join(seq) instead]" : `sum() can't sum ${name} [use b''.join(seq) instead]`)
  }
  const summing = new Summing(from)
  try {
    forEachItem(iterable as PyValue, (item) => summing.add(item))
  } catch (thrown) {
    summing.drop()
    throw thrown
  }
  return summing.finish()
})

export const arithmeticFunctions: Record<string, MethodSpec> = {
  abs: oneArg((_self, value) => absolute(value)),
  bin: oneArg((_self, value) => inBase(value, 2, '0b')),
  oct: oneArg((_self, value) => inBase(value, 8, '0o')),
  hex: oneArg((_self, value) => inBase(value, 16, '0x')),
  divmod: positional(2, 2, (_self, left, right) => divideWithRemainder(left as PyValue, right as PyValue)),
  pow: withKeywords({ names: ['base', 'exp', 'mod'], required: 2 }, (_self, base, exponent, modulus) => power(base as PyValue, exponent as PyValue, modulus ?? null)),
  round: withKeywords({ names: ['number', 'ndigits'], required: 1 }, (_self, number, digits) => {
    const method = lookup(typeOf(number as PyValue), '__round__')
    if (method === undefined) raise('TypeError', `type ${typeName(number as PyValue)} doesn't define __round__ method`)
    return callUnbound(method, number as PyValue, digits === undefined || digits === null ? [] : [digits])
  }),
  sum,
}
