/**
 * Elements around the kth: partition and argpartition. Where NumPy's processor-specific code sorts everything, so does
 * ours; the narrow types go through its own selection, whose order shows. numpy/_core/src/npysort/selection.cpp
 */
import type { PyValue } from '../../objects/object'
import { raise } from '../../objects/errors'
import { rawsOf, known, rawArray, touched, type PyNdArray } from './array'
import { asArray, copyArray } from './create'
import { intDType } from './dtype'
import { readerOf, writerOf, type Raw } from './element'
import { compareOf, forEachLine } from './sorting'
import { reshape } from './shape'

/** The wanted places, each counted from the front, in order. partition_prep_kth_array */
function placesFrom(value: PyValue, extent: number): number[] {
  const array = asArray(value)
  if (array.dtype.kind !== 'i' && array.dtype.kind !== 'u') raise('TypeError', 'Partition index must be integer')
  if (array.ndim > 1) raise('ValueError', 'kth array must have dimension <= 1')
  return rawsOf(array).map((raw) => {
    const at = Number(raw) < 0 ? Number(raw) + extent : Number(raw)
    if (extent !== 0 && (at < 0 || at >= extent)) raise('ValueError', `kth(=${at}) out of bounds (${extent})`)
    return at
  }).toSorted((a, b) => a - b)
}

/** Puts the kth into place in `items`, smaller ones in front. introselect_ */
function select<T>(items: T[], kth: number, less: (a: T, b: T) => boolean, from: number): void {
  const swap = (a: number, b: number): void => {
    const held = items[a] as T
    items[a] = items[b] as T
    items[b] = held
  }
  const isLess = (a: number, b: number): boolean => less(items[a] as T, items[b] as T)
  let low = from
  let high = items.length - 1
  if (kth - low < 3) {
    for (let i = low; i <= kth; i++) {
      let least = i
      for (let k = i + 1; k <= high; k++) if (isLess(k, least)) least = k
      swap(i, least)
    }
    return
  }
  while (low + 1 < high) {
    const middle = low + ((high - low) >> 1)
    if (isLess(high, middle)) swap(high, middle)
    if (isLess(high, low)) swap(high, low)
    if (isLess(low, middle)) swap(low, middle)
    swap(middle, low + 1)
    let ll = low + 1
    let hh = high
    const pivot = items[low] as T
    for (;;) {
      do ll++
      while (less(items[ll] as T, pivot))
      do hh--
      while (less(pivot, items[hh] as T))
      if (hh < ll) break
      swap(ll, hh)
    }
    swap(low, hh)
    if (hh >= kth) high = hh - 1
    if (hh <= kth) low = ll
  }
  if (high === low + 1 && isLess(high, low)) swap(high, low)
}

function arrange<T>(items: T[], places: readonly number[], compare: (a: T, b: T) => number, sortsAll: boolean): T[] {
  if (sortsAll) return items.toSorted(compare)
  let from = 0
  for (const kth of places) {
    select(items, kth, (a, b) => compare(a, b) < 0, from)
    from = kth + 1
  }
  return items
}

export function partitionInPlace(array: PyNdArray, places: PyValue, axis: number): void {
  const extent = array.shape[axis] as number
  const wanted = placesFrom(places, extent)
  const read = readerOf(array.dtype)
  const write = writerOf(array.dtype)
  const compare = compareOf(array.dtype)
  const step = array.strides[axis] as number
  const sortsAll = array.dtype.itemsize > 1 || array.dtype.isFlexible
  forEachLine(array, array, axis, (from) => {
    const items = Array.from({ length: extent }, (_, i) => read(array.view, from + i * step))
    arrange<Raw>(items, wanted, compare, sortsAll).forEach((raw, i) => write(array.view, from + i * step, raw))
  })
  touched(array)
}

export function argPartition(array: PyNdArray, places: PyValue, axis: number | null): PyNdArray {
  const source = axis === null || array.ndim === 0 ? reshape(array, [array.size]) : array
  const at = axis === null || array.ndim === 0 ? 0 : axis
  const extent = source.shape[at] as number
  const wanted = placesFrom(places, extent)
  const read = readerOf(source.dtype)
  const compare = compareOf(source.dtype)
  const made = rawArray(intDType(), source.shape)
  const write = writerOf(made.dtype)
  const sortsAll = source.dtype.itemsize > 2
  forEachLine(source, made, at, (from, to) => {
    const raws = Array.from({ length: extent }, (_, i) => read(source.view, from + i * (source.strides[at] as number)))
    const order = arrange(raws.map((_, i) => i), wanted, (a, b) => compare(raws[a] as Raw, raws[b] as Raw), sortsAll)
    order.forEach((index, i) => write(made.view, to + i * (made.strides[at] as number), index))
  })
  return known(made)
}

export function partitioned(array: PyNdArray, places: PyValue, axis: number | null): PyNdArray {
  const made = axis === null ? copyArray(reshape(array, [array.size]), 'C') : copyArray(array, 'K', array.dtype, array.cls)
  partitionInPlace(made, places, axis ?? 0)
  return made
}
