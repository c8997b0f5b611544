/** Reductions and running totals: add.reduce, sum, max, cumsum … numpy/_core/src/umath/reduction.c, loops_utils.h.src */
import type { PyValue } from '../../objects/object'
import { raise } from '../../objects/errors'
import { release, retain } from '../../objects/lifetime'
import { arrayTypes, assertWriteable, known, rawArray, sizeOf, touched, type PyNdArray } from './array'
import { casterOf, promote } from './cast'
import { rawFrom, warnOfCast } from './convert'
import { unwrap } from './create'
import { boolDType, dtypeOf, nativeDType, sameDType, type PyDType } from './dtype'
import { dtypeRepr } from './dtype-text'
import { readerOf, roundFloat, writerOf, type Complex, type Raw } from './element'
import { raiseAxisError } from './errors'
import { axesByMemory, broadcastStrides, messageShape, stridesLike } from './layout'
import { checkFloat, truthOf, type Loop } from './loops'
import type { Keeper } from './object-loops'
import { Reference } from './references'
import { clearStatus, reportStatus } from './status'
import { resolve, wrapAs, type UFuncFacts } from './ufunc'

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

interface Axis {
  extent: number
  stride: number
  isReduced: boolean
  /** Of the result, in elements. */
  outStride: number
}

/** The axes as the iterator walks them: slowest first, merged where memory allows. */
function walkedAxes(array: PyNdArray, reduced: ReadonlySet<number>, outStrides: readonly number[]): { axes: Axis[]; offset: number; outStart: number } {
  let { offset } = array
  let outStart = 0
  const axes: Axis[] = []
  for (const axis of axesByMemory(array.ndim, [array.strides])) {
    const extent = array.shape[axis] as number
    if (extent === 1) continue
    let stride = array.strides[axis] as number
    let outStride = reduced.has(axis) ? 0 : (outStrides[axis] as number)
    if (stride < 0) {
      offset += stride * (extent - 1)
      outStart += outStride * (extent - 1)
      stride = -stride
      outStride = -outStride
    }
    const next: Axis = { extent, stride, isReduced: reduced.has(axis), outStride }
    const last = axes[axes.length - 1]
    if (last !== undefined && last.isReduced === next.isReduced && last.stride === next.stride * extent && last.outStride === next.outStride * extent) {
      last.extent *= extent
      last.stride = next.stride
      last.outStride = next.outStride
    } else axes.push(next)
  }
  return { axes, offset, outStart }
}

/** Sums with rounding errors that grow with the logarithm of the count. @TYPE@_pairwise_sum */
function pairwise(get: (index: number) => number, from: number, count: number, round: (value: number) => number): number {
  if (count < 8) {
    let sum = -0
    for (let i = 0; i < count; i++) sum = round(sum + get(from + i))
    return sum
  }
  if (count <= 128) {
    const r = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => get(from + k))
    let i = 8
    for (; i < count - (count % 8); i += 8) for (let k = 0; k < 8; k++) r[k] = round((r[k] as number) + get(from + i + k))
    const [a, b, c, d, e, f, g, h] = r as [number, number, number, number, number, number, number, number]
    let sum = round(round(round(a + b) + round(c + d)) + round(round(e + f) + round(g + h)))
    for (; i < count; i++) sum = round(sum + get(from + i))
    return sum
  }
  let half = Math.floor(count / 2)
  half -= half % 8
  return round(pairwise(get, from, half, round) + pairwise(get, from + half, count - half, round))
}

const BUFFER = 8192

function sumRun(raws: readonly Raw[], dtype: PyDType, start: Raw, chunk: number): Raw {
  if (dtype.kind === 'c') {
    const size = dtype.itemsize / 2
    const part = (pick: (value: Complex) => number, from: Raw): number => {
      const values = raws.map((raw) => pick(raw as Complex))
      return sumFloats(values, size, pick(from as Complex), chunk)
    }
    return { re: part((value) => value.re, start), im: part((value) => value.im, start) }
  }
  return sumFloats(raws as readonly number[], dtype.itemsize, start as number, chunk)
}

function sumFloats(values: readonly number[], size: number, start: number, chunk: number): number {
  // Halves are added up as singles.
  const inner = size === 2 ? Math.fround : size === 4 ? Math.fround : (value: number): number => value
  let total = start
  for (let from = 0; from < values.length; from += chunk) {
    const sum = pairwise((i) => values[i] as number, from, Math.min(chunk, values.length - from), inner)
    const before = total
    total = roundFloat(inner(total + sum), size)
    if (!Number.isFinite(total)) checkFloat(total, before, values.every(Number.isFinite) ? 0 : NaN)
  }
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
  const outStrides = new Array<number>(array.ndim).fill(0)
  let step = 1
  for (let i = array.ndim - 1; i >= 0; i--) {
    if (reduced.has(i)) continue
    outStrides[i] = step
    step *= array.shape[i] as number
  }
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
    if (!isEmpty) fold(array, { reduced, outStrides, loopDType, isSum, run: resolved.run as Loop, isLogical, where: wish.where ?? null, keeper }, results)
    return deliver(facts, results as Raw[], outDType, finalShape, wish, array, reduced)
  } finally {
    keeper?.letGo()
    release(array)
  }
}

interface Folding {
  readonly reduced: ReadonlySet<number>
  readonly outStrides: readonly number[]
  readonly loopDType: PyDType
  readonly isSum: boolean
  readonly isLogical: boolean
  readonly run: Loop
  readonly where: PyNdArray | null
  readonly keeper: Keeper | undefined
}

function fold(array: PyNdArray, folding: Folding, results: (Raw | undefined)[]): void {
  const { loopDType, run, where } = folding
  const read = readerOf(array.dtype)
  const isCast = !sameDType(array.dtype, loopDType)
  const caster = folding.isLogical ? (raw: Raw): Raw => Number(truthOf(raw)) : casterOf(array.dtype, loopDType)
  const { view } = array.memory
  const { axes, offset, outStart } = where === null
    ? walkedAxes(array, folding.reduced, folding.outStrides)
    : { axes: plainAxes(array, folding), offset: array.offset, outStart: 0 }
  const masked = where === null ? null : maskOffsets(where, array.shape)
  const inner = axes.at(-1)
  const outer = axes.slice(0, -1)
  let maskAt = 0
  const visit = (depth: number, at: number, out: number): void => {
    if (depth < outer.length) {
      const axis = outer[depth] as Axis
      for (let i = 0; i < axis.extent; i++) visit(depth + 1, at + i * axis.stride, out + i * axis.outStride)
      return
    }
    const extent = inner?.extent ?? 1
    const stride = inner?.stride ?? 0
    if (folding.isSum && masked === null && (inner === undefined || inner.isReduced)) {
      const raws = new Array<Raw>(extent)
      for (let i = 0; i < extent; i++) raws[i] = caster(read(view, at + i * stride))
      results[out] = sumRun(raws, loopDType, results[out] as Raw, isCast ? BUFFER : extent)
      return
    }
    const outStride = inner?.outStride ?? 0
    for (let i = 0; i < extent; i++) {
      if (masked !== null && !masked(maskAt++)) continue
      const raw = caster(read(view, at + i * stride))
      const to = out + i * outStride
      const before = results[to]
      results[to] = before === undefined ? raw : run(before, raw)
      if (folding.keeper !== undefined && before !== undefined) folding.keeper.drop(before as Reference)
    }
  }
  visit(0, offset, outStart)
}

function plainAxes(array: PyNdArray, folding: Folding): Axis[] {
  return array.shape.map((extent, i) => ({
    extent, stride: array.strides[i] as number, isReduced: folding.reduced.has(i), outStride: folding.reduced.has(i) ? 0 : (folding.outStrides[i] as number),
  }))
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
  if (wish.keepdims === true) target.strides = stridesOfKept(array, shape, dtype.itemsize)
  else if (shape.length > 1) target.strides = stridesLike(shape, dtype.itemsize, [array.strides.filter((_, i) => !reduced.has(i))])
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
