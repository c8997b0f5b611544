/** Order of elements: sort, argsort, searchsorted, argmax. numpy/_core/src/npysort, item_selection.c */
import type { PyValue } from '../../objects/object'
import { raise } from '../../objects/errors'
import { compareBool } from '../../objects/protocols'
import { known, rawArray, rawsOf, touched, type PyNdArray, viewOfArray } from './array'
import { casterOf, viewOn } from './cast'
import { asArray, unwrap } from './create'
import { fieldOf, intDType, structuredDType, type Field, type PyDType } from './dtype'
import { readerOf, writerOf, type Complex, type Raw } from './element'
import { comparison } from './loops'
import type { Reference } from './references'
import { intoOut } from './selection'
import { commonDType } from './type-resolution'

export type Compare = (a: Raw, b: Raw) => number

function compareFloats(a: number, b: number): number {
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : 1
  if (Number.isNaN(b)) return -1
  return a < b ? -1 : a > b ? 1 : 0
}

/** NaN stands behind everything; records are ordered by their fields. */
export function compareOf(dtype: PyDType): Compare {
  switch (dtype.kind) {
    case 'f':
      return (a, b) => compareFloats(a as number, b as number)
    case 'c':
      return (a, b) => {
        const left = a as Complex
        const right = b as Complex
        const isLeftNaN = Number.isNaN(left.re) || Number.isNaN(left.im)
        const isRightNaN = Number.isNaN(right.re) || Number.isNaN(right.im)
        if (isLeftNaN !== isRightNaN) return isLeftNaN ? 1 : -1
        return compareFloats(left.re, right.re) || compareFloats(left.im, right.im)
      }
    case 'V': {
      if (dtype.fields === null) {
        const less = comparison('less', 'V')
        return (a, b) => (less(a, b) !== 0 ? -1 : less(b, a) !== 0 ? 1 : 0)
      }
      const parts = dtype.fields.map((field) => ({ read: readerOf(field.dtype), offset: field.offset, compare: compareOf(field.dtype) }))
      return (a, b) => {
        for (const { read, offset, compare } of parts) {
          const order = compare(read(viewOn(a as Uint8Array), offset), read(viewOn(b as Uint8Array), offset))
          if (order !== 0) return order
        }
        return 0
      }
    }
    case 'O': {
      const is = (a: Raw, b: Raw, op: '<' | '>'): boolean => compareBool((a as Reference).value, (b as Reference).value, op)
      return (a, b) => (is(a, b, '<') ? -1 : is(a, b, '>') ? 1 : 0)
    }
    case 'S':
    case 'U': {
      const less = comparison('less', dtype.kind)
      return (a, b) => (less(a, b) !== 0 ? -1 : less(b, a) !== 0 ? 1 : 0)
    }
    default:
      return (a, b) => ((a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : 0)
  }
}

/** Calls `visit` with the start of each line along an axis, in two arrays at once. */
export function forEachLine(a: PyNdArray, b: PyNdArray, axis: number, visit: (from: number, to: number) => void): void {
  const walk = (depth: number, from: number, to: number): void => {
    if (depth === a.ndim) {
      visit(from, to)
      return
    }
    const extent = depth === axis ? 1 : (a.shape[depth] as number)
    for (let i = 0; i < extent; i++) walk(depth + 1, from + i * (a.strides[depth] as number), to + i * (b.strides[depth] as number))
  }
  walk(0, a.offset, b.offset)
}

function lineOf(array: PyNdArray, axis: number, from: number): Raw[] {
  const read = readerOf(array.dtype)
  const { view } = array
  const stride = array.strides[axis] as number
  return Array.from({ length: array.shape[axis] as number }, (_, i) => read(view, from + i * stride))
}

/** Records ordered by these fields first, then by the others in turn. PyArray_Sort with order */
export function compareBy(dtype: PyDType, order: readonly string[]): Compare {
  if (order.length === 0) return compareOf(dtype)
  const { fields } = dtype
  if (fields === null) return raise('ValueError', 'Cannot specify order when the array has no fields.')
  for (const name of order) if (!fields.some((field) => field.name === name)) raise('ValueError', `unknown field name: ${name}`)
  const ranked = [...order.map((name) => fieldOf(dtype, name) as Field), ...fields.filter((field) => !order.includes(field.name))]
  return compareOf(structuredDType(ranked, dtype.itemsize))
}

/** Few enough to be sorted by insertion. SMALL_QUICKSORT */
const FEW = 17

/** Objects may tell of every comparison: few of them are sorted as NumPy does. npy_quicksort_impl */
function sorted<T>(items: T[], compare: (a: T, b: T) => number, isOfObjects: boolean): T[] {
  if (!isOfObjects || items.length > FEW) return items.toSorted(compare)
  for (let i = 1; i < items.length; i++) {
    const item = items[i] as T
    let at = i
    for (; at > 0 && compare(item, items[at - 1] as T) < 0; at--) items[at] = items[at - 1] as T
    items[at] = item
  }
  return items
}

/** Sorts along an axis, in place. */
export function sortInPlace(array: PyNdArray, axis: number, order: readonly string[] = []): void {
  const compare = compareBy(array.dtype, order)
  const write = writerOf(array.dtype)
  const stride = array.strides[axis] as number
  forEachLine(array, array, axis, (from) => {
    const line = sorted(lineOf(array, axis, from), compare, array.dtype.isObject)
    line.forEach((raw, i) => write(array.view, from + i * stride, raw))
  })
  touched(array)
}

export function argsort(array: PyNdArray, axis: number, by: readonly string[] = []): PyNdArray {
  const target = rawArray(intDType(), array.shape)
  const compare = compareBy(array.dtype, by)
  const write = writerOf(target.dtype)
  const stride = target.strides[axis] as number
  forEachLine(array, target, axis, (from, to) => {
    const line = lineOf(array, axis, from)
    const places = line.map((_, i) => i)
    const order = array.dtype.isObject
      ? sorted(places, (a, b) => compare(line[a] as Raw, line[b] as Raw), true)
      : places.toSorted((a, b) => compare(line[a] as Raw, line[b] as Raw) || a - b)
    order.forEach((index, i) => write(target.view, to + i * stride, index))
  })
  known(target)
  return array.cls.isHeapType ? viewOfArray(target, {}, array.cls, array) : target
}

/** Index of the largest or smallest; the first NaN wins. */
export function argExtreme(array: PyNdArray, axis: number | null, wantsMax: boolean, keepdims = false, out: PyNdArray | null = null): PyValue {
  if (array.dtype.kind === 'V') raise('TypeError', 'data type not ordered')
  const name = wantsMax ? 'argmax' : 'argmin'
  const refuse = (): never => raise('ValueError', `output array does not match result of np.${name}.`)
  if (axis === null || array.ndim === 0) {
    const raws = rawsOf(array)
    if (raws.length === 0) raise('ValueError', `attempt to get ${name} of an empty sequence`)
    const found = rawArray(intDType(), keepdims ? array.shape.map(() => 1) : [])
    writerOf(found.dtype)(found.view, 0, bestOf(raws, array.dtype, wantsMax))
    if (out !== null) return intoOut(found, out, refuse)
    return found.ndim > 0 ? known(found) : unwrap(found)
  }
  if (array.shape[axis] === 0) raise('ValueError', `attempt to get ${name} of an empty sequence`)
  const shape = array.shape.map((extent, i) => (i === axis ? 1 : extent))
  const target = rawArray(intDType(), shape)
  const write = writerOf(target.dtype)
  forEachLine(array, target, axis, (from, to) => write(target.view, to, bestOf(lineOf(array, axis, from), array.dtype, wantsMax)))
  if (!keepdims) {
    target.shape = shape.filter((_, i) => i !== axis)
    target.strides = target.strides.filter((_, i) => i !== axis)
  }
  if (out !== null) return intoOut(target, out, refuse)
  return target.ndim === 0 ? unwrap(target) : known(target)
}

export function isNaNRaw(raw: Raw): boolean {
  return typeof raw === 'number' ? Number.isNaN(raw) : typeof raw === 'object' && 're' in raw && (Number.isNaN(raw.re) || Number.isNaN(raw.im))
}

function bestOf(raws: readonly Raw[], dtype: PyDType, wantsMax: boolean): number {
  const compare = compareOf(dtype)
  let best = 0
  for (let i = 0; i < raws.length; i++) {
    const raw = raws[i] as Raw
    if (isNaNRaw(raw)) return i
    if (dtype.isObject) {
      if (compareBool((raw as Reference).value, (raws[best] as Reference).value, wantsMax ? '>' : '<')) best = i
      continue
    }
    const order = compare(raw, raws[best] as Raw)
    if (wantsMax ? order > 0 : order < 0) best = i
  }
  return best
}

/** Elements in the order that indices tell. */
function sortedBy(raws: readonly Raw[], sorter: PyNdArray): Raw[] {
  if (!'iub'.includes(sorter.dtype.kind)) raise('TypeError', 'sorter must only contain integers')
  if (sorter.ndim !== 1) raise('TypeError', 'could not parse sorter argument')
  if (sorter.size !== raws.length) raise('ValueError', 'sorter.size must equal a.size')
  return rawsOf(sorter).map((index) => raws[Number(index)] ?? raise('ValueError', 'Sorter index out of range.'))
}

/** np.searchsorted. */
export function searchSorted(array: PyNdArray, value: PyValue, isRight: boolean, sorter?: PyValue): PyValue {
  if (array.ndim !== 1) raise('ValueError', 'object too deep for desired array')
  const values = asArray(value)
  const weak = typeof value === 'number' ? ('int' as const) : null
  const common = commonDType([{ dtype: array.dtype, weak: null }, { dtype: values.dtype, weak }]) as PyDType
  const compare = compareOf(common)
  const cast = rawsOf(array).map(casterOf(array.dtype, common))
  const sorted = sorter === undefined || sorter === null ? cast : sortedBy(cast, asArray(sorter))
  const wanted = rawsOf(values).map(casterOf(values.dtype, common))
  const target = rawArray(intDType(), values.shape)
  const write = writerOf(target.dtype)
  wanted.forEach((raw, i) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      const order = compare(sorted[middle] as Raw, raw)
      if (isRight ? order <= 0 : order < 0) low = middle + 1
      else high = middle
    }
    write(target.view, i * 8, low)
  })
  return target.ndim === 0 ? unwrap(target) : known(target)
}
