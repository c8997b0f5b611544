/**
 * Ufuncs over rows and columns: matmul, vecdot, matvec, vecmat.
 * numpy/_core/src/umath/matmul.c.src, PyUFunc_GeneralizedFunctionInternal
 */
import type { PyValue } from '../../objects/object'
import { raise } from '../../objects/errors'
import { asSsize, hasIndex } from '../../objects/number'
import { makeTuple, PyList, PyTuple } from '../../objects/tuple'
import { assertWriteable, known, type PyNdArray, rawArray, touched, viewOfArray } from './array'
import { canCast, casterOf } from './cast'
import { asArray, assignArray } from './create'
import type { PyDType } from './dtype'
import { dtypeRepr } from './dtype-text'
import { readerOf, writerOf, type Complex, type Raw } from './element'
import { axisErrorType, inputCastingErrorType, noLoopErrorType, outputCastingErrorType, raiseAxisError, raiseWorded } from './errors'
import { broadcastStrides, commonShape, fitsShape, messageShape } from './layout'
import { BINARY, loopOf, type Operation } from './loops'
import { Keeper, objectLoop } from './object-loops'
import { Reference } from './references'
import { clearStatus, reportStatus } from './status'
import { commonDType } from './type-resolution'
import { coreHooks, type CallWish } from './ufunc'
import type { UFuncFacts } from './ufunc-facts'
import { ufuncs } from './ufunc-object'

/** How the operands of each look as rows times columns. */
interface Form {
  /** Dimensions that each operand must have. */
  readonly least: readonly [number, number]
  readonly isConjugated: boolean
  /** Whether the left is a single row, and the right a single column. */
  readonly isRow: (ndim: number) => boolean
  readonly isColumn: (ndim: number) => boolean
}

const FORMS: Record<string, Form> = {
  matmul: { least: [1, 1], isConjugated: false, isRow: (ndim) => ndim === 1, isColumn: (ndim) => ndim === 1 },
  vecdot: { least: [1, 1], isConjugated: true, isRow: () => true, isColumn: () => true },
  matvec: { least: [2, 1], isConjugated: false, isRow: () => false, isColumn: () => true },
  vecmat: { least: [1, 2], isConjugated: true, isRow: () => true, isColumn: () => false },
}

function arithmeticOf(dtype: PyDType, keeper: Keeper): { multiply: (a: Raw, b: Raw) => Raw; add: (a: Raw, b: Raw) => Raw; zero: Raw | undefined } {
  // Objects begin with the first product.
  if (dtype.isObject) return { multiply: objectLoop('multiply', 2, true, keeper), add: objectLoop('add', 2, true, keeper), zero: undefined }
  // Halves are multiplied and added up as singles.
  const size = dtype.kind === 'c' ? dtype.itemsize / 2 : Math.max(dtype.kind === 'f' ? 4 : 1, dtype.itemsize)
  return {
    multiply: loopOf(BINARY.multiply as Operation, dtype.kind, size)!,
    add: loopOf(BINARY.add as Operation, dtype.kind, size)!,
    zero: dtype.kind === 'c' ? { re: 0, im: 0 } : 0,
  }
}

/** The core of the result must be that of the output. validate_num_dims, iterator_loop of generalized ufuncs */
function checkOutput({ name, core }: UFuncFacts, shape: readonly number[], out: PyNdArray, lead: number): void {
  const count = shape.length - lead
  if (out.ndim < count) {
    raise('ValueError', `${name}: Output operand 0 does not have enough dimensions (has ${out.ndim}, gufunc core with signature ${core} requires ${count})`)
  }
  for (let i = 0; i < count; i++) {
    const [wanted, given] = [shape[lead + i], out.shape[out.ndim - count + i]]
    if (wanted !== given) raise('ValueError', `${name}: Output operand 0 has a mismatch in its core dimension ${i}, with gufunc signature ${core} (size ${given} is different from ${wanted})`)
  }
}

/** The result of rows times columns, before it is put anywhere. */
function multiplied(facts: UFuncFacts, a: PyNdArray, b: PyNdArray, dtype: PyDType, label: string): { array: ReturnType<typeof rawArray>; lead: number } {
  const form = FORMS[facts.name] as Form
  const isRow = form.isRow(a.ndim)
  const isColumn = form.isColumn(b.ndim)
  const left = isRow ? viewOfArray(a, { shape: [...a.shape.slice(0, -1), 1, a.shape.at(-1) as number], strides: [...a.strides.slice(0, -1), 0, a.strides.at(-1) as number] }) : a
  const right = isColumn ? viewOfArray(b, { shape: [...b.shape, 1], strides: [...b.strides, 0] }) : b
  const n = left.shape.at(-2) as number
  const k = left.shape.at(-1) as number
  const m = right.shape.at(-1) as number
  if (k !== right.shape.at(-2)) {
    raise('ValueError', `${label}: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature ${facts.core} (size ${right.shape.at(-2)} is different from ${k})`)
  }
  const lead = commonShape([left.shape.slice(0, -2), right.shape.slice(0, -2)])
  if (lead === undefined) {
    const count = coreOut(facts)
    const deepest = Math.max(left.ndim, right.ndim) - 2
    const words = [a, b].map((array, i) => {
      const own = (i === 0 ? left : right).shape.slice(0, -2)
      const shown = [...own.map(String), ...new Array<string>(count).fill('newaxis')]
      return `${messageShape(array.shape)}->(${shown.join(',')}${shown.length === 1 && own.length === deepest ? ',' : ''}) `
    })
    return raise('ValueError', `operands could not be broadcast together with remapped shapes [original->remapped]: ${words.join('')} and requested shape (${[...(isRow ? [] : [n]), ...(isColumn ? [] : [m])].join(',')})`)
  }
  const target = rawArray(dtype, [...lead, n, m])
  const keeper = new Keeper()
  const { multiply, add, zero } = arithmeticOf(dtype, keeper)
  const castLeft = casterOf(a.dtype, dtype)
  const castRight = casterOf(b.dtype, dtype)
  const readLeft = readerOf(a.dtype)
  const readRight = readerOf(b.dtype)
  const write = writerOf(dtype)
  const isConjugated = form.isConjugated && dtype.kind === 'c'
  const leftStrides = [...broadcastStrides(lead, left.shape.slice(0, -2), left.strides.slice(0, -2)), ...left.strides.slice(-2)]
  const rightStrides = [...broadcastStrides(lead, right.shape.slice(0, -2), right.strides.slice(0, -2)), ...right.strides.slice(-2)]
  let at = 0
  const walk = (depth: number, x: number, y: number): void => {
    if (depth < lead.length) {
      for (let i = 0; i < (lead[depth] as number); i++) walk(depth + 1, x + i * (leftStrides[depth] as number), y + i * (rightStrides[depth] as number))
      return
    }
    const [rowStep, leftStep] = leftStrides.slice(-2) as [number, number]
    const [rightStep, columnStep] = rightStrides.slice(-2) as [number, number]
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < m; j++) {
        let sum: Raw | undefined = zero
        for (let t = 0; t < k; t++) {
          const l = castLeft(readLeft(a.view, x + i * rowStep + t * leftStep))
          const r = castRight(readRight(b.view, y + t * rightStep + j * columnStep))
          const term = multiply(isConjugated ? { re: (l as Complex).re, im: -(l as Complex).im } : l, r)
          sum = sum === undefined ? term : add(sum, term)
        }
        write(target.view, at, sum ?? new Reference(0))
        at += dtype.itemsize
      }
    }
  }
  clearStatus()
  walk(0, left.offset, right.offset)
  keeper.letGo()
  reportStatus(label)
  const isKept = (_: number, i: number): boolean => !(isRow && i === lead.length) && !(isColumn && i === lead.length + 1)
  target.strides = target.strides.filter(isKept)
  target.shape = target.shape.filter(isKept)
  return { array: target, lead: lead.length }
}

function coreOut({ core }: UFuncFacts): number {
  const out = (core as string).split('->')[1] as string
  return out === '()' ? 0 : out.split(',').length
}

function refuseDepth({ name, core }: UFuncFacts, at: number, ndim: number, least: number): never {
  return raise('ValueError', `${name}: Input operand ${at} does not have enough dimensions (has ${ndim}, gufunc core with signature ${core} requires ${least})`)
}

/** Rows times columns without out or axes. */
export function product(facts: UFuncFacts, first: PyValue, second: PyValue, label = facts.name, wanted: PyDType | null = null): { array: ReturnType<typeof rawArray>; lead: number } {
  const a = asArray(first)
  const b = asArray(second)
  const isRefused = (dtype: PyDType): boolean => !dtype.isNumber && !dtype.isObject
  if (isRefused(a.dtype) || isRefused(b.dtype)) {
    raiseWorded(noLoopErrorType, `ufunc '${facts.name}' did not contain a loop with signature matching types (${dtypeRepr(a.dtype)}, ${dtypeRepr(b.dtype)}) -> None`, [ufuncs().get(facts.name) as PyValue, makeTuple([a.dtype, b.dtype, null])])
  }
  const { least } = FORMS[facts.name] as Form
  for (const [i, array] of [a, b].entries()) {
    if (array.ndim < (least[i] as number)) {
      refuseDepth(facts, i, array.ndim, least[i] as number)
    }
  }
  return multiplied(facts, a, b, wanted ?? (commonDType([{ dtype: a.dtype, weak: null }, { dtype: b.dtype, weak: null }]) as PyDType), label)
}

/** The axes of the core moved to the end, in this order. */
function coreLast(array: PyNdArray, axes: readonly number[]): PyNdArray {
  const order = [...array.shape.map((_, i) => i).filter((axis) => !axes.includes(axis)), ...axes]
  return viewOfArray(array, { shape: order.map((axis) => array.shape[axis] as number), strides: order.map((axis) => array.strides[axis] as number) })
}

/** A result whose core is at the end as one whose core has these places. */
function coreAt(array: PyNdArray, axes: readonly number[]): PyNdArray {
  const order = array.shape.map((_, i) => i).slice(0, array.ndim - axes.length)
  const places: number[] = []
  axes.forEach((axis, i) => (places[axis] = array.ndim - axes.length + i))
  for (let i = 0; i < array.ndim; i++) if (places[i] === undefined) places[i] = order.shift() as number
  return viewOfArray(array, { shape: places.map((axis) => array.shape[axis] as number), strides: places.map((axis) => array.strides[axis] as number) })
}

function axisOf(value: PyValue, ndim: number): number {
  const axis = asSsize(value)
  if (axis < -ndim || axis >= ndim) raiseAxisError(axis, ndim)
  return axis < 0 ? axis + ndim : axis
}

/** One entry of `axes`. _parse_axes_arg */
function entryOf(facts: UFuncFacts, at: number, value: PyValue, count: number, ndim: number): number[] {
  if (value instanceof PyTuple) {
    if (value.items.length !== count) {
      refuseEntry(`${facts.name}: operand ${at} has ${count} core dimensions, but ${value.items.length} dimensions are specified by axes tuple.`)
    }
    const found = value.items.map((each) => axisOf(each, ndim))
    if (new Set(found).size < found.length) raise('ValueError', `axes item ${at} has value ${found.find((each, i) => found.indexOf(each) < i)} repeated`)
    return found
  }
  if (count === 1) {
    if (!hasIndex(value)) raise('TypeError', `${facts.name}: axes item ${at} should be a tuple with a single element, or an integer.`)
    return [axisOf(value, ndim)]
  }
  return refuseEntry(`${facts.name}: operand ${at} has ${count} core dimensions, but the axes item is a single integer.`)
}

function refuseEntry(words: string): never {
  return raiseWorded(axisErrorType, words, [words])
}

function coresOf({ core }: UFuncFacts, ndims: readonly number[]): number[] {
  const parts = (core as string).split('->')
  const counts = [...((parts[0] as string).match(/\([^)]*\)/g) as string[]), parts[1] as string].map((part) => (part === '()' ? 0 : part.split(',').length))
  // Of matmul's core dimensions those marked with ? may be missing.
  if (!(core as string).includes('?')) return counts
  const [x, y] = ndims as [number, number]
  return [Math.min(2, x), Math.min(2, y), (x > 1 ? 1 : 0) + (y > 1 ? 1 : 0)]
}

interface Axes {
  readonly inputs: readonly (readonly number[] | null)[]
  readonly output: PyValue | null
  readonly keepdims: boolean
}

function axesOf(facts: UFuncFacts, arrays: readonly PyNdArray[], wish: CallWish): Axes {
  const counts = coresOf(facts, arrays.map((array) => array.ndim))
  const keepdims = wish.keepdims === true
  if (keepdims && facts.name !== 'vecdot') {
    raise('TypeError', `${facts.name} does not support keepdims: its signature ${facts.core} requires output 0 to have ${coreOut(facts)} core dimensions, but keepdims can only be used when all inputs have the same number of core dimensions and all outputs have no core dimensions.`)
  }
  if (wish.axis !== undefined && wish.axis !== null) {
    if (wish.axes !== undefined && wish.axes !== null) raise('TypeError', "cannot specify both 'axis' and 'axes'")
    if (facts.name !== 'vecdot') raise('TypeError', `${facts.name}: axis can only be used with a single shared core dimension, not with the ${facts.name === 'matmul' ? 3 : 2} distinct ones implied by signature ${facts.core}.`)
    const axis = wish.axis
    return { inputs: arrays.map((array) => [axisOf(axis, array.ndim)]), output: keepdims ? axis : null, keepdims }
  }
  const given = wish.axes ?? null
  if (given === null) return { inputs: [null, null], output: null, keepdims }
  if (!(given instanceof PyList)) return raise('TypeError', 'axes should be a list.')
  const { items } = given
  const isShort = items.length === 2 && counts[2] === 0
  if (items.length !== 3 && !isShort) raise('ValueError', 'axes should be a list with an entry for all 3 inputs and outputs; entries for outputs can only be omitted if none of them has core axes.')
  return { inputs: arrays.map((array, i) => entryOf(facts, i, items[i] as PyValue, counts[i] as number, array.ndim)), output: isShort ? null : (items[2] as PyValue), keepdims }
}

/** np.matmul(a, b, …) and its like. */
function runCore(facts: UFuncFacts, values: readonly PyValue[], wish: CallWish): PyNdArray {
  const { least } = FORMS[facts.name] as Form
  // What is no array of anything has no dimensions either.
  const arrays = values.map((value, i) => (value === null ? refuseDepth(facts, i, 0, least[i] as number) : asArray(value))) as [PyNdArray, PyNdArray]
  const out = wish.out?.[0] ?? null
  const axes = wish.axes === undefined && wish.axis === undefined && wish.keepdims !== true ? null : axesOf(facts, arrays, wish)
  const [a, b] = arrays.map((array, i) => {
    const moved = axes?.inputs[i] ?? null
    return moved === null ? array : coreLast(array, moved)
  }) as [PyNdArray, PyNdArray]
  const { dtype } = wish
  if (dtype !== undefined && dtype !== null) {
    const rule = wish.casting ?? 'same_kind'
    arrays.forEach((array, i) => {
      if (canCast(array.dtype, dtype, rule)) return
      raiseWorded(inputCastingErrorType, `Cannot cast ufunc '${facts.name}' input ${i} from ${dtypeRepr(array.dtype)} to ${dtypeRepr(dtype)} with casting rule '${rule}'`, [ufuncs().get(facts.name) as PyValue, rule, array.dtype, dtype, i])
    })
  }
  const { array: made, lead } = product(facts, a, b, wish.label ?? facts.name, wish.dtype ?? null)
  let result: PyNdArray = made
  if (axes !== null) {
    const count = made.ndim - lead
    if (axes.keepdims) {
      const wide = viewOfArray(made, { shape: [...made.shape, 1], strides: [...made.strides, made.dtype.itemsize] })
      result = coreAt(wide, axes.output === null ? [made.ndim] : entryOf(facts, 2, axes.output, 1, made.ndim + 1))
    }
    else if (axes.output !== null) result = coreAt(made, entryOf(facts, 2, axes.output, count, out?.ndim ?? made.ndim))
  }
  if (out === null) {
    known(made)
    return result
  }
  checkOutput(facts, result.shape, out, lead)
  assertWriteable(out, 'output array is read-only')
  const casting = wish.casting ?? 'same_kind'
  if (!canCast(made.dtype, out.dtype, casting)) {
    raiseWorded(outputCastingErrorType, `Cannot cast ufunc '${facts.name}' output from ${dtypeRepr(made.dtype)} to ${dtypeRepr(out.dtype)} with casting rule '${casting}'`, [ufuncs().get(facts.name) as PyValue, casting, made.dtype, out.dtype, 2])
  }
  if (out.ndim < result.ndim || !fitsShape(result.shape, out.shape)) {
    raise('ValueError', `non-broadcastable output operand with shape ${messageShape(out.shape)} doesn't match the broadcast shape ${messageShape(result.shape)}`)
  }
  assignArray(out, result)
  touched(out)
  return out
}

coreHooks.run = runCore
