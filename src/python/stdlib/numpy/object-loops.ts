/**
 * What ufuncs do to Python objects: Python's operators, functions of `math`, or a method of the object's own that has the
 * ufunc's name. numpy/_core/src/umath/funcs.inc.src, loops.c.src: OBJECT_@kind@, PyUFunc_O_O_method
 */
import { typeOf, type PyInt, type PyValue } from '../../objects/object'
import { getAttribute, getOptionalAttribute } from '../../objects/attributes'
import { call, isCallable } from '../../objects/call'
import { PyDict } from '../../objects/dict'
import { raise, typeName } from '../../objects/errors'
import { interpreter } from '../../objects/interpreter'
import { release, releaseNow, retain } from '../../objects/lifetime'
import { binaryOp, isTrue, unaryOp, type Operator } from '../../objects/number'
import { compareBool, compareValues } from '../../objects/protocols'
import { PyTuple } from '../../objects/tuple'
import type { CompareOp } from '../../objects/slots'
import { toInt } from '../../builtins/number-storage'
import type { Raw } from './element'
import { Reference } from './references'

type ObjectLoop = (a: PyValue, b: PyValue) => PyValue

function mathFunction(name: string): (...args: PyValue[]) => PyValue {
  return (...args) => {
    interpreter.importModule('math', new PyDict(), null, null, 0)
    return call(getAttribute(interpreter.modules().getString('math') as PyValue, name), args)
  }
}

function ofOne(name: string): ObjectLoop {
  const round = mathFunction(name)
  return (a) => round(a)
}

const gcdOfInts = mathFunction('gcd')

/** PyNumber_Absolute */
function magnitude(value: PyValue): PyValue {
  const slot = typeOf(value).slots.abs
  return slot === undefined ? raise('TypeError', `bad operand type for abs(): '${typeName(value)}'`) : slot(value)
}

/** npy_ObjectGCD */
function greatestDivisor(a: PyValue, b: PyValue): PyValue {
  if (toInt(a) !== undefined && toInt(b) !== undefined) return gcdOfInts(a, b)
  let left = a
  let right = b
  while (isTrue(right)) [left, right] = [right, binaryOp('%', left, right)]
  return magnitude(left)
}

function leastMultiple(a: PyValue, b: PyValue): PyValue {
  const divisor = greatestDivisor(a, b)
  if (!isTrue(divisor)) return divisor
  return magnitude(binaryOp('*', binaryOp('//', a, divisor), b))
}

function signOf(value: PyValue): PyInt {
  if (compareBool(value, 0, '<')) return -1
  if (compareBool(value, 0, '>')) return 1
  if (compareBool(value, 0, '==')) return 0
  return raise('TypeError', 'unorderable types for comparison')
}

const operator = (symbol: Operator): ObjectLoop => (a, b) => binaryOp(symbol, a, b)
const larger: ObjectLoop = (a, b) => (compareBool(a, b, '>=') ? a : b)
const smaller: ObjectLoop = (a, b) => (compareBool(a, b, '<=') ? a : b)

const LOOPS: Record<string, ObjectLoop> = {
  add: operator('+'), subtract: operator('-'), multiply: operator('*'), divide: operator('/'), floor_divide: operator('//'), remainder: operator('%'),
  power: operator('**'), bitwise_and: operator('&'), bitwise_or: operator('|'), bitwise_xor: operator('^'), left_shift: operator('<<'), right_shift: operator('>>'),
  maximum: larger, minimum: smaller, fmax: larger, fmin: smaller,
  gcd: greatestDivisor, lcm: leastMultiple,
  logical_and: (a, b) => (isTrue(a) ? b : a),
  logical_or: (a, b) => (isTrue(a) ? a : b),
  logical_not: (a) => !isTrue(a),
  negative: (a) => unaryOp('neg', a),
  positive: (a) => unaryOp('pos', a),
  invert: (a) => unaryOp('invert', a),
  absolute: magnitude,
  square: (a) => binaryOp('*', a, a),
  reciprocal: (a) => binaryOp('/', 1, a),
  sign: signOf,
  floor: ofOne('floor'), ceil: ofOne('ceil'), trunc: ofOne('trunc'),
  bitwise_count: (a) => call(getAttribute(a, 'bit_count'), []),
}

const COMPARISONS: Record<string, CompareOp> = { less: '<', less_equal: '<=', greater: '>', greater_equal: '>=', equal: '==', not_equal: '!=' }

/** Two operands: the method of the first. PyUFunc_OO_O_method */
function methodOfBoth(name: string): ObjectLoop {
  return (a, b) => call(getAttribute(a, name), [b])
}

/** One operand: its method. PyUFunc_O_O_method */
function methodOfOne(name: string): ObjectLoop {
  return (a) => {
    const method = getOptionalAttribute(a, name)
    if (method === undefined || !isCallable(method)) {
      return raise('TypeError', `loop of ufunc does not support argument 0 of type ${typeName(a)} which has no callable ${name} method`)
    }
    return call(method, [])
  }
}

/** Keeps alive what loops over objects made, until it has found its place. */
export class Keeper {
  private readonly kept = new Set<Reference>()

  keep(made: Reference): Reference {
    retain(made.value)
    this.kept.add(made)
    return made
  }

  /** One of them is no longer needed: a running total that the next has taken the place of. */
  drop(made: Reference): void {
    if (this.kept.delete(made)) releaseNow(made.value)
  }

  letGo(): void {
    for (const { value } of this.kept) release(value)
    this.kept.clear()
  }
}

/** The loop of a ufunc over objects; results of comparisons are truths unless objects are asked for. */
export function objectLoop(name: string, nin: number, wantsObjects: boolean, keeper: Keeper): (a: Raw, b: Raw) => Raw {
  const op = COMPARISONS[name]
  if (op !== undefined && !wantsObjects) return (a, b) => withBoth(a, b, (left, right) => Number(isTrue(compareValues(left, right, op))))
  const loop: ObjectLoop = op !== undefined ? (a, b) => compareValues(a, b, op) : (LOOPS[name] ?? (nin === 2 ? methodOfBoth(name) : methodOfOne(name)))
  return (a, b) => withBoth(a, nin === 2 ? b : a, (left, right) => {
    return keeper.keep(new Reference(loop(left, right)))
  })
}

/** The operands live as long as the operation does. */
function withBoth(a: Raw, b: Raw, run: (left: PyValue, right: PyValue) => Raw): Raw {
  const left = (a as Reference).value
  const right = (b as Reference).value
  retain(left)
  retain(right)
  try {
    return run(left, right)
  } finally {
    release(right)
    release(left)
  }
}

/** A function of Python's, of as many objects as there are operands. PyUFunc_On_Om */
export function callLoop(callable: PyValue, nout: number, keeper: Keeper, raws: readonly Raw[]): Raw | readonly Raw[] {
  const values = raws.map((raw) => (raw as Reference).value)
  values.forEach(retain)
  try {
    const made = call(callable, values)
    if (nout === 1) return keeper.keep(new Reference(made))
    if (!(made instanceof PyTuple)) return raise('TypeError', `object of type '${typeName(made)}' has no len()`)
    return made.items.map((item) => keeper.keep(new Reference(item)))
  } finally {
    values.forEach(release)
  }
}
