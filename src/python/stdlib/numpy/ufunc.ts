/**
 * Calls of ufuncs: broadcasting, the loop, and where the results go.
 * numpy/_core/src/umath/ufunc_object.c
 */
import { PyObject, typeOf, type PyInt, type PyValue } from '../../objects/object'
import { getAttribute } from '../../objects/attributes'
import { call } from '../../objects/call'
import { PyRaise, raise } from '../../objects/errors'
import type { Operator } from '../../objects/number'
import { release, retain } from '../../objects/lifetime'
import { makeTuple } from '../../objects/tuple'
import { assertWriteable, known, offsetsOf, PyNdArray, rawArray, stridesFor, touched, viewOfArray } from './array'
import { casterOf, canCast, type Casting } from './cast'
import { asLong, rawFrom, warnOfCast } from './convert'
import { asArray, unwrap } from './create'
import { nativeDType, sameDType, sameExtents, type PyDType } from './dtype'
import { dtypeRepr } from './dtype-text'
import { fitsInt, readerOf, writerOf, type Raw } from './element'
import { inputCastingErrorType, outputCastingErrorType, raiseWorded } from './errors'
import { fusedLoop } from './fused'
import { broadcastShape, broadcastStrides, fitsShape, messageShape, stridesLike } from './layout'
import { BINARY, truthOf, UNARY, type Loop, type Operation } from './loops'
import { hookOf, priorityOf, takenOver } from './overrides'
import { Reference } from './references'
import { clearStatus, reportStatus, statusFlags } from './status'
import type { UFuncFacts } from './ufunc-facts'
import { type Operand, type Resolved, assertSmall, isHuge, isWhole, resolve, toOperand } from './type-resolution'
import { ufuncOf } from './ufunc-object'

/** A value that is no array, as the loop wants it. */
function rawOperand(operand: Operand, dtype: PyDType, facts: UFuncFacts): Raw {
  if (operand.weak === 'int' && (dtype.kind === 'i' || dtype.kind === 'u') && facts.family !== 'comparison') {
    return asLong(operand.raw as PyInt, dtype)
  }
  if (dtype.isObject && operand.weak !== null) return new Reference(operand.value)
  if (operand.weak === 'int') {
    if (facts.family === 'comparison' && isWhole(dtype)) return operand.raw as Raw
    return rawFrom(operand.value, dtype)
  }
  const raw = casterOf(operand.dtype, dtype)(operand.raw as Raw)
  // A number of Python's is brought into the loop's type before the loop runs.
  if (operand.weak === 'float') reportStatus('cast')
  return raw
}

export interface CallWish {
  /** Where results go; null: a fresh array. */
  readonly out?: readonly (PyNdArray | null)[]
  readonly dtype?: PyDType | null
  readonly casting?: Casting
  readonly where?: PyNdArray | null
  /** How warnings name the operation. */
  readonly label?: string
  /** The operands are scalars, combined by an operator: an int that overflows is told of. */
  readonly isScalar?: boolean
  /** Of those that work on rows and columns. */
  readonly axes?: PyValue
  readonly axis?: PyValue
  readonly keepdims?: boolean
  /** No operand is asked whether it takes the operation over. */
  readonly isPlain?: boolean
  /** Part of an operation on three operands, which are never taken as they lie. */
  readonly isIterated?: boolean
}

/** Filled in by gufunc.ts. */
export const coreHooks = { run: (facts: UFuncFacts, _values: readonly PyValue[], _wish: CallWish): PyNdArray => raise('SystemError', facts.name) }

/** Python's operator for a ufunc. */
export const SYMBOLS: Record<string, Operator> = {
  add: '+', subtract: '-', multiply: '*', divide: '/', floor_divide: '//', remainder: '%', power: '**', bitwise_and: '&', bitwise_or: '|',
  bitwise_xor: '^', left_shift: '<<', right_shift: '>>',
}

/** Calls a ufunc. The results are arrays (or what `out` gave), scalars where there is no dimension. ufunc_generic_fastcall */
export function callUFunc(facts: UFuncFacts, values: readonly PyValue[], wish: CallWish = {}): PyValue {
  if (wish.isPlain !== true) {
    const outs = wish.out ?? []
    const given = outs.some((out) => out !== null)
    const taken = takenOver(ufuncOf(facts), '__call__', values, given ? [['out', makeTuple([...outs])]] : [])
    if (taken !== undefined) return taken
  }
  if (facts.core !== undefined) {
    const made = coreHooks.run(facts, values, wish)
    return (wish.out?.[0] ?? null) === null ? wrapped(made, facts, values, 0) : made
  }
  const given = values.map((value) => (values.length === 1 && isHuge(value) ? toOperand(asArray(value, { hidden: true })) : toOperand(value)))
  if (facts.family === 'arithmetic') assertSmall(values)
  // A Python number that stands alone is of its default type: there is nothing to adapt it to.
  const isAlone = given.length === 1 && given[0]!.weak !== null && wish.dtype !== undefined && wish.dtype !== null && facts.family === 'unary'
  const operands = isAlone ? [{ ...given[0]!, weak: null }] : given
  const resolved = resolve(facts, operands, wish.dtype ?? null)
  checkInputs(facts, operands, resolved, wish)
  const outs = wish.out ?? []
  // The types are settled before shapes are looked at.
  checkOutputs(facts, resolved, outs, wish.casting ?? 'same_kind')
  const shape = broadcastShape([...operands.map((operand) => operand.shape), ...outs.flatMap((out) => (out === null ? [] : [out.shape]))])
  for (const out of outs) {
    if (out === null) continue
    if (!fitsExactly(out.shape, shape)) {
      raise('ValueError', `non-broadcastable output operand with shape ${messageShape(out.shape)} doesn't match the broadcast shape ${messageShape(shape)}`)
    }
  }
  clearStatus()
  const label = wish.label ?? facts.name
  const made = computed(facts, operands, resolved, shape, wish)
  reportStatus(label)
  // An array of a subclass stays one, even without a dimension.
  for (const array of made) retain(array)
  try {
    const values_ = made.map((array, i) => ((outs[i] === undefined || outs[i] === null) ? wrapped(array, facts, values, i) : (array as PyValue)))
    return values_.length === 1 ? (values_[0] as PyValue) : makeTuple(values_)
  } finally {
    for (const array of made) release(array)
  }
}

/** Objects go into an output as they are made: those in front of a fault are there. */
function storedOneByOne(facts: UFuncFacts, operands: readonly Operand[], resolved: Resolved, shape: readonly number[], wish: CallWish, out: PyNdArray): PyNdArray[] {
  const made: Raw[] = []
  const run = (a: Raw, b: Raw): Raw => {
    const raw = resolved.run(a, b) as Raw
    made.push(raw)
    return raw
  }
  const put = (raws: readonly Raw[]): PyNdArray => place(raws, resolved, 0, shape, operands, out, wish)
  const held = [out, ...operands.flatMap(({ array }) => (array === null ? [] : [array]))]
  held.forEach(retain)
  try {
    return [put(runLoop(facts, operands, { ...resolved, run }, shape, wish)[0] as Raw[])]
  } catch (thrown) {
    if (thrown instanceof PyRaise && (wish.where ?? null) === null) put(made)
    throw thrown
  } finally {
    resolved.keeper?.letGo()
    held.forEach(release)
  }
}

/** Runs the loop and puts its results in their places. Operands that nobody else holds live as long as Python code may run. */
function computed(facts: UFuncFacts, operands: readonly Operand[], resolved: Resolved, shape: readonly number[], wish: CallWish): PyNdArray[] {
  const outs = wish.out ?? []
  const run = (): PyNdArray[] =>
    runLoop(facts, operands, resolved, shape, wish).map((raws, i) => place(raws, resolved, i, shape, operands, outs[i] ?? null, wish))
  const { keeper } = resolved
  if (keeper === undefined) return run()
  const out = outs[0] ?? null
  if (out?.dtype.isObject === true && facts.nout === 1) return storedOneByOne(facts, operands, resolved, shape, wish, out)
  const held = operands.flatMap(({ array }) => (array === null ? [] : [array]))
  held.forEach(retain)
  try {
    return run()
  } finally {
    keeper.letGo()
    held.forEach(release)
  }
}

function fitsExactly(out: readonly number[], shape: readonly number[]): boolean {
  return out.length === shape.length && fitsShape(shape, out) && out.every((extent, i) => extent === shape[i])
}

function checkInputs(facts: UFuncFacts, operands: readonly Operand[], resolved: Resolved, wish: CallWish): void {
  if (wish.dtype === undefined || wish.dtype === null) return
  const casting = wish.casting ?? 'same_kind'
  operands.forEach((operand, i) => {
    const to = resolved.inputs[i] as PyDType
    const isWeakInt = operand.weak === 'int' || (operand.weak === 'float' && 'fc'.includes(to.kind))
    if (isWeakInt || canCast(operand.dtype, to, casting)) return
    const index = operands.length > 1 ? ` ${i}` : ''
    raiseWorded(inputCastingErrorType, `Cannot cast ufunc '${facts.name}' input${index} from ${dtypeRepr(operand.dtype)} to ${dtypeRepr(to)} with casting rule '${casting}'`, [
      ufuncOf(facts), casting, operand.dtype, to, i,
    ])
  })
}

function checkOutputs(facts: UFuncFacts, resolved: Resolved, outs: readonly (PyNdArray | null)[], casting: Casting): void {
  outs.forEach((out, i) => {
    if (out === null) return
    assertWriteable(out, 'output array is read-only')
    const from = resolved.outputs[i] as PyDType
    if (canCast(from, out.dtype, casting)) return
    const index = facts.nout > 1 ? ` ${i}` : ''
    raiseWorded(outputCastingErrorType, `Cannot cast ufunc '${facts.name}' output${index} from ${dtypeRepr(from)} to ${dtypeRepr(out.dtype)} with casting rule '${casting}'`, [
      ufuncOf(facts), casting, from, out.dtype, facts.nin + i,
    ])
  })
}

type Getter = (index: number) => Raw

function getterOf(operand: Operand, dtype: PyDType, shape: readonly number[], facts: UFuncFacts): Getter {
  if (operand.array === null) {
    const raw = rawOperand(operand, dtype, facts)
    return () => raw
  }
  const { array } = operand
  const read = readerOf(array.dtype)
  const caster = sameDType(nativeDType(array.dtype), dtype) ? null : casterOf(array.dtype, dtype)
  if (caster !== null) warnOfCast(array.dtype, dtype)
  const { view } = array.memory
  if (array.ndim === 0) {
    const raw = caster === null ? read(view, array.offset) : caster(read(view, array.offset))
    return () => raw
  }
  const offsets = offsetsOf({ shape, strides: broadcastStrides(shape, array.shape, array.strides), offset: array.offset })
  return caster === null ? (i) => read(view, offsets[i] as number) : (i) => caster(read(view, offsets[i] as number))
}

/** All results are there before the first is stored, so that outputs may overlap inputs. */
function runLoop(facts: UFuncFacts, operands: readonly Operand[], resolved: Resolved, shape: readonly number[], wish: CallWish): Raw[][] {
  let size = 1
  for (const extent of shape) size *= extent
  if (operands.length > 2) return runWide(operands.map((operand, i) => getterOf(operand, resolved.inputs[i] as PyDType, shape, facts)), resolved, size)
  const [left, right] = operands as readonly [Operand, Operand | undefined]
  const a = getterOf(left, resolved.inputs[0] as PyDType, shape, facts)
  const b = right === undefined ? a : getterOf(right, resolved.inputs[1] as PyDType, shape, facts)
  let { run } = resolved
  // One element that is multiplied in its place counts as a reduction, which is not fused.
  const out = wish.out?.[0] ?? null
  const isInPlace = size === 1 && right !== undefined && out !== null && out.memory === left.array?.memory && out.offset === left.array.offset
  run = (wish.isScalar === true ? tellingOverflow(facts, resolved) : isInPlace ? undefined : fusedLoop(facts.name, resolved.inputs[0] as PyDType)) ?? run
  const mask = wish.where === undefined || wish.where === null ? null : maskGetter(wish.where, shape)
  if (facts.nout === 1) {
    const results = new Array<Raw>(size)
    for (let i = 0; i < size; i++) if (mask === null || mask(i)) results[i] = run(a(i), b(i)) as Raw
    return [results]
  }
  const results: Raw[][] = Array.from({ length: facts.nout }, () => new Array<Raw>(size))
  for (let i = 0; i < size; i++) {
    const each = run(a(i), b(i)) as readonly Raw[]
    for (let k = 0; k < facts.nout; k++) results[k]![i] = each[k] as Raw
  }
  return results
}

/** More operands than two: those of np.frompyfunc. */
function runWide(getters: readonly Getter[], { run, outputs }: Resolved, size: number): Raw[][] {
  const results: Raw[][] = outputs.map(() => [])
  const runAll = run as (...raws: Raw[]) => Raw | readonly Raw[]
  for (let i = 0; i < size; i++) {
    const made = runAll(...getters.map((get) => get(i)))
    results.forEach((list, k) => list.push(outputs.length === 1 ? (made as Raw) : ((made as readonly Raw[])[k] as Raw)))
  }
  return results
}

function maskGetter(where: PyNdArray, shape: readonly number[]): (index: number) => boolean {
  const read = readerOf(where.dtype)
  const offsets = offsetsOf({ shape, strides: broadcastStrides(shape, where.shape, where.strides), offset: where.offset })
  return (i) => truthOf(read(where.view, offsets[i] as number))
}

/** An int operation on scalars that notes when the result did not fit. */
function tellingOverflow(facts: UFuncFacts, resolved: Resolved): Loop | undefined {
  const loop = resolved.inputs[0] as PyDType
  if (loop.kind !== 'i' && loop.kind !== 'u') return undefined
  if (!['add', 'subtract', 'multiply', 'negative', 'absolute'].includes(facts.name)) return undefined
  const operation = (facts.nin === 2 ? BINARY[facts.name] : UNARY[facts.name]) as Operation
  const wrapped = resolved.run as Loop
  const { int } = operation
  if (int === undefined) return undefined
  return (a, b) => {
    const exact = int(a as PyInt, b as PyInt, loop.itemsize, loop.kind === 'i')
    if (!fitsInt(exact, loop)) statusFlags.over = true
    return wrapped(a, b)
  }
}

/** Stores the results of an output: in the array that was given for it, or in a fresh one, in the order of the operands' axes. */
function place(raws: readonly Raw[], resolved: Resolved, output: number, shape: readonly number[], operands: readonly Operand[], out: PyNdArray | null, { where = null, isIterated = false }: CallWish): PyNdArray {
  const dtype = resolved.outputs[output] as PyDType
  if (out !== null) {
    const caster = casterOf(dtype, out.dtype)
    warnOfCast(dtype, out.dtype)
    const write = writerOf(out.dtype)
    const { view } = out.memory
    const offsets = offsetsOf(out)
    for (let i = 0; i < offsets.length; i++) if (raws[i] !== undefined) write(view, offsets[i] as number, caster(raws[i] as Raw))
    touched(out)
    return out
  }
  const target = rawArray(dtype, shape)
  const strides = operands.flatMap((operand) => (operand.array === null || operand.array.ndim === 0 ? [] : [broadcastStrides(shape, operand.shape, operand.strides)]))
  const whole = operands.flatMap(({ array }) => (array === null || array.ndim === 0 ? [] : [array]))
  const isDirect = !isIterated && whole.every((array) => sameExtents(array.shape, shape))
  const isUncast = operands.every(({ array }, i) => array === null || array.ndim === 0 || sameDType(array.dtype, resolved.inputs[i] as PyDType))
  // Operands that are taken as they lie, without an iterator. try_trivial_single_output_loop
  if (isDirect && isUncast && !whole.every((array) => array.isC) && whole.every((array) => array.isF) && !shape.includes(0)) target.strides = stridesFor(shape, dtype.itemsize, 'F')
  else if (shape.length > 1 && strides.length > 0 && !(isDirect && whole.every((array) => array.isC))) target.strides = stridesLike(shape, dtype.itemsize, strides)
  const write = writerOf(target.dtype)
  const { view } = target.memory
  const offsets = offsetsOf(target)
  for (let i = 0; i < offsets.length; i++) if (where === null || raws[i] !== undefined) write(view, offsets[i] as number, raws[i] as Raw)
  return shape.length === 0 ? target : known(target)
}

/** A result as the operands' class wants it: by its `__array_wrap__`, as an array of it, or as plain arrays and scalars are. npy_apply_wrap */
function wrapped(array: PyNdArray, facts: UFuncFacts, values: readonly PyValue[], at: number): PyValue {
  const source = wrapperOf(values)
  return source === undefined ? unwrap(array) : wrapAs(array, source, makeTuple([ufuncOf(facts), makeTuple([...values]), at]))
}

/** Whose class the result is given: of the highest priority, and of the first of these. npy_find_array_wrap */
function wrapperOf(values: readonly PyValue[]): PyObject | undefined {
  let found: PyObject | undefined
  let highest = -Infinity
  for (const value of values) {
    if (!(value instanceof PyObject) || !typeOf(value).isHeapType) continue
    if (!(value instanceof PyNdArray) && hookOf(value, '__array_wrap__') === undefined) continue
    const priority = priorityOf(value)
    if (priority > highest) {
      found = value
      highest = priority
    }
  }
  return found
}

export function wrapAs(array: PyNdArray, source: PyObject, context: PyValue = null): PyValue {
  if (hookOf(source, '__array_wrap__') !== undefined || !(source instanceof PyNdArray)) return call(getAttribute(source, '__array_wrap__'), [array, context, array.ndim === 0])
  return viewOfArray(array, {}, source.cls, source)
}

