/** dot, matmul, and what stands on sums: mean, var, round, trace. numpy/_core/src/umath/matmul.c.src, numpy/_core/_methods.py */
import type { PyValue } from '../../objects/object'
import { raise } from '../../objects/errors'
import { binaryOp } from '../../objects/number'
import { makeTuple } from '../../objects/tuple'
import { makeFloat } from '../../builtins/number-storage'
import { arrayFromRaws, known, PyNdArray, rawArray, rawsOf, sizeOf, viewOfArray } from './array'
import { casterOf } from './cast'
import { makeScalar, scalarParts } from './convert'
import { asArray, copyArray, unwrap } from './create'
import { dtypeOf, floatDType, nativeDType, sameDType, type PyDType } from './dtype'
import { readerOf, roundFloat, writerOf, type Complex, type Raw } from './element'
import { messageShape } from './layout'
import { normalizeAxes, reduceArray } from './reduce'
import { raiseAxisError } from './errors'
import { intoOut } from './selection'
import { give } from './status'
import { product } from './gufunc'
import { takenOver } from './overrides'
import { callUFunc } from './ufunc'
import { ufuncFacts, ufuncs } from './ufunc-object'

/** PyArray_MatrixProduct2 */
export function dot(first: PyValue, second: PyValue, out: PyNdArray | null = null): PyValue {
  const made = dotOf(first, second)
  if (out === null) return made
  const result = asArray(made)
  // What is given must be what would have been made. new_array_for_sum
  if (!sameDType(out.dtype, result.dtype) || out.ndim !== result.ndim || !out.isC) {
    raise('ValueError', 'output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)')
  }
  intoOut(result, out, () => raise('ValueError', 'output array has wrong dimensions'))
  return out.ndim === 0 ? unwrap(out) : out
}

function dotOf(first: PyValue, second: PyValue): PyValue {
  const a = asArray(first)
  const b = asArray(second)
  if (a.ndim === 0 || b.ndim === 0) return callUFunc(ufuncFacts('multiply'), [first, second])
  const matched = b.ndim === 1 ? 0 : b.ndim - 2
  if (a.shape.at(-1) !== b.shape[matched]) {
    raise('ValueError', `shapes ${messageShape(a.shape)} and ${messageShape(b.shape)} not aligned: ${a.shape.at(-1)} (dim ${a.ndim - 1}) != ${b.shape[matched]} (dim ${matched})`)
  }
  if (b.ndim <= 2 || a.ndim === 1) {
    if (b.ndim <= 2) return ofProduct(a, b, first, second)
  }
  // Every row of the first with every column of the second.
  const rows = viewOfArray(a, { shape: [...a.shape.slice(0, -1), ...new Array<number>(b.ndim - 2).fill(1), 1, a.shape.at(-1) as number], strides: [...a.strides.slice(0, -1), ...new Array<number>(b.ndim - 2).fill(0), 0, a.strides.at(-1) as number] })
  const made = known(product(ufuncFacts('matmul'), rows, b, 'dot').array)
  const at = made.ndim - 2
  return viewOfArray(made, { shape: made.shape.filter((_, i) => i !== at), strides: made.strides.filter((_, i) => i !== at) })
}

/** The result has the class of the operand with the highest priority. */
function ofProduct(a: PyNdArray, b: PyNdArray, first: PyValue, second: PyValue): PyValue {
  const { array } = product(ufuncFacts('matmul'), a, b, 'dot')
  const source = [first, second].find((each): each is PyNdArray => each instanceof PyNdArray && each.cls.isHeapType)
  if (source !== undefined && array.ndim > 0) return viewOfArray(array, {}, source.cls, source)
  return array.ndim === 0 ? unwrap(array) : known(array)
}

function divideBy(value: PyValue, count: PyValue, dtype: PyDType): PyValue {
  if (value instanceof PyNdArray) {
    const by = typeof count === 'number' ? makeScalar(dtypeOf('d'), count) : count
    return callUFunc(ufuncFacts('divide'), [value, by], { out: [value], casting: 'unsafe' })
  }
  const parts = scalarParts(value)
  if (parts === undefined) return binaryOp('/', value, typeof count === 'number' ? makeScalar(dtypeOf('l'), count) : count)
  const made = scalarParts(callUFunc(ufuncFacts('divide'), [value, plainCount(count)], { label: 'scalar divide' }))!
  const raw = casterOf(made.dtype, parts.dtype.kind === 'f' || parts.dtype.kind === 'c' ? parts.dtype : dtype)(made.raw)
  return makeScalar(parts.dtype.kind === 'f' || parts.dtype.kind === 'c' ? parts.dtype : dtype, raw)
}

export interface MeanWish {
  readonly axes: readonly number[] | null
  readonly dtype: PyDType | null
  readonly out: PyNdArray | null
  readonly keepdims: boolean
  readonly where: PyNdArray | null
}

function countOf(array: PyNdArray, axes: readonly number[] | null): number {
  // What counts looks at the shape first: a number has no axis, not even the one along which it can be summed.
  const missing = array.ndim === 0 ? axes?.[0] : undefined
  if (missing !== undefined) raiseAxisError(missing, 0)
  return sizeOf(axes === null ? array.shape : normalizeAxes(axes, array.ndim).map((axis) => array.shape[axis] as number))
}

interface SumWish extends Omit<MeanWish, 'out'> {
  readonly out?: PyNdArray | null
  readonly casting?: 'unsafe'
}

/** The sum that means are made of; a subclass may take it over. */
function sumOf(array: PyNdArray, wish: SumWish, isMean = false): PyValue {
  if (array.cls.isHeapType) {
    const { axes, out } = wish
    const first: [string, PyValue][] = isMean ? [['where', wish.where ?? true]] : [['keepdims', wish.keepdims], ['where', wish.where ?? true]]
    const named: [string, PyValue][] = [...first, ['axis', axes === null ? null : axes.length === 1 ? (axes[0] as number) : makeTuple([...axes])], ['dtype', wish.dtype]]
    if (out !== undefined && out !== null) named.push(['out', makeTuple([out])])
    const taken = takenOver(ufuncs().get('add') as PyValue, 'reduce', [array], isMean ? [...named, ['keepdims', wish.keepdims]] : named)
    if (taken !== undefined) return taken
  }
  return reduceArray(ufuncFacts('add'), array, wish)
}

/** _mean */
export function mean(array: PyNdArray, wish: MeanWish): PyValue {
  const count = countWith(array, wish)
  if (isAnyCount(count, (each) => each === 0)) give('RuntimeWarning', 'Mean of empty slice')
  let { dtype } = wish
  const isHalf = dtype === null && array.dtype.kind === 'f' && array.dtype.itemsize === 2
  if (dtype === null) {
    if ('biu'.includes(array.dtype.kind)) dtype = floatDType()
    else if (isHalf) dtype = dtypeOf('f')
  }
  const sum = sumOf(array, { axes: wish.axes, dtype, keepdims: wish.keepdims, out: wish.out, where: wish.where, casting: 'unsafe' }, true)
  const result = divideBy(sum, count, dtype ?? array.dtype)
  if (!isHalf) return result
  return result instanceof PyNdArray ? asArray(result, { dtype: array.dtype }) : makeScalar(array.dtype, roundFloat(scalarParts(result)!.raw as number, 2))
}

/** How many elements each sum has; with a mask, that differs from one to the next. _count_reduce_items */
function countWith(array: PyNdArray, wish: MeanWish, keepdims = wish.keepdims): PyValue {
  if (wish.where === null) return countOf(array, wish.axes)
  const all = rawArray(dtypeOf('l'), array.shape)
  for (let at = 0; at < all.memory.length; at += 8) writerOf(all.dtype)(all.view, at, 1)
  return reduceArray(ufuncFacts('add'), all, { axes: wish.axes, keepdims, where: wish.where })
}

function isAnyCount(count: PyValue, test: (each: number) => boolean): boolean {
  return typeof count === 'number' ? test(count) : rawsOf(asArray(count)).some((raw) => test(Number(raw)))
}

function plainCount(count: PyValue): PyValue {
  return typeof count === 'number' ? makeScalar(dtypeOf('l'), count) : count
}

/** _var */
export function variance(array: PyNdArray, wish: MeanWish & { readonly ddof: number }): PyValue {
  const count = countWith(array, wish)
  if (isAnyCount(count, (each) => wish.ddof >= each)) give('RuntimeWarning', 'Degrees of freedom <= 0 for slice')
  let { dtype } = wish
  const isHalf = dtype === null && array.dtype.kind === 'f' && array.dtype.itemsize === 2
  if (dtype === null) {
    if ('biu'.includes(array.dtype.kind)) dtype = floatDType()
    else if (isHalf) dtype = dtypeOf('f')
  }
  const total = sumOf(array, { axes: wish.axes, dtype, keepdims: true, where: wish.where })
  const middle = total instanceof PyNdArray ? total : asArray(total)
  const center = callUFunc(ufuncFacts('divide'), [middle, plainCount(countWith(array, wish, true))], { out: [middle], casting: 'unsafe' })
  const away = callUFunc(ufuncFacts('subtract'), [array, center])
  const square = array.dtype.kind === 'c' ? squareOfLength(asArray(away)) : callUFunc(ufuncFacts('multiply'), [away, away])
  const summed = sumOf(asArray(square, { subok: true }), { axes: wish.axes, dtype: array.dtype.kind === 'c' ? null : dtype, keepdims: wish.keepdims, out: wish.out, where: wish.where, casting: 'unsafe' })
  const left = typeof count === 'number'
    ? Math.max(count - wish.ddof, 0)
    : callUFunc(ufuncFacts('maximum'), [callUFunc(ufuncFacts('subtract'), [count, Number.isInteger(wish.ddof) ? wish.ddof : makeFloat(wish.ddof)]), 0])
  const result = divideBy(summed, left, dtype ?? array.dtype)
  if (!isHalf) return result
  return result instanceof PyNdArray ? asArray(result, { dtype: array.dtype }) : makeScalar(array.dtype, roundFloat(scalarParts(result)!.raw as number, 2))
}

function squareOfLength(array: PyNdArray): PyNdArray {
  const dtype = dtypeOf(array.dtype.itemsize === 16 ? 'd' : 'f')
  const read = readerOf(array.dtype)
  const target = rawArray(dtype, array.shape)
  const write = writerOf(dtype)
  let at = 0
  const walk = (depth: number, from: number): void => {
    if (depth === array.ndim) {
      const { re, im } = read(array.view, from) as Complex
      write(target.view, at, re * re + im * im)
      at += dtype.itemsize
      return
    }
    for (let i = 0; i < (array.shape[depth] as number); i++) walk(depth + 1, from + i * (array.strides[depth] as number))
  }
  walk(0, array.offset)
  return target
}

/** PyArray_Round */
export function round(array: PyValue, decimals: number, out: PyNdArray | null): PyValue {
  const source = asArray(array)
  const { dtype } = source
  if (dtype.kind === 'b' || dtype.kind === 'i' || dtype.kind === 'u') {
    if (dtype.kind === 'b') return callUFunc(ufuncFacts('rint'), [source], { out: [out], isPlain: true })
    if (decimals >= 0) return out === null ? unwrap(copyArray(source, 'K', dtype, array instanceof PyNdArray ? array.cls : source.cls)) : callUFunc(ufuncFacts('positive'), [array], { out: [out], isPlain: true })
    const factor = makeScalar(dtype, 10 ** -decimals)
    const rounded = callUFunc(ufuncFacts('rint'), [callUFunc(ufuncFacts('divide'), [array, factor], { isPlain: true })])
    const made = callUFunc(ufuncFacts('multiply'), [rounded, factor])
    return castResult(made, dtype)
  }
  if (decimals === 0) return callUFunc(ufuncFacts('rint'), [array], { out: [out], isPlain: true })
  if (dtype.kind === 'c' && out === null) return roundParts(source, decimals)
  const factor = makeFloat(10 ** Math.abs(decimals))
  const [first, second] = decimals > 0 ? (['multiply', 'divide'] as const) : (['divide', 'multiply'] as const)
  const scaled = callUFunc(ufuncFacts('rint'), [callUFunc(ufuncFacts(first), [array, factor], { isPlain: true })])
  return callUFunc(ufuncFacts(second), [scaled, factor], { out: [out], isPlain: true })
}

/** Real and imaginary parts are rounded by themselves. */
function roundParts(source: PyNdArray, decimals: number): PyValue {
  const raws = rawsOf(source) as Complex[]
  const part = dtypeOf(source.dtype.itemsize === 16 ? 'd' : 'f')
  const rounded = (values: number[]): Raw[] => rawsOf(asArray(round(arrayFromRaws(part, [values.length], values), decimals, null)))
  const re = rounded(raws.map((raw) => raw.re))
  const im = rounded(raws.map((raw) => raw.im))
  return unwrap(arrayFromRaws(nativeDType(source.dtype), source.shape, re.map((each, i) => ({ re: each as number, im: im[i] as number }))))
}

function castResult(value: PyValue, dtype: PyDType): PyValue {
  if (value instanceof PyNdArray) return asArray(value, { dtype })
  const parts = scalarParts(value)!
  return makeScalar(dtype, casterOf(parts.dtype, dtype)(parts.raw))
}

/** A view of a diagonal. PyArray_Diagonal */
export function diagonal(array: PyNdArray, shift: number, first = 0, second = 1): PyNdArray {
  if (array.ndim < 2) raise('ValueError', 'diag requires an array of at least two dimensions')
  const [a, b] = normalizeAxes([first], array.ndim).concat(normalizeAxes([second], array.ndim)) as [number, number]
  if (a === b) raise('ValueError', 'axis1 and axis2 cannot be the same')
  const rows = array.shape[a] as number
  const columns = array.shape[b] as number
  const size = Math.max(0, shift >= 0 ? Math.min(rows, columns - shift) : Math.min(rows + shift, columns))
  const start = size === 0 ? 0 : shift >= 0 ? shift * (array.strides[b] as number) : -shift * (array.strides[a] as number)
  const rest = array.shape.map((_, i) => i).filter((i) => i !== a && i !== b)
  const view = viewOfArray(array, {
    shape: [...rest.map((i) => array.shape[i] as number), size],
    strides: [...rest.map((i) => array.strides[i] as number), (array.strides[a] as number) + (array.strides[b] as number)],
    offset: array.offset + start,
  })
  view.writeable = false
  return view
}
