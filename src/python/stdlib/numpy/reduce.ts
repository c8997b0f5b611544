/** Reductions and running totals: add.reduce, sum, max, cumsum … numpy/_core/src/umath/reduction.c, loops_utils.h.src */
import type { PyValue } from '../../objects/object'
import { raise } from '../../objects/errors'
import { release, retain } from '../../objects/lifetime'
import { arrayTypes, assertWriteable, known, offsetsOf, rawArray, sizeOf, touched, type PyNdArray } from './array'
import { casterOf, promote } from './cast'
import { rawFrom, warnOfCast } from './convert'
import { unwrap } from './create'
import { boolDType, dtypeOf, nativeDType, sameDType, type PyDType } from './dtype'
import { dtypeRepr } from './dtype-text'
import { readerOf, roundFloat, writerOf, type Complex, type Raw } from './element'
import { raiseAxisError } from './errors'
import { fusedLoop } from './fused'
import { axesByMemory, broadcastStrides, messageShape, stridesLike } from './layout'
import { checkFloat, truthOf, type Loop } from './loops'
import type { Keeper } from './object-loops'
import { chunksOf, pairwise, walkedAxes, type WalkedAxis } from './reduce-order'
import { Reference } from './references'
import { clearStatus, reportStatus } from './status'
import { resolve } from './type-resolution'
import { wrapAs } from './ufunc'
import type { UFuncFacts } from './ufunc-facts'

export interface ReduceWish {
  /** Null: all of them. */
  readonly axes: readonly number[] | null
  readonly dtype?: PyDType | null
  readonly out?: PyNdArray | null
  readonly keepdims?: boolean
  readonly initial?: PyValue
  readonly where?: PyNdArray | null
  /** Into `out`; same_kind where nothing is said. */
  readonly casting?: 'unsafe'
}

/** Sums of small ints are taken as ints of the machine's size. */
function sumDType(dtype: PyDType): PyDType {
  if (dtype.kind === 'b' || (dtype.kind === 'i' && dtype.itemsize < 8)) return dtypeOf('l')
  if (dtype.kind === 'u' && dtype.itemsize < 8) return dtypeOf('L')
  return nativeDType(dtype)
}

/** Axes counted from the front, each once. */
export function normalizeAxes(axes: readonly number[], ndim: number): number[] {
  // A number may be reduced along its one axis that is not there.
  if (ndim === 0 && axes.length === 1 && (axes[0] === 0 || axes[0] === -1)) return []
  const out: number[] = []
  for (const axis of axes) {
    if (axis < -ndim || axis >= ndim) raiseAxisError(axis, ndim)
    const at = axis < 0 ? axis + ndim : axis
    if (out.includes(at)) raise('ValueError', "duplicate value in 'axis'")
    out.push(at)
  }
  return out
}

/** The sum so far and that of a chunk. */
function sumChunk(raws: readonly Raw[], dtype: PyDType, before: Raw): Raw {
  if (dtype.kind === 'c') {
    const size = dtype.itemsize / 2
    const part = (pick: (value: Complex) => number): number => sumFloats(raws.map((raw) => pick(raw as Complex)), size, pick(before as Complex), 4)
    return { re: part((value) => value.re), im: part((value) => value.im) }
  }
  return sumFloats(raws as readonly number[], dtype.itemsize, before as number, 8)
}

function sumFloats(values: readonly number[], size: number, before: number, lanes: 4 | 8): number {
  // Halves are added up as singles.
  const inner = size <= 4 ? Math.fround : (value: number): number => value
  const sum = pairwise((i) => values[i] as number, 0, values.length, inner, lanes)
  const total = roundFloat(inner(before + sum), size)
  if (!Number.isFinite(total)) checkFloat(total, before, values.every(Number.isFinite) ? 0 : NaN)
  return total
}

function identityRaw(identity: number, dtype: PyDType): Raw {
  if (dtype.isObject) return new Reference(identity)
  if (dtype.kind === 'c') return { re: identity, im: 0 }
  if (dtype.kind === 'b') return identity === 0 ? 0 : 1
  if (dtype.kind === 'u' && identity === -1) return dtype.itemsize === 8 ? 2n ** 64n - 1n : 2 ** (dtype.itemsize * 8) - 1
  return identity
}

/** Operations whose result depends on the order of the operands. */
const IN_ORDER: ReadonlySet<string> = new Set([
  'subtract', 'divide', 'floor_divide', 'remainder', 'fmod', 'power', 'float_power', 'left_shift', 'right_shift', 'arctan2', 'copysign', 'heaviside', 'nextafter',
  'less', 'less_equal', 'greater', 'greater_equal', 'equal', 'not_equal',
])

/** ufunc.reduce. PyUFunc_Reduce */
export function reduceArray(facts: UFuncFacts, array: PyNdArray, wish: ReduceWish): PyValue {
  const reducedList = wish.axes === null ? array.shape.map((_, i) => i) : normalizeAxes(wish.axes, array.ndim)
  const reduced = new Set(reducedList)
  if (reduced.size > 1 && IN_ORDER.has(facts.name)) raise('ValueError', `reduction operation '${facts.name}' is not reorderable, so at most one axis may be specified`)
  const accumulates = facts.name === 'add' || facts.name === 'multiply'
  // Where there is an output, it is the first operand. reducelike_promote_and_resolve
  const into = wish.out?.dtype ?? null
  const joined = into === null || !into.isNumber || !array.dtype.isNumber ? null : promote(nativeDType(into), nativeDType(array.dtype)) ?? null
  const loopFor = wish.dtype ?? (facts.family !== 'arithmetic' ? null : joined ?? (accumulates && array.dtype.isNumber ? sumDType(array.dtype) : null))
  const dtype = loopFor ?? (array.dtype.fields === null ? nativeDType(array.dtype) : array.dtype)
  const resolved = resolve(facts, [{ dtype, weak: null }, { dtype, weak: null }], facts.family === 'arithmetic' ? loopFor : null)
  const outDType = resolved.outputs[0] as PyDType
  if (facts.family === 'arithmetic' && !sameDType(outDType, resolved.inputs[0] as PyDType)) {
    raise('TypeError', `the resolved dtypes are not compatible with ${facts.name}.reduce. Resolved (${[...resolved.inputs, outDType].map(dtypeRepr).join(', ')})`)
  }
  const shape = array.shape.map((extent, i) => (reduced.has(i) ? 1 : extent))
  const finalShape = wish.keepdims === true ? shape : shape.filter((_, i) => !reduced.has(i))
  const count = sizeOf(finalShape)
  const isLogical = facts.family === 'logical' && resolved.keeper === undefined
  const loopDType = isLogical ? boolDType() : (resolved.inputs[0] as PyDType)
  const isEmpty = array.size === 0
  const initial = wish.initial === undefined || wish.initial === null ? undefined : rawFrom(wish.initial, loopDType)
  const hasIdentity = facts.identity !== undefined
  if (initial === undefined && !hasIdentity && isEmpty && reducedList.some((axis) => array.shape[axis] === 0)) {
    raise('ValueError', `zero-size array to reduction operation ${facts.name} which has no identity`)
  }
  if (initial === undefined && !hasIdentity && wish.where !== undefined && wish.where !== null) {
    raise('ValueError', `reduction operation '${facts.name}' does not have an identity, so to use a where mask one has to specify 'initial'`)
  }
  const isSum = facts.name === 'add' && (loopDType.kind === 'f' || loopDType.kind === 'c')
  // Objects begin with the first of them.
  const start = initial ?? (hasIdentity && (isEmpty || !loopDType.isObject) ? identityRaw(facts.identity as number, loopDType) : undefined)
  const results = new Array<Raw | undefined>(count).fill(isSum && wish.initial === null && !isEmpty && loopDType.kind === 'f' ? -0 : start)
  clearStatus()
  const { keeper } = resolved
  retain(array)
  try {
    if (!isLogical) warnOfCast(array.dtype, loopDType)
    const folded = isEmpty ? results : fold(array, { reduced, loopDType, isSum, run: resolved.run as Loop, fused: fusedLoop(facts.name, loopDType), isLogical, where: wish.where ?? null, keeper }, results)
    return deliver(facts, folded as Raw[], outDType, finalShape, wish, array, reduced)
  } finally {
    keeper?.letGo()
    release(array)
  }
}

interface Folding {
  readonly reduced: ReadonlySet<number>
  readonly loopDType: PyDType
  readonly isSum: boolean
  readonly isLogical: boolean
  readonly run: Loop
  /** The same over vectors, where that rounds otherwise. */
  readonly fused: Loop | undefined
  readonly where: PyNdArray | null
  readonly keeper: Keeper | undefined
}

/** Results in C order; `results` are what each of them begins with. */
function fold(array: PyNdArray, folding: Folding, results: (Raw | undefined)[]): (Raw | undefined)[] {
  const { loopDType, run, fused, where, reduced, keeper } = folding
  const read = readerOf(array.dtype)
  const isCast = !sameDType(array.dtype, loopDType) || !array.isAligned
  const caster = folding.isLogical ? (raw: Raw): Raw => Number(truthOf(raw)) : casterOf(array.dtype, loopDType)
  const { view } = array.memory
  const { axes, kept } = where === null ? walkedAxes(array, reduced) : plainAxes(array, reduced)
  const shape = axes.map(({ extent }) => extent)
  const from = offsetsOf({ shape, strides: axes.map(({ stride }) => stride), offset: array.offset })
  const into = offsetsOf({ shape, strides: axes.map(({ outStride }) => outStride), offset: 0 })
  if (folding.isSum && where === null && (axes.at(-1)?.outStride ?? 0) === 0) {
    let at = 0
    for (const count of chunksOf(axes, isCast)) {
      const raws = Array.from(from.subarray(at, at + count), (offset) => caster(read(view, offset)))
      const to = into[at] as number
      results[to] = sumChunk(raws, loopDType, results[to] as Raw)
      at += count
    }
  } else {
    const masked = where === null ? null : maskOffsets(where, array.shape)
    // Many results at a time are as many products at a time.
    const step = ((axes.at(-1)?.outStride ?? 0) === 0 ? undefined : fused) ?? run
    for (let i = 0; i < from.length; i++) {
      if (masked !== null && !masked(i)) continue
      const raw = caster(read(view, from[i] as number))
      const to = into[i] as number
      const before = results[to]
      results[to] = before === undefined ? raw : step(before, raw)
      if (keeper !== undefined && before !== undefined) keeper.drop(before as Reference)
    }
  }
  const ofAxis = <Each>(each: readonly Each[]): Each[] => each.filter((_, axis) => !reduced.has(axis))
  return Array.from(offsetsOf({ shape: ofAxis(array.shape), strides: ofAxis(kept), offset: 0 }), (at) => results[at])
}

/** The axes as they are. */
function plainAxes(array: PyNdArray, reduced: ReadonlySet<number>): { axes: WalkedAxis[]; kept: number[] } {
  const kept = array.shape.map(() => 0)
  let step = 1
  for (let axis = array.ndim - 1; axis >= 0; axis--) {
    if (reduced.has(axis)) continue
    kept[axis] = step
    step *= array.shape[axis] as number
  }
  return { axes: array.shape.map((extent, axis) => ({ extent, stride: array.strides[axis] as number, outStride: kept[axis] as number })), kept }
}

function maskOffsets(where: PyNdArray, shape: readonly number[]): (index: number) => boolean {
  const read = readerOf(where.dtype)
  const strides = broadcastStrides(shape, where.shape, where.strides)
  return (index) => {
    let rest = index
    let at = where.offset
    for (let d = shape.length - 1; d >= 0; d--) {
      at += (rest % (shape[d] as number)) * (strides[d] as number)
      rest = Math.floor(rest / (shape[d] as number))
    }
    return truthOf(read(where.view, at))
  }
}

/** Puts results, in C order, where they are wanted. */
function deliver(facts: UFuncFacts, results: readonly Raw[], dtype: PyDType, shape: readonly number[], wish: ReduceWish, array: PyNdArray, reduced: ReadonlySet<number>): PyValue {
  const { shape: from, cls } = array
  if (wish.out !== undefined && wish.out !== null) {
    const { out } = wish
    assertWriteable(out, 'output array is read-only')
    if (out.ndim !== shape.length) {
      raise('ValueError', `output parameter for reduction operation ${facts.name} has the wrong number of dimensions: Found ${out.ndim} but expected ${shape.length}${wish.keepdims === true ? ' (must match the operand\'s when keepdims=True)' : ''}`)
    }
    if (!out.shape.every((extent, i) => extent === shape[i])) {
      let at = 0
      const remapped = from.map((_, i) => (reduced.has(i) && wish.keepdims !== true ? 'newaxis' : out.shape[at++])).join(',').replace(/^(newaxis,)+/, '')
      raise('ValueError', `operands could not be broadcast together with remapped shapes [original->remapped]: ${messageShape(out.shape)}->(${remapped}) ${messageShape(from)} `)
    }
    store(out, results, dtype)
    touched(out)
    reportStatus('reduce')
    return out
  }
  const target = rawArray(dtype, shape)
  // The order of the axes that stay is that of the operand's memory.
  const strides = stridesOfKept(array, from.map((extent, axis) => (reduced.has(axis) ? 1 : extent)), dtype.itemsize)
  if (wish.keepdims === true || shape.length > 1) target.strides = strides.filter((_, axis) => wish.keepdims === true || !reduced.has(axis))
  store(target, results, dtype)
  reportStatus('reduce')
  if (shape.length === 0 && cls === arrayTypes.ndarray) return unwrap(target)
  known(target)
  return cls === arrayTypes.ndarray ? target : wrapAs(target, array)
}

/** Axes that are kept with one element stand where the operand's memory has them. */
function stridesOfKept(array: PyNdArray, shape: readonly number[], itemsize: number): number[] {
  const strides = new Array<number>(shape.length).fill(itemsize)
  let step = itemsize
  for (const axis of axesByMemory(array.ndim, [array.strides.map((stride, i) => (array.shape[i] === 1 ? 0 : stride))]).toReversed()) {
    strides[axis] = step
    step *= shape[axis] as number
  }
  return strides
}

/** Raws in C order into an array. */
export function store(target: PyNdArray, raws: readonly Raw[], dtype: PyDType): void {
  const write = writerOf(target.dtype)
  const caster = casterOf(dtype, target.dtype)
  warnOfCast(dtype, target.dtype)
  let i = 0
  const walk = (depth: number, offset: number): void => {
    if (depth === target.ndim) {
      write(target.view, offset, caster(raws[i++] as Raw))
      return
    }
    for (let k = 0; k < (target.shape[depth] as number); k++) walk(depth + 1, offset + k * (target.strides[depth] as number))
  }
  walk(0, target.offset)
}

/** Running totals along an axis. PyUFunc_Accumulate */
export function accumulateArray(facts: UFuncFacts, array: PyNdArray, axis: number, dtype: PyDType | null, out: PyNdArray | null): PyValue {
  if (array.ndim === 0) {
    // An axis that a scalar might have had is taken for none.
    if (axis !== 0 && axis !== -1) normalizeAxes([axis], 0)
    raise('TypeError', 'cannot accumulate on a scalar')
  }
  const at = normalizeAxes([axis], array.ndim)[0] as number
  const accumulates = facts.name === 'add' || facts.name === 'multiply'
  const wanted = dtype ?? (accumulates && array.dtype.isNumber ? sumDType(array.dtype) : null)
  const loopFor = wanted ?? (array.dtype.fields === null ? nativeDType(array.dtype) : array.dtype)
  const resolved = resolve(facts, [{ dtype: loopFor, weak: null }, { dtype: loopFor, weak: null }], facts.family === 'arithmetic' ? wanted : null)
  if (facts.family === 'comparison' && array.dtype.kind !== 'b' && !array.dtype.isObject) raise('TypeError', `No loop matching the specified signature and casting was found for ufunc ${facts.name}`)
  const loop = facts.family === 'logical' && resolved.keeper === undefined ? boolDType() : (resolved.inputs[0] as PyDType)
  const target = out ?? rawArray(resolved.outputs[0] as PyDType, array.shape)
  if (out === null && array.ndim > 1) target.strides = stridesLike(array.shape, target.dtype.itemsize, [array.strides])
  const read = readerOf(array.dtype)
  const caster = casterOf(array.dtype, loop)
  const back = casterOf(resolved.outputs[0] as PyDType, target.dtype)
  const write = writerOf(target.dtype)
  const run = resolved.run as Loop
  warnOfCast(array.dtype, loop)
  clearStatus()
  const walk = (depth: number, from: number, to: number): void => {
    if (depth === array.ndim) {
      let total: Raw | undefined
      for (let i = 0; i < (array.shape[at] as number); i++) {
        const raw = caster(read(array.view, from + i * (array.strides[at] as number)))
        total = total === undefined ? raw : run(total, raw)
        write(target.view, to + i * (target.strides[at] as number), back(total))
      }
      return
    }
    const extent = depth === at ? 1 : (array.shape[depth] as number)
    for (let i = 0; i < extent; i++) walk(depth + 1, from + i * (array.strides[depth] as number), to + i * (target.strides[depth] as number))
  }
  walk(0, array.offset, target.offset)
  resolved.keeper?.letGo()
  reportStatus('accumulate')
  if (out !== null) {
    touched(out)
    return out
  }
  known(target as ReturnType<typeof rawArray>)
  return array.cls === arrayTypes.ndarray ? target : wrapAs(target, array)
}
